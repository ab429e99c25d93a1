import { existsSync, readFileSync } from 'node:fs';
import { happeningFeatures, signatureOf, type OccurrenceEvent } from '@onrecord/archive';
import type { Event, Reading } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bCubed } from '../src/stories-suite/b-cubed.ts';
import { eventsOfReading, NameKeys } from '../src/stories-suite/events-of-reading.ts';
import { groupHappenings } from '../src/stories-suite/group-happenings.ts';
import { groupStories } from '../src/stories-suite/group-stories.ts';
import { COPY_KINDS, makeCopies } from '../src/stories-suite/make-copies.ts';
import { measureHappenings } from '../src/stories-suite/measure-happenings.ts';
import { measureOccurrences } from '../src/stories-suite/measure-occurrences.ts';
import { mergeOccurrences } from '../src/stories-suite/merge-occurrences.ts';
import { readEcbDocuments, readEcbMentions } from '../src/stories-suite/read-ecb.ts';
import { scoreCopies, type SignedReport } from '../src/stories-suite/score-copies.ts';
import { scoreLinks } from '../src/stories-suite/score-links.ts';
import { shuffled } from '../src/stories-suite/shuffled.ts';
import { storiesTables } from '../src/stories-suite/stories-sheet.ts';

describe('B-cubed', () => {
  test('the example of two clusters of which one is mixed', () => {
    const items = ['a', 'a', 'b', 'b', 'b'].map((gold, i) => ({ gold, predicted: i < 3 ? 1 : 2 }));
    const score = bCubed(items);
    expect(score.precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5);
    expect(score.recall).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5);
    expect(score.clusters).toBe(2);
  });

  test('is perfect for the gold clusters, whatever they are, and each alone is always precise', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (gold) => {
        expect(bCubed(gold.map((one) => ({ gold: one, predicted: `x${one}` }))).f1).toBeCloseTo(1);
        expect(bCubed(gold.map((one, i) => ({ gold: one, predicted: i }))).precision).toBe(1);
      }),
    );
  });

  test('of nothing is 0', () => {
    expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0, clusters: 0 });
  });
});

describe('links', () => {
  test('count pairs of two documents only', () => {
    const mention = (doc: string, gold: string, predicted: number) => ({ doc, gold, predicted });
    const score = scoreLinks([
      mention('d1', 'x', 1),
      mention('d1', 'x', 1),
      mention('d2', 'x', 1),
      mention('d3', 'x', 2),
      mention('d3', 'y', 1),
    ]);
    expect(score).toMatchObject({ right: 2, predicted: 5, gold: 5, precision: 0.4, recall: 0.4 });
  });

  test('of nothing are 0', () => {
    expect(scoreLinks([])).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});

test('shuffled keeps the items, and the order is that of the seed', () => {
  const items = Array.from({ length: 30 }, (_, i) => i);
  expect(shuffled(items, 1)).toEqual(shuffled(items, 1));
  expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2));
  expect([...shuffled(items, 3)].sort((a, b) => a - b)).toEqual(items);
});

const HEAD = 'Harbour closed by ice';
const SENTENCES = Array.from(
  { length: 20 },
  (_, i) =>
    `The harbour office of Velmar counted ${30 + i} boats at pier ${'abcdefghijklmnopqrst'[i]} before the ice came in.`,
);
const PARAGRAPHS = [0, 5, 10, 15].map((from) => SENTENCES.slice(from, from + 5).join(' '));

function readingOf(headline: string, paragraphs: readonly string[]): Pick<Reading, 'report'> {
  const text = [headline, ...paragraphs].join('\n\n');
  let start = headline.length + 2;
  const body = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, role: 'body' as const };
    start = block.end + 2;
    return block;
  });
  const blocks = [{ start: 0, end: headline.length, role: 'headline' as const }, ...body];
  return {
    report: { text, language: 'en', blocks, publishedAt: { status: 'absent' } } as unknown as Reading['report'],
  };
}

