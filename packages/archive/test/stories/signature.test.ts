import { dayOfNumber } from '../../src/rows/day.ts';
import {
  BAND_KEYS,
  bandKeysOf,
  decideStory,
  MAX_STORY_CANDIDATES,
  signatureBytes,
  signatureFromBytes,
  signatureOf,
  similarity,
  storyText,
} from '../../src/stories/index.ts';
import { wordsOf } from '../../src/stories/signature/word-hashes.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOnly, cutTo, EMPTY_SIGNATURE_TEXT, FERRY_REPORT, QUARRY_REPORT } from './invented-texts.ts';

const QUARRY = signatureOf(bodyOnly(QUARRY_REPORT), '2031-05-05');
const FERRY = signatureOf(bodyOnly(FERRY_REPORT), '2031-05-05');
const KNOWN = [
  { story: 3, signature: FERRY },
  { story: 7, signature: QUARRY },
];

const INSERTED = 'Our correspondent adds that the town was quiet. A crowd of onlookers went home at dusk.';
const COPIES: readonly (readonly [string, string])[] = [
  ['the same text', QUARRY_REPORT],
  ['without line breaks', QUARRY_REPORT.replaceAll('\n', ' ')],
  ['with other quotation marks and case', QUARRY_REPORT.toUpperCase().replaceAll("'", '’')],
  ['cut to 60 per cent', cutTo(QUARRY_REPORT, 0.6)],
  ['cut to its first third', cutTo(QUARRY_REPORT, 1 / 3)],
  ['with two sentences put in', QUARRY_REPORT.replace('\n\n', `\n\n${INSERTED}\n\n`)],
  ['with a new beginning', `${INSERTED} ${INSERTED}\n\n${QUARRY_REPORT}`],
  ['with corrected numbers', QUARRY_REPORT.replace('60', '75').replace('800', '650').replace('54', '45')],
  ['with every fifth sentence left out', leaveOutEvery(5, QUARRY_REPORT)],
];

function leaveOutEvery(nth: number, text: string): string {
  return text
    .split(/(?<=\.)\s/)
    .filter((_, i) => i % nth !== nth - 1)
    .join(' ');
}

describe('stories', () => {
  test.each(COPIES)('a copy %s is of the story, and shares a key with it', (_, text) => {
    const signature = signatureOf(bodyOnly(text), '2031-05-06');
    expect(decideStory(signature, KNOWN).story).toBe(7);
    const keys = new Set(bandKeysOf(QUARRY));
    expect(bandKeysOf(signature).some((key) => keys.has(key))).toBe(true);
  });

  test('another text founds a story', () => {
    expect(decideStory(FERRY, [{ story: 7, signature: QUARRY }])).toMatchObject({ reason: 'none-alike' });
    expect(decideStory(FERRY, [{ story: 7, signature: QUARRY }]).story).toBeUndefined();
  });

  test('an excerpt that is padded to four times its length is no copy', () => {
    const mostlyOther = `${FERRY_REPORT}\n${QUARRY_REPORT.split('\n\n')[3] ?? ''}`;
    expect(decideStory(signatureOf(bodyOnly(mostlyOther)), [{ story: 7, signature: QUARRY }]).story).toBeUndefined();
  });

  test('a form that is filled in anew weeks later is another story, within days it is a correction', () => {
    const anew = QUARRY_REPORT.replace('Monday', 'Thursday')
      .replace('60', '75')
      .replace('800', '650')
      .replace('54', '45')
      .replace('Tuesday', 'Friday')
      .replace('nine days', 'two days')
      .replace('four per', 'six per');
    const published = (day: string) => decideStory(signatureOf(bodyOnly(anew), day), KNOWN);
    expect(published('2031-05-08').story).toBe(7);
    expect(published('2031-06-08').story).toBeUndefined();
  });

  test('a daily bulletin is a story of its own where most of its numbers are new, on whatever day', () => {
    const bulletin = (numbers: readonly number[]): string =>
      numbers
        .map(
          (n, i) =>
            `In district ${'abcdefghijklmnop'[i]} of the harbour town the office counted ${n} lorries that waited at the gate.`,
        )
        .join(' ');
    const numbers = Array.from({ length: 16 }, (_, i) => 40 + i);
    const known = [{ story: 1, signature: signatureOf(bodyOnly(bulletin(numbers)), '2031-05-05') }];
    const decided = (changed: number) =>
      decideStory(
        signatureOf(bodyOnly(bulletin(numbers.map((n, i) => (i < changed ? n + 100 : n)))), '2031-05-06'),
        known,
      ).story;
    expect(decided(3)).toBe(1);
    expect(decided(12)).toBeUndefined();
  });

  test('a text without words has no keys and no story', () => {
    const empty = signatureOf(bodyOnly(EMPTY_SIGNATURE_TEXT));
    expect(bandKeysOf(empty)).toEqual([]);
    expect(decideStory(empty, [{ story: 1, signature: empty }])).toEqual({
      story: undefined,
      similarity: 0,
      reason: 'too-short',
    });
  });

  test('two headlines with a line are one story only where they are the same', () => {
    const short = (text: string) => signatureOf(bodyOnly(text));
    const known = [{ story: 1, signature: short('Police said that the road to Velmar was open again.') }];
    expect(decideStory(short('Police said that the road to Velmar was open again.'), known).story).toBe(1);
    expect(decideStory(short('Police said that the road to Velmar was closed by snow.'), known).story).toBeUndefined();
  });

  test('on a tie the older story wins', () => {
    const twice = [9, 4, 6].map((story) => ({ story, signature: QUARRY }));
    expect(decideStory(QUARRY, twice).story).toBe(4);
  });

  test('no more than 32 candidates are looked at', () => {
    const others = Array.from({ length: MAX_STORY_CANDIDATES }, (_, i) => ({ story: i + 1, signature: FERRY }));
    expect(decideStory(QUARRY, [...others, { story: 99, signature: QUARRY }]).story).toBeUndefined();
    expect(decideStory(QUARRY, [...others.slice(1), { story: 99, signature: QUARRY }]).story).toBe(99);
  });
});

