import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceRef } from '../../src/rows/archive-row.ts';
import type { EventFact, StatementFact } from '../../src/rows/facts.ts';
import {
  differencesOf,
  occurrenceDifferences,
  placesAgree,
  quoteKeysOf,
  wordsDifference,
  wordsDifferences,
} from '../../src/situation/index.ts';
import { alignWords } from '../../src/situation/differences/word-alignment.ts';
import { bodyOf, day, type FactStory, factStory, keyOf } from './fact-story.ts';

const OCCURRENCES: readonly (readonly [string, (s: FactStory) => readonly EventFact[], readonly string[]])[] = [
  [
    'other doers',
    (s) => [s.event('3-27 report: rangers ASSAULT ferries 3-26'), s.event('3-28 report: council ASSAULT ferries 3-26')],
    ['actor'],
  ],
  [
    'one doer, and one who speaks for it',
    (s) => [s.event('3-27 report: council ASSAULT ferries 3-26'), s.event('3-28 report: envoy ASSAULT ferries 3-26')],
    [],
  ],
  [
    'a doer that one leaves out',
    (s) => [s.event('3-27 report: rangers ASSAULT ferries 3-26'), s.event('3-28 report: - ASSAULT ferries 3-26')],
    [],
  ],
  [
    'more doers',
    (s) => [
      s.event('3-27 report: rangers ASSAULT ferries 3-26'),
      s.event('3-28 report: rangers ASSAULT ferries 3-26', { actors: [keyOf('rangers'), keyOf('league')] }),
    ],
    [],
  ],
  [
    'other doers in copies of one text',
    (s) => [
      s.event('3-27 report: rangers ASSAULT ferries 3-26'),
      s.event('3-28 report: council ASSAULT ferries 3-26', { story: 1 }),
    ],
    [],
  ],
  [
    'other doers, one of them denied',
    (s) => [
      s.event('3-27 report: rangers ASSAULT ferries 3-26'),
      s.event('3-28 council: council ASSAULT ferries 3-26', { realis: 'denied' }),
    ],
    [],
  ],
  [
    'other places',
    (s) => [
      s.event('3-27 report: rangers ASSAULT ferries 3-26', { place: keyOf('Unst') }),
      s.event('3-28 report: rangers ASSAULT ferries 3-26', { place: keyOf('Yell') }),
    ],
    ['place'],
  ],
  [
    'days that are far apart',
    (s) => [s.event('3-27 report: rangers ASSAULT ferries 3-22'), s.event('3-28 report: rangers ASSAULT ferries 3-26')],
    ['date'],
  ],
  [
    'days that are too far apart for one occurrence',
    (s) => [s.event('3-27 report: rangers ASSAULT ferries 1-2'), s.event('3-28 report: rangers ASSAULT ferries 3-26')],
    [],
  ],
  [
    'a night',
    (s) => [s.event('3-27 report: rangers ASSAULT ferries 3-25'), s.event('3-28 report: rangers ASSAULT ferries 3-26')],
    [],
  ],
  [
    'a week that holds the day',
    (s) => [
      s.event('3-27 report: rangers ASSAULT ferries', { when: { from: day('3-18'), to: day('3-25') } }),
      s.event('3-28 report: rangers ASSAULT ferries 3-20'),
    ],
    [],
  ],
];

describe('occurrenceDifferences', () => {
  test.each(OCCURRENCES)('%s', (_, tellings, kinds) => {
    const facts = tellings(factStory());
    const found = occurrenceDifferences(facts, { bodyOf });
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(differencesOf({ of: 'occurrence', facts: [...facts].reverse() }, { bodyOf })).toEqual(found);
    for (const { keys, sides } of found) {
      expect(keys).toEqual([1, 2]);
      expect(sides.flatMap((side) => side.keys)).toEqual([1, 2]);
    }
  });
  test('places that can be one are no difference', () => {
    const s = factStory();
    const facts = [
      s.event('3-27 report: rangers ASSAULT ferries 3-26', { place: keyOf('Unst') }),
      s.event('3-28 report: rangers ASSAULT ferries 3-26', { place: keyOf('Yell') }),
    ];
    expect(occurrenceDifferences(facts, { placesAgree: () => true })).toEqual([]);
  });
});

