import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brokenAnchors, splitsPair, type Reading, type Span } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import { loadAnalyser } from '@onrecord/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../src/index.ts';

const SEED = 20_261_122;
const analyser = loadAnalyser(readFileSync(createRequire(import.meta.url).resolve('@onrecord/language/model')));

/** Everything that holds of any reading of any text. */
function expectValid(text: string, publishedAt?: string): Reading {
  const { reading } = read({ text, ...(publishedAt !== undefined && { publishedAt }) }, analyser);
  const parsed = readingSchema.safeParse(reading);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(reading.report.text === text).toBe(true);
  expect(brokenAnchors(reading)).toEqual([]);
  expect(repeated(reading.records.map(({ id }) => id))).toEqual([]);
  expect(repeated([...reading.actors, ...reading.times, ...reading.places].map(({ id }) => id))).toEqual([]);
  expect(unknownIds(reading)).toEqual([]);
  expectPlaced(reading);
  return reading;
}

/** And it is the same bytes when the text is read again. */
function expectValidTwice(text: string, publishedAt?: string): void {
  expect(JSON.stringify(expectValid(text, publishedAt)) === JSON.stringify(expectValid(text, publishedAt))).toBe(true);
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Ids that a record or actor points to and that are not in the reading. */
function unknownIds({ actors, times, records }: Reading): readonly string[] {
  const known = new Set([...actors, ...times, ...records].map(({ id }) => id));
  const pointed = [
    ...actors.flatMap(({ members = [], roles }) => [...members, ...roles.flatMap(({ of }) => of ?? [])]),
    ...records.flatMap(({ attribution }) =>
      attribution.flatMap(({ actor, statement }) => [
        ...(actor === undefined ? [] : [actor]),
        ...(statement === undefined ? [] : [statement]),
      ]),
    ),
    ...records.flatMap((record) => {
      if (record.kind !== 'figure') return [];
      const { affected, quantity, revises, event, period } = record;
      const days = Object.values(period).filter((when) => !/^\d{4}/u.test(when));
      return [...days, quantity.of, revises, event, affected.status === 'absent' ? undefined : affected.value];
    }),
    ...records.flatMap((record) => {
      if (record.kind !== 'statement') return [];
      return [record.speaker, record.addressee, record.saidAt, ...(record.target ? [record.target] : [])].flatMap(
        (field) => (field.status === 'absent' ? [] : [field.value]),
      );
    }),
  ];
  return pointed.flatMap((id) => (id === undefined || known.has(id) ? [] : [id]));
}

/** Blocks are in order, inside, apart and on whole characters; records and notes lie in what is there. */
function expectPlaced({ report: { text, blocks }, records, notes }: Reading): void {
  const isInside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
  const misplaced = blocks.filter(({ start, end }, index) => {
    const before = blocks[index - 1]?.end ?? 0;
    return (
      !isInside({ start, end }) || start === end || start < before || splitsPair(text, start) || splitsPair(text, end)
    );
  });
  expect(misplaced).toEqual([]);
  expect(records.filter(({ block }) => blocks[block] === undefined)).toEqual([]);
  expect(notes.filter(({ at }) => at !== undefined && !isInside(at))).toEqual([]);
}

/** Marks, halves of pairs, controls and spaces that a decoder may leave in a text. */
const oddUnit = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '(',
    ')',
    '[',
    '—',
    '-',
    '/',
    '…',
    '.',
    ',',
    ':',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\u200b',
    '\u200f',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\ude00',
    '\u{1f600}',
    '\u{1f468}\u200d\u{1f469}',
    'e\u0301',
    'שלום',
    'سلام',
    'ﬁ',
    'İ',
    'ß',
    '٣',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: oddUnit, maxLength: 120 }),
);

/** Words of news reports in any order: every stage finds something, and nothing fits. */
const newsUnit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'the',
      'a',
      'of',
      'that',
      'to',
      'on',
      'by',
      'and',
      'who',
      'had',
      'was',
      'not',
      'its',
      'he',
      'she',
      'they',
      'we',
      'would',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'said',
      'says',
      'told',
      'warned',
      'added',
      'denied',
      'claims',
      'blamed',
      'urged',
      'according to',
      'a statement by',
      'accused',
      'of',
      'asked whether',
      'declined to comment',
      'reportedly',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Ms Adela Norrin',
      'Mr Marrick',
      'Tobin',
      'the Highland Assembly',
      'HA',
      'Saltmarsh Front',
      'spokesman',
      'the minister',
      'residents',
      'Basra',
      "Tolhuin's",
      'Moscow and Ankara',
      'U.N.',
      'Gen. Orrin Vale',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'at least',
      '12',
      '1,200',
      'nearly 400',
      'dozens',
      '$1.5 million',
      '40%',
      'Sunday',
      'last night',
      '7 October',
      '2030-03-14',
      '03/04/2025',
      'three weeks',
      'midnight',
      'Published:',
      'killed',
      'fired',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      ',"',
      '."',
      '."\n\n"',
      '.',
      ',',
      ':',
      ';',
      '?',
      ' - ',
      '—',
      '(',
      ')',
      '.\n\n',
      '\n',
      '- JANE DOE/Agency\n\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'A',
      'The',
      'Vitamin A',
      'BASRA',
      'Basra, Iraq',
      '(Agency)',
      'By',
      'Jane Doe',
      'JANE DOE',
      'and',
      'Photo:',
      'Invented Press/',
      '14 MARCH',
      'Read more',
      '•',
    ),
  },
  { weight: 1, arbitrary: oddUnit },
);
const newsText = fc.array(newsUnit, { maxLength: 90 }).map((words) => words.join(' '));

/** What texts of nothing else are made of: the first at full length, the others shorter, to keep the run short. */
const repeatedUnits: readonly (readonly [string, number])[] = [
  ...['"', '“', '(', '9', ' ', '\n', 'a ', '’', 'said '].map((unit) => [unit, 100_000] as const),
  ['said We ', 40_000],
  ...[
    '”',
    "'",
    '[',
    '1,',
    '-',
    '.',
    'a',
    '\n\n',
    '\r',
    'A ',
    '"a," he said. ',
    '“We go,” said. ',
    'Mr Lee and ',
    'on Sunday ',
    'JANE DOE ',
    'Jane Doe, ',
    'BASRA, Iraq - ',
    'By Jane Doe and ',
    'Ms Lee, chair of the council, ',
    '12 March ',
    '- Jane/Agency ',
    '\u{1f600}',
    '\ud83d',
    'e\u0301',
    'ש ',
  ].map((unit) => [unit, 10_000] as const),
];

describe(`any string gives a valid reading (seed ${SEED})`, () => {
  it('whatever characters it has', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectValidTwice(text);
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  it('whatever words of news it has', () => {
    const published = fc.option(fc.constantFrom('2030-03-14', '2030-03-14T08:00:00Z'), { nil: undefined });
    fc.assert(fc.property(newsText, published, expectValidTwice), { seed: SEED, numRuns: 350 });
  });

  /** What was found once, made as short as it goes. */
  it.each(['been Vitamin A then A but', 'Published: Ms Adela Norrin said A said'])('%j', (text) => {
    expectValidTwice(text);
  });

  it.each(repeatedUnits)('%j over and over, %i code units', (unit, length) => {
    expectValid(unit.repeat(length / unit.length));
  });
});