describe('made copies', () => {
  const copies = makeCopies(readingOf(HEAD, PARAGRAPHS));

  test.each([
    ['another headline', PARAGRAPHS.join('\n\n'), HEAD],
    ['another outlet and byline', PARAGRAPHS.join('\n\n'), 'not in it'],
    ['cut to 60 %', SENTENCES[11] ?? '', SENTENCES[12] ?? ''],
    ['cut to its first third', SENTENCES[6] ?? '', SENTENCES[7] ?? ''],
    ['two sentences put in', PARAGRAPHS[3] ?? '', 'not in it'],
    ['every fifth sentence left out', SENTENCES[3] ?? '', SENTENCES[4] ?? ''],
    ['some numbers corrected', 'counted 33 boats at pier c', 'counted 32 boats'],
    ['headline, cut and sentences at once', SENTENCES[0] ?? '', HEAD],
  ] as const)('%s', (kind, kept, gone) => {
    expect(copies[kind]).toContain(kept);
    expect(copies[kind]).not.toContain(gone);
  });

  test('are scored: found through keys, joined, and no two different texts taken for one', () => {
    const sign = (text: string) => signatureOf({ text, blocks: [] });
    const same: SignedReport = {
      signature: sign(PARAGRAPHS.join(' ')),
      copies: Object.fromEntries(
        COPY_KINDS.map((kind) => [
          kind,
          sign(kind === 'cut to 60 %' ? 'Something else altogether was said by all of them.' : PARAGRAPHS.join(' ')),
        ]),
      ) as SignedReport['copies'],
    };
    const score = scoreCopies([same, same]);
    expect(score.kinds['another headline']).toEqual({ found: 2, joined: 2 });
    expect(score.kinds['cut to 60 %']).toEqual({ found: 0, joined: 0 });
    expect(score.differentPairs).toBe(81);
    expect(score.wronglyJoined).toBe(65);
  });
});

describe('one report after another', () => {
  const sign = (text: string) => signatureOf({ text, blocks: [] });

  test('stories: copies fall together through keys', () => {
    const other =
      'Nobody was hurt when the roof of the fish hall came down in the night, the fire brigade of Sund said.';
    expect(groupStories([sign(PARAGRAPHS.join(' ')), sign(other), sign(PARAGRAPHS.slice(0, 3).join(' '))])).toEqual([
      0, 1, 0,
    ]);
  });

  test('happenings: reports on one thing fall together, and the threshold counts', () => {
    const features = (headline: string, text: string) =>
      happeningFeatures({ ...readingOf(headline, [text]), actors: [], places: [], times: [] });
    const reports = [
      features('Velmar harbour closed', 'Ice closed the harbour of Velmar and 30 boats could not leave the pier.'),
      features('Budget passed', 'Parliament in Hask passed a budget with cuts to the railways after a long debate.'),
      features(
        'Boats stuck at Velmar',
        'Boats were stuck at the pier in Velmar because the harbour was closed by ice.',
      ),
    ];
    expect(groupHappenings(reports)).toEqual([0, 1, 0]);
    expect(groupHappenings(reports, 1.1)).toEqual([0, 1, 2]);
    const measured = measureHappenings(
      reports.map((one, i) => ({ features: one, gold: i === 1 ? 'b' : 'a', topic: 2 * i })),
    );
    expect(measured.fileOrder.f1).toBe(1);
    expect(measured.eachAlone.recall).toBeCloseTo(2 / 3);
  });

  test('occurrences: tellings fall together through keys', () => {
    const event = (report: number, realis: OccurrenceEvent['realis']): OccurrenceEvent => ({
      report,
      type: 'COERCE',
      mode: undefined,
      realis,
      actors: [],
      recipients: [],
      place: undefined,
      days: undefined,
      words: 'detained',
      happening: 3,
    });
    expect(mergeOccurrences([event(1, 'actual'), event(2, 'planned'), event(3, 'actual')])).toEqual([0, 1, 0]);
  });
});

const DOCUMENT = {
  topic: 2,
  doc: '2_1invented',
  story: '2-invented',
  date: '2031-05-04',
  text: 'Police detained two men. They were released.',
  sentences: [
    { sentence: 1, begin: 0, end: 24 },
    { sentence: 2, begin: 25, end: 44 },
  ],
  goldSentences: [1],
};
const CHAIN = {
  topic: 2,
  chain: 'c1',
  scope: 'cross',
  mentions: [
    { doc: '2_1invented', begin: 7, end: 15, text: 'detained', tag: 'ACTION_OCCURRENCE' },
    { doc: '2_1invented', begin: 35, end: 43, text: 'released', tag: 'ACTION_OCCURRENCE' },
  ],
};

