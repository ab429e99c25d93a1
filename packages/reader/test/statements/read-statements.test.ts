import { brokenAnchors, type Reading, valueOf } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statementsOf } from './analysed.ts';

const SEED = 20_261_122;
const words = (text: string) =>
  statementsOf(text).statements.map(({ content }) => content.map(({ quote }) => quote).join(' | '));

describe('one row a cue', () => {
  test('a quotation broken by its tag is one statement in one paragraph', () => {
    const { statements } = statementsOf('"The dam has failed," Ms Lee said. "We need help."');
    expect(statements.map(({ content }) => content.length)).toEqual([2]);
  });

  test('a quotation that runs over paragraphs is a statement a paragraph: the later ones have no cue and the same speaker', () => {
    const { statements } = statementsOf('Ms Lee said: "The dam has failed.\n\n"We need help."');
    expect(statements.map(({ cue }) => cue.status)).toEqual(['stated', 'absent']);
    expect(statements.map(({ speaker }) => speaker.status)).toEqual(['stated', 'inferred']);
    expect(new Set(statements.map(({ speaker }) => valueOf(speaker))).size).toBe(1);
  });

  test('two verbs of one speaker are two statements', () => {
    expect(words('Ms Lee said the dam had failed but added that the town was safe.')).toEqual([
      'the dam had failed',
      'the town was safe',
    ]);
  });
});

describe('confidence', () => {
  test('a speaker who cannot be named leaves less of it', () => {
    const sure = statementsOf('Ms Lee said the port was shut.').statements[0]?.confidence ?? 0;
    const unsure = statementsOf('He said the port was shut.').statements[0]?.confidence ?? 1;
    expect(unsure).toBeLessThan(sure);
  });
});

describe('mode', () => {
  const modeOf = (text: string) => statementsOf(text).statements.map(({ mode }) => mode);

  test('direct: one quotation, "that" before it or not', () => {
    expect(modeOf('Ms Lee said that "the dam has failed."')).toEqual(['direct']);
  });
  test('mixed: quoted words within', () => {
    expect(modeOf('Ms Lee said the dam was "a ruin" by then.')).toEqual(['mixed']);
  });
  test('indirect: none', () => {
    expect(modeOf('Ms Lee said the dam was a ruin by then.')).toEqual(['indirect']);
  });
  test('direct: a paragraph behind "said:" without marks', () => {
    expect(modeOf('Ms Lee said:\n\nThe dam has failed. We ask all crews to return.')).toEqual(['direct']);
  });
});

describe('attribution', () => {
  test('a statement within another names the outer source, not its own speaker', () => {
    const { statements } = statementsOf('According to the Harbour Times, Ms Lee said the dam had failed.');
    const [outer, inner] = statements;
    expect(outer?.attribution).toEqual([]);
    expect(inner?.attribution.map(({ statement }) => statement)).toEqual([outer?.id]);
    expect(inner?.attribution[0]?.actor).toBe(outer && valueOf(outer.speaker));
  });

  test('what one source passes on for another has the one who passes it on as outer source', () => {
    const { statements } = statementsOf('The harbour council, quoting the police, said the dam had failed.');
    const passing = statements.find(({ by }) => by.rule !== 'citing');
    const cited = statements.find(({ by }) => by.rule === 'citing');
    expect(statements).toHaveLength(2);
    expect(passing?.attribution).toEqual([]);
    expect(cited?.attribution.map(({ statement }) => statement)).toEqual([passing?.id]);
    expect(passing && valueOf(passing.speaker)).not.toBe(cited && valueOf(cited.speaker));
  });
});

describe('act', () => {
  test.each([
    ['The council denied that the dam had failed.', 'deny'],
    ['The council warned that the dam would fail.', 'warn'],
    ['The council promised to repair the dam.', 'promise'],
    ['The council demanded an inquiry.', 'demand'],
    ['The council urged the governor to resign.', 'urge'],
    ['The council condemned the attack.', 'blame'],
    ['The council declined to comment.', 'no-comment'],
    ['The council claimed that the dam was safe.', 'claim'],
    ['The council announced that the dam was safe.', 'announce'],
  ])('%s', (text, act) => {
    expect(statementsOf(text).statements.map((statement) => statement.act)).toEqual([act]);
  });
});

describe('what is not said', () => {
  test.each([
    'Ms Lee did not say that the dam had failed.',
    'Ms Lee did not deny that the dam had failed.',
    'The "Harbour Forum" met on Sunday.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

test('the time of saying is that of the cue clause', () => {
  const { statements } = statementsOf('On 5 May 2024 Ms Lee said that the dam had failed in March.');
  expect(statements.map(({ saidAt }) => saidAt.status === 'stated' && saidAt.anchor.quote)).toEqual(['5 May 2024']);
});

test('the trace tells what became of every candidate, and why', () => {
  const { statements, trace } = statementsOf('"We demand that the dam be repaired," Ms Lee said.');
  expect(statements).toHaveLength(1);
  expect(trace.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1);
  const dropped = trace.filter(({ outcome }) => outcome === 'dropped');
  expect(dropped.length).toBeGreaterThan(0);
  expect(dropped.every(({ refiner, reason }) => refiner !== undefined && reason !== undefined)).toBe(true);
});

describe('notes', () => {
  test('a speaker whom nobody can name', () => {
    expect(statementsOf('She said the dam had failed.').notes.map(({ code }) => code)).toContain('ONR-STATEMENT-1');
  });
  test('speech that has lost its marks', () => {
    expect(statementsOf('Ms Lee said we need more boats in the port.').notes.map(({ code }) => code)).toContain(
      'ONR-STATEMENT-2',
    );
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    ' said ',
    'Ms Lee ',
    ', ',
    '. ',
    ':',
    '\n\n',
    'according to ',
    'that ',
    'the dam had failed',
    ' and ',
    '(',
    ')',
    '— ',
    'urged him to ',
    'claim ',
    '😀',
    '\ud800',
    '‏',
  );

  test('gives rows whose anchors hold, each with an id of its own, and the same rows again', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { statements } = statementsOf(text);
        const reading = { report: { text }, records: statements } as unknown as Reading;
        expect(brokenAnchors(reading)).toEqual([]);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        expect(statementsOf(text).statements).toEqual(statements);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