describe('placesAgree', () => {
  const place = (key: number, more: Partial<PlaceRef>): PlaceRef => ({ key, name: String(key), kind: 'city', ...more });
  const lerwick = place(1, { lat: 60.15, lon: -1.14, precision: 'city', country: 'GB' });
  const suburb = place(2, { lat: 60.17, lon: -1.2, precision: 'site', country: 'GB' });
  const kirkwall = place(3, { lat: 58.98, lon: -2.96, precision: 'city', country: 'GB' });
  const scotland = place(4, { lat: 56, lon: -4, precision: 'country', country: 'GB' });
  const norway = place(5, { lat: 62, lon: 10, precision: 'country', country: 'NO' });
  const nowhere = place(6, {});
  test.each([
    [lerwick, suburb, true],
    [lerwick, kirkwall, false],
    [lerwick, scotland, true],
    [lerwick, norway, false],
    [lerwick, nowhere, true],
    [lerwick, lerwick, true],
  ])('$name and $name', (a, b, agree) => {
    expect(placesAgree(a, b)).toBe(agree);
    expect(placesAgree(b, a)).toBe(agree);
  });
});

const DIRECT = { mode: 'direct' } as const;

function quote(s: FactStory, words: string, more: Partial<StatementFact> = DIRECT): StatementFact {
  return s.statement(`3-1 report: harbour ${words}`, more);
}

const OTHER_WORDS: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['"We will not leave the pilots behind on Unst."', '"We will leave the pilots behind on Unst."', [['not', '']]],
  [
    '"Hunger must never be used as a weapon here."',
    '"Famine must never be used as a weapon here."',
    [['hunger', 'famine']],
  ],
  [
    '"The ferries will sail on Monday, whatever the council says."',
    '"The boats will sail on Monday, whatever the council may say."',
    [
      ['ferries', 'boats'],
      ['says', 'may say'],
    ],
  ],
];
const SAME_WORDS: readonly (readonly [string, string, string])[] = [
  [
    'marks, case and dashes',
    '"The ferries will sail on Monday – whatever happens."',
    '“the ferries will sail on Monday, whatever happens”',
  ],
  [
    'cut at the end',
    '"The ferries will sail on Monday, whatever the council says."',
    '"The ferries will sail on Monday,"',
  ],
  ['cut at the start', '"Listen: the ferries will sail on Monday."', '"The ferries will sail on Monday."'],
  [
    'cut at both ends, of either',
    '"Listen: the ferries will sail on Monday."',
    '"The ferries will sail on Monday. That is all."',
  ],
  ['two sayings', '"The ferries will sail on Monday."', '"Nobody has asked the harbour about a new quay."'],
  [
    'house styles',
    "\"They can't be terrorised: we're here, and won't leave.\"",
    '"They cannot be terrorized: we are here, and will not leave."',
  ],
  ["do not and don't", '"We don\'t ask for much: a quay and a boat."', '"We do not ask for much: a quay and a boat."'],
  [
    'a sentence that stands where another one was',
    '"We have asked the council for a new quay each year since the old one broke in the storm, and this was long in coming. We will go on asking."',
    '"We have asked the council for a new quay each year since the old one broke in the storm, and nobody ever took the time to answer us. We will go on asking."',
  ],
  [
    'words run together',
    '"This is the end game for the oil fields on Yell."',
    '"This is the endgame for the oilfields on Yell."',
  ],
  [
    'a sentence left out in the middle',
    '"The ferries will sail on Monday. We have waited long enough for that. Nobody will stop them."',
    '"The ferries will sail on Monday. Nobody will stop them."',
  ],
  [
    'two sayings with a beginning in common',
    '"The harbour asks the council to think of the old and the sick on Unst."',
    '"The harbour asks the council to think again before it lets a ship with rockets sail on Unst."',
  ],
  ['half of the words', '"The ferries will sail to Unst on Monday."', '"The trawlers will go to Yell on Tuesday."'],
  ['too short', '"We will sail."', '"We will stay."'],
];