describe('the text that is compared', () => {
  const headline = 'Road blocked';
  const notice = 'INVENTED EXAMPLE - not news';
  const text = `${notice}\n${headline}\n${QUARRY_REPORT}`;
  const blocks = [
    { start: 0, end: notice.length, role: 'boilerplate' as const },
    { start: notice.length + 1, end: notice.length + 1 + headline.length, role: 'headline' as const },
    { start: notice.length + headline.length + 2, end: text.length, role: 'body' as const },
  ];

  test('is the body without furniture', () => {
    expect(storyText({ text, blocks })).toBe(QUARRY_REPORT);
  });

  test('takes in the headline where there is hardly any body, and never the notice', () => {
    const short = blocks.map((block) => (block.role === 'body' ? { ...block, end: block.start + 40 } : block));
    expect(storyText({ text, blocks: short })).toBe(`${headline}\n${QUARRY_REPORT.slice(0, 40)}`);
  });

  test('never takes in a credit', () => {
    const photo = 'Ferry - BERTA HOLM/Invented Photos';
    const roles = ['headline', 'credit', 'body'] as const;
    const lines = [headline, photo, 'Ice.'];
    const page = lines.join('\n');
    const parts = lines.map((line, i) => {
      const start = page.indexOf(line);
      return { start, end: start + line.length, role: roles[i] ?? 'body' };
    });
    expect(storyText({ text: page, blocks: parts })).toBe(`${headline}\nIce.`);
  });

  test('is all of it where no blocks are known', () => {
    expect(storyText({ text, blocks: [] })).toBe(text);
  });
});

describe('words', () => {
  test.each([
    ['case and accents', 'Çankaya ÖZGÜR', 'cankaya ozgur'],
    ['apostrophes', "the governor's don’t", 'the governors dont'],
    ['punctuation', '“Stop!” — they said…', 'stop they said'],
  ])('are the same without %s', (_, a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b));
  });

  test('numbers count', () => {
    expect(wordsOf('17 hurt')).not.toEqual(wordsOf('21 hurt'));
    expect([...wordsOf('all 17th of 3,000').startsWithDigit]).toEqual([0, 1, 0, 1, 1]);
  });

  test('each character is a word where a script has no spaces', () => {
    expect(new Set(wordsOf('港口関係者').hashes).size).toBe(5);
    expect(wordsOf('ab港cd').hashes).toHaveLength(3);
  });
});

describe('a signature', () => {
  test('estimates how much two texts share to within its error', () => {
    const words = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 120, maxLength: 240 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 120 }), (a, b, shared) => {
        const other = [...a.slice(0, shared), ...b];
        const sign = (numbers: readonly number[]) => signatureOf(bodyOnly(numbers.map((n) => `w${n}`).join(' ')));
        const truth = jaccard(runs(a), runs(other));
        expect(Math.abs(similarity(sign(a), sign(other)).whole - truth)).toBeLessThan(0.22);
      }),
      { numRuns: 200, seed: 20_300_317 },
    );
  });

  test('comes back from its bytes as it was', () => {
    const day = fc.option(fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber), { nil: undefined });
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), day, (text, published) => {
        const signature = signatureOf(bodyOnly(text), published);
        expect(signatureFromBytes(signatureBytes(signature))).toEqual(signature);
      }),
    );
  });

  test('is refused where the bytes are not one', () => {
    expect(() => signatureFromBytes(new Uint8Array(12))).toThrow(RangeError);
    const other = signatureBytes(QUARRY);
    other[0] = 9;
    expect(() => signatureFromBytes(other)).toThrow(RangeError);
  });

  test('reads any string, with at most 32 keys that a database can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const keys = bandKeysOf(signatureOf(bodyOnly(text)));
        expect(keys.length).toBeLessThanOrEqual(BAND_KEYS);
        expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('stays the same from release to release: stored ones must still compare', () => {
    expect(bandKeysOf(QUARRY).slice(0, 2)).toMatchInlineSnapshot(`
      [
        3364169306604652,
        2413666064797963,
      ]
    `);
    expect([...QUARRY.whole.slice(0, 3)]).toMatchInlineSnapshot(`
      [
        54765,
        15960,
        2687,
      ]
    `);
  });
});

function runs(numbers: readonly number[]): ReadonlySet<string> {
  return new Set(numbers.slice(3).map((_, i) => numbers.slice(i, i + 4).join(' ')));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / (a.size + b.size - both);
}