describe('the ECB+ reader', () => {
  test('takes the spans of the complete sentences', () => {
    expect(readEcbDocuments(`${JSON.stringify(DOCUMENT)}\n`)).toEqual([
      {
        id: '2_1invented',
        topic: 2,
        story: '2:2-invented',
        date: '2031-05-04',
        text: DOCUMENT.text,
        goldSentences: [{ start: 0, end: 24 }],
      },
    ]);
  });

  test('gives every mention of no chain one of its own', () => {
    const chains = (scope: string) => readEcbMentions(JSON.stringify({ ...CHAIN, scope })).map(({ chain }) => chain);
    expect(new Set(chains('cross')).size).toBe(1);
    expect(new Set(chains('single')).size).toBe(2);
  });

  test('says which line has another shape', () => {
    expect(() => readEcbDocuments(`${JSON.stringify(DOCUMENT)}\n{}`)).toThrow(/line 2/);
    expect(() => readEcbMentions('[]')).toThrow(/line 1/);
  });
});

describe('occurrences', () => {
  const event = (doc: string): Reading => {
    const start = DOCUMENT.text.indexOf('detained');
    const record: Event = {
      kind: 'event',
      id: `ev-${doc}`,
      anchors: [{ start, end: start + 8, quote: 'detained' }],
      block: 0,
      attribution: [],
      confidence: 1,
      by: { engine: 'test', rule: 'test', version: 1 },
      type: 'COERCE',
      triggers: [{ start, end: start + 8, quote: 'detained' }],
      actors: [{ status: 'inferred', value: 'a1', rule: 'test', from: [] }],
      recipients: [{ status: 'absent' }],
      place: { status: 'absent' },
      time: { status: 'absent' },
      realis: 'actual',
    };
    const actor = { id: 'a1', name: 'The Police', kind: 'organization', roles: [], mentions: [] };
    return { records: [record], actors: [actor], places: [], times: [] } as unknown as Reading;
  };
  const [document] = readEcbDocuments(JSON.stringify(DOCUMENT));
  if (!document) throw new Error('no document');
  const documents = [document, { ...document, id: '2_2invented' }].map((one) => ({
    document: one,
    reading: event(one.id),
    happening: 1,
  }));
  const mentions = readEcbMentions(
    JSON.stringify({ ...CHAIN, mentions: [...CHAIN.mentions, { ...CHAIN.mentions[0], doc: '2_2invented' }] }),
  );

  test('names without case and article have one key', () => {
    const names = new NameKeys();
    expect(names.keyOf('The Police')).toBe(names.keyOf('police'));
    expect(names.keyOf('Police of Sund')).not.toBe(names.keyOf('police'));
    expect(eventsOfReading(event('x'), 7, names)[0]?.event).toMatchObject({
      report: 7,
      actors: [{ key: names.keyOf('police'), kind: 'organization', named: false }],
      words: 'detained',
    });
  });

  test('are scored among the marked words of complete sentences', () => {
    const measured = measureOccurrences(documents, mentions);
    expect(measured.coverage).toEqual([{ tag: 'ACTION_OCCURRENCE', mentions: 2, found: 2 }]);
    const [gold, , none] = measured.scores;
    expect(gold).toMatchObject({
      events: { right: 1, predicted: 1, gold: 1 },
      lemma: { right: 1, predicted: 1, gold: 1 },
    });
    expect(none?.events).toMatchObject({ right: 0, predicted: 0, gold: 1 });
  });
});

test('the sheet leaves out what was not there', () => {
  const marks = { schema: 'onrecord/stories-scores@1', version: '0', model: 'm', commit: 'c', failed: [] } as const;
  expect(storiesTables(marks)).toEqual([]);
});

const DATA = new URL('../../../../shared/data/stories/', import.meta.url);

describe.skipIf(!existsSync(DATA))('ECB+ (skipped where ../shared/data/stories is not there)', () => {
  const read = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');

  test('every mention is at its place', () => {
    const texts = new Map(
      readEcbDocuments(read('ecbplus_odd_documents.jsonl')).map(({ id, text }) => [id, text] as const),
    );
    const mentions = readEcbMentions(read('ecbplus_odd_event_chains.jsonl'));
    expect(mentions.length).toBeGreaterThan(8000);
    const wrong = mentions.filter(({ doc, start, end, text }) => {
      const words = texts.get(doc)?.slice(start, end);
      return words === undefined || !sameLetters(words, text);
    });
    expect(wrong.length / mentions.length).toBeLessThan(0.02);
  });
});

function sameLetters(a: string, b: string): boolean {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(a) === letters(b);
}