describe('wordsDifference', () => {
  test.each(OTHER_WORDS)('%s and %s', (a, b, differing) => {
    const s = factStory();
    const [one, two] = [quote(s, a), quote(s, b)];
    const found = wordsDifference(one, two);
    expect(found?.differing.map(({ first, second }) => [first, second])).toEqual(differing);
    expect(found?.keys).toEqual([1, 2]);
    expect(wordsDifference(two, one)).toEqual(found);
  });
  test.each(SAME_WORDS)('%s: no difference', (_, a, b) => {
    const s = factStory();
    expect(wordsDifference(quote(s, a), quote(s, b))).toBeUndefined();
  });
  test('not of copies of one text, of other speakers, or of words that are not quoted', () => {
    const [[a = '', b = ''] = []] = OTHER_WORDS;
    const s = factStory();
    const one = quote(s, a);
    expect(wordsDifference(one, quote(s, b, { ...DIRECT, story: 1 }))).toBeUndefined();
    expect(wordsDifference(one, quote(s, b, { ...DIRECT, speaker: keyOf('council') }))).toBeUndefined();
    expect(wordsDifference(one, quote(s, b, { mode: 'indirect' }))).toBeUndefined();
    expect(wordsDifferences([one, quote(s, b)])).toHaveLength(1);
  });
  test('pairs that differ in the same words are one difference', () => {
    const s = factStory();
    const facts = [
      quote(s, '"We will not leave the pilots behind on Unst."'),
      quote(s, '"We will leave the pilots behind on Unst."'),
      quote(s, '"We will not leave the pilots behind on Unst."'),
    ];
    const found = wordsDifferences([...facts].reverse());
    expect(found.map(({ sides, keys }) => [sides[0].keys, sides[1].keys, keys])).toEqual([[[1, 3], [2], [1, 2, 3]]]);
    expect(found[0]?.sides.map(({ witnesses }) => witnesses)).toEqual([2, 1]);
  });
  test('of a mixed statement the quoted part counts', () => {
    const s = factStory();
    const one = quote(s, 'they would wait, as "the ferries will not sail on Monday or Tuesday"', { mode: 'mixed' });
    const two = quote(s, '"The ferries will sail on Monday or Tuesday"');
    expect(wordsDifference(one, two)?.differing).toEqual([{ first: 'not', second: '' }]);
  });
});

/** One word of each is another one in the second report. */
const LONGER: readonly (readonly [string, string, string])[] = [
  [
    '"The ferries will sail on Monday, whatever the council says about the quay, and nobody will stop them."',
    'stop',
    'hinder',
  ],
  [
    '"We ask all who have boats to bring the sick and the old to the harbour before the storm comes."',
    'boats',
    'vessels',
  ],
  ['"Nobody has asked the harbour about a new quay, and nobody ever will as long as I am here."', 'new', 'longer'],
];

describe('quoteKeysOf', () => {
  test.each(LONGER)('%s meets itself with another word', (words, from, to) => {
    const s = factStory();
    const keys = quoteKeysOf(quote(s, words));
    expect(quoteKeysOf(quote(s, words.replace(from, to))).some((key) => keys.includes(key))).toBe(true);
  });
  test('at most three, of the speaker and the words alone', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), (words) => {
        const keys = quoteKeysOf(quote(factStory(), words));
        expect(keys.length).toBeLessThanOrEqual(3);
        expect(keys).toEqual(quoteKeysOf(quote(factStory(), words.toUpperCase())));
      }),
    );
  });
  test('none for short or unquoted words, or nobody', () => {
    const s = factStory();
    expect(quoteKeysOf(quote(s, '"We will see."'))).toEqual([]);
    expect(quoteKeysOf(quote(s, 'the ferries will sail on Monday', { mode: 'indirect' }))).toEqual([]);
    expect(quoteKeysOf(s.statement('3-1 report: - "the ferries will sail on Monday"', DIRECT))).toEqual([]);
  });
});

describe('alignWords', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  test('keeps both lists whole, and same runs are the same', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = alignWords(a, b);
        expect(runs.flatMap(({ first }) => first)).toEqual(a);
        expect(runs.flatMap(({ second }) => second)).toEqual(b);
        for (const { same, first, second } of runs) if (same) expect(first).toEqual(second);
        const common = (from: typeof runs): number =>
          from.reduce((sum, run) => sum + (run.same ? run.first.length : 0), 0);
        expect(common(runs)).toBe(common(alignWords(b, a)));
      }),
    );
  });
});
