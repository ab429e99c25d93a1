import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceKeysOf, evidenceKeysOfRecord, OUTCOME_REASONS, outcomeOf } from '../../src/situation/index.ts';
import { bodyOf, day, factStory } from './fact-story.ts';
import { ACT_CASES } from './act-cases.ts';
import { END_CASES } from './end-cases.ts';
import { by, ON_FERRIES, THREAT, type Told } from './outcome-case.ts';

const CASES = [...ACT_CASES, ...END_CASES];

const AS_OF = day('6-1');

function outcomeOfCase({ line, evidence, words }: Told, asOf = AS_OF): ReturnType<typeof outcomeOf> {
  return outcomeOf(line, evidence, asOf, { bodyOf, wordsOf: (key) => words?.[key] });
}

describe('outcomeOf', () => {
  test.each(CASES)('$title', ({ told, outcome, why, keys = [], possible = [] }) => {
    const found = outcomeOfCase(told(factStory()));
    expect(`${found.outcome} ${String(found.day)}`).toBe(outcome);
    expect(found).toMatchObject({ why, evidence: keys, possible });
    expect(OUTCOME_REASONS[found.why]).toMatch(/\.$/);
  });
  test('knows nothing of later days', () => {
    const s = factStory();
    const told: Told = {
      line: [s.prospect(THREAT, { ...ON_FERRIES, ...by('3-30') })],
      evidence: [{ kind: 'event', fact: s.event('3-27 report: rangers ASSAULT ferries 3-26') }],
    };
    expect(outcomeOfCase(told, day('3-25')).outcome).toBe('open');
    expect(outcomeOfCase(told, day('3-27')).outcome).toBe('came-true');
    expect(outcomeOfCase({ ...told, evidence: [] }, day('4-2')).outcome).toBe('open');
    expect(outcomeOfCase({ ...told, evidence: [] }, day('4-3')).outcome).toBe('lapsed');
  });
  test('does not depend on the order of facts or evidence', () => {
    for (const { told } of CASES) {
      const { line, evidence, ...rest } = told(factStory());
      const expected = outcomeOfCase({ line, evidence, ...rest });
      const reversed = { line: [...line].reverse(), evidence: [...evidence].reverse(), ...rest };
      expect(outcomeOfCase(reversed)).toEqual(expected);
    }
  });
});

describe('evidence keys', () => {
  test('whatever decides a line is found by a name that both have', () => {
    for (const { told, title } of CASES) {
      const { line, evidence, words } = told(factStory());
      const wanted = new Set(line.flatMap((fact) => evidenceKeysOf(fact, { bodyOf })));
      const found = evidence.filter((record) =>
        evidenceKeysOfRecord(record, { bodyOf }).some((key) => wanted.has(key)),
      );
      const few: Told = { line, evidence: found, ...(words === undefined ? {} : { words }) };
      expect([title, outcomeOfCase(few)]).toEqual([title, outcomeOfCase({ ...few, evidence })]);
    }
  });
  test('are few, sorted, and the same each time', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (words) => {
        const s = factStory();
        const keys = evidenceKeysOf(s.prospect(`3-1 report: council threat ${words}`, ON_FERRIES));
        expect(keys.length).toBeLessThanOrEqual(12);
        expect(keys).toEqual([...new Set(keys)].sort());
        expect(keys).toEqual(evidenceKeysOf(factStory().prospect(`3-1 report: council threat ${words}`, ON_FERRIES)));
      }),
    );
  });
  test('what is not told as having happened is no evidence', () => {
    const s = factStory();
    expect(
      evidenceKeysOfRecord({
        kind: 'event',
        fact: s.event('3-1 report: rangers ASSAULT ferries', { realis: 'planned' }),
      }),
    ).toEqual([]);
    expect(
      evidenceKeysOfRecord({ kind: 'statement', fact: s.statement('3-1 report: rangers it was a calm night') }),
    ).toEqual([]);
    expect(evidenceKeysOfRecord({ kind: 'position', fact: s.position('3-1 report: rangers demands talks') })).toEqual(
      [],
    );
  });
});
