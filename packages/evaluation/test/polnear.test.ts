import { absent, anchor, recordId, stated, type Anchor, type Reading, type Statement } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { polnearRows } from '../src/polnear/polnear-rows.ts';
import { readPolnear, type PolnearArticle } from '../src/polnear/read-polnear.ts';
import { countPolnear, scorePolnear, type PolnearScore } from '../src/polnear/score-polnear.ts';

/** Invented. */
const TEXT = 'Adela Norrin said that the crossing was open. "It is safe," she added. Tobin Marsh believed otherwise.';

function at(words: string): readonly [number, number] {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new RangeError(words);
  return [start, start + words.length];
}

function words(text: string): Anchor {
  return anchor(TEXT, ...at(text));
}

const line = JSON.stringify({
  id: 'invented-1',
  date: '2020-03-02',
  text: TEXT,
  annotations: [
    {
      annotator: 'a',
      attributions: [
        {
          source: [{ spans: [at('Adela Norrin')] }],
          cue: [{ spans: [at('said')] }],
          content: [{ spans: [at('that the crossing was open')] }],
        },
        {
          source: [{ spans: [at('she')] }],
          cue: [{ spans: [at('added')] }],
          content: [{ spans: [at('"It is safe,"')] }],
        },
        {
          source: [{ spans: [at('Tobin Marsh')] }],
          cue: [{ spans: [at('believed')] }],
          content: [{ spans: [at('otherwise')] }],
        },
        { source: [], cue: [], content: [] },
      ],
    },
    { annotator: 'b', attributions: [] },
  ],
});
const [article] = readPolnear(`${line}\n\n`) as readonly [PolnearArticle];

function statement(content: string, cue: string, speaker: { id: string; words: string }): Statement {
  const anchors = [words(content)] as const;
  return {
    kind: 'statement',
    id: recordId('r', 'statement', anchors),
    anchors,
    block: 0,
    attribution: [],
    confidence: 1,
    by: { engine: 'test', rule: 'test', version: 1 },
    speaker: stated(speaker.id, words(speaker.words)),
    cue: stated(cue, words(cue)),
    content: anchors,
    mode: 'indirect',
    act: 'assert',
    addressee: absent,
    saidAt: absent,
  };
}

const norrin = { id: 'norrin', words: 'Adela Norrin' };
const she = { id: 'norrin', words: 'she' };
const marsh = { id: 'marsh', words: 'Tobin Marsh' };

function readingOf(records: readonly Statement[]): Reading {
  return {
    schema: 'onrecord/reading@1',
    offsets: 'utf-16',
    engine: { name: 'test', version: '0', model: 'none' },
    report: {
      id: 'r',
      text: TEXT,
      language: 'en',
      genre: 'news',
      title: absent,
      byline: absent,
      publishedAt: absent,
      source: {},
      blocks: [],
    },
    actors: [
      {
        id: 'norrin',
        name: 'Adela Norrin',
        kind: 'person',
        roles: [],
        mentions: [
          { ...words('Adela Norrin'), form: 'name' },
          { ...words('she'), form: 'pronoun' },
        ],
      },
      {
        id: 'marsh',
        name: 'Tobin Marsh',
        kind: 'person',
        roles: [],
        mentions: [{ ...words('Tobin Marsh'), form: 'name' }],
      },
    ],
    places: [],
    times: [],
    records,
    notes: [],
  };
}

function score(records: readonly Statement[]): PolnearScore {
  return scorePolnear([countPolnear(article, readingOf(records))]);
}

const all = [
  statement('that the crossing was open', 'said', norrin),
  statement('"It is safe,"', 'added', she),
  statement('otherwise', 'believed', marsh),
];

describe('readPolnear', () => {
  it('takes the first annotator and leaves out rows without content', () => {
    expect(article.attributions.map(({ content }) => content.length)).toEqual([1, 1, 1]);
    expect(article.attributions[0]?.source).toEqual([{ start: 0, end: 12 }]);
  });

  it('names the line that has another shape', () => {
    expect(() => readPolnear(`${line}\n{"id": 1}`)).toThrow('line 2');
    expect(() => readPolnear('{')).toThrow('line 1: not JSON');
  });
});

describe('scorePolnear', () => {
  const perfect = { precision: 1, recall: 1, f1: 1 };

  it('finds the annotation itself perfect', () => {
    expect(score(all)).toEqual({
      contentExact: perfect,
      contentExactTrimmed: perfect,
      contentOverlap: perfect,
      contentCovered: perfect,
      sourceExact: perfect,
      sourceOverlap: perfect,
      sourceGivenContent: 1,
      quotedExactTrimmed: perfect,
      quotedCovered: perfect,
      attributions: 3,
      predicted: 3,
      quotedAttributions: 1,
    });
  });

  it('a content without its "that" and comma is exact only when trimmed', () => {
    const { contentExact, contentExactTrimmed, contentOverlap } = score([
      statement('the crossing was open', 'said', norrin),
      statement('It is safe', 'added', she),
    ]);
    expect(contentExact.f1).toBe(0);
    expect(contentExactTrimmed).toMatchObject({ precision: 1, recall: 2 / 3 });
    // 4 + 3 words of ours, all shared; 5 + 6 + 1 of theirs.
    expect(contentOverlap).toMatchObject({ precision: 1, recall: 7 / 12 });
  });

  it('counts a nested content once where it is covered', () => {
    const nested = [...all, statement('the crossing', 'said', norrin)];
    expect(score(nested).contentCovered).toEqual(perfect);
    expect(score(nested).contentOverlap).toMatchObject({ precision: 1, recall: 1 });
    expect(score(nested).contentExact.precision).toBe(0.75);
  });

  it('a cue elsewhere makes no exact content', () => {
    expect(score([statement('otherwise', 'added', marsh)]).contentExact.f1).toBe(0);
    expect(score([statement('otherwise', 'added', marsh)]).contentExactTrimmed.precision).toBe(1);
  });

  it('a source is right when any mention of the actor stands there', () => {
    expect(score([statement('"It is safe,"', 'added', norrin)]).sourceGivenContent).toBe(1);
    expect(score([statement('"It is safe,"', 'added', norrin)]).sourceExact.f1).toBe(0);
    expect(score([statement('"It is safe,"', 'added', marsh)]).sourceGivenContent).toBe(0);
  });

  it('is zero where nothing is found', () => {
    expect(score([])).toMatchObject({
      contentExact: { f1: 0 },
      contentOverlap: { f1: 0 },
      sourceGivenContent: 0,
      predicted: 0,
      attributions: 3,
    });
  });
});

describe('polnearRows', () => {
  const outcomes = (...records: readonly Statement[]) =>
    polnearRows(article, readingOf(records)).map(({ outcome }) => outcome);

  it('are right by their words, an introducing "that" and marks apart', () => {
    expect(outcomes(...all)).toEqual(['full', 'full', 'full']);
    expect(outcomes(statement('the crossing was open', 'said', marsh))).toEqual(['full']);
    expect(outcomes(statement('the crossing', 'said', norrin), statement('said', 'added', she))).toEqual([
      'wrong',
      'wrong',
    ]);
  });

  it('say the rule and its confidence', () => {
    expect(polnearRows(article, readingOf(all))[0]).toEqual({
      kind: 'statements',
      rule: 'test',
      confidence: 1,
      outcome: 'full',
    });
  });
});
