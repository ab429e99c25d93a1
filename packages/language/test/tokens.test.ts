import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsPair } from '@onrecord/model';
import { tokenize } from '../src/tokens/tokenize.ts';

/** A text with its token borders marked: " " stands for white space, "|" for a border without it. */
const cases = [
  "The army said it did|n't fire|.",
  "Israel|'s and Egypt|’s ministers can|not agree|.",
  "The soldiers|’ families and the soldiers|' tents|.",
  "They would|n't|'ve left|, we|'ll see|, I|'m sure|.",
  "O'Neill|, Sana'a and Da’esh are names|;| Ta'izz too|.",
  'al|-|Amal and Ben|-|Tov met|.',
  'a non-combatant|, an anti-tank missile|, the ex-minister|, a mid-sized town',
  'a well|-|known three|-|day cease|-|fire',
  'It paid $|40|m|, 1.5|m people|, 40|km|, 5|pm|, 35|mm|.',
  'US$| 10 and €|1,200.50 and £|5|bn',
  'on 9/11 at 10:30 on 16/11/2004 and 2024-05-05',
  "in 2014|-|15 the 21st and the 1990s|,| the 1980's",
  'See https://example.org/a?b=c|, www.example.org|.',
  'Write to press@example.org|.',
  '@reporter #ceasefire #1',
  'He said|… nothing|... more|--|or less| — much| – little|.',
  '“|Stop|,|” he said|. ‘|No|,|’ she said|. «|Oui|.|»',
  "``|Stop|,|'' he said|.",
  'the U.S. and the U.N. at 5 a.m. with Mr. Lee|,| Lt. Col. J. Smith|,| Ph.D.|,| and Gen. Park',
  'On Dec. 6th in the St. James area|, No. 5',
  'He said no|. She said so|.',
  'It was plan B|.',
  'of the Front|.|Police said',
  'killed|.|“|We',
  'in the Strip|The army said YouTube|,| McDonald and WikiLeaks',
  '60|%| of 3|°|C',
  'AT&T and|/|or both',
  'What|?! Stop|!!!',
  "rock 'n roll and the '90s",
  'a 👍🏽| b',
].map((marked) => marked.replaceAll('👍🏽', '👍|🏽'));

const strings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Mr.',
        ' ',
        '\n',
        '\n\n',
        'U.S.',
        '"',
        '’s',
        '.',
        '“',
        '”',
        '5',
        ',',
        'km',
        '-',
        '@',
        'a.b',
        '\ud83d',
        '\ude00',
        '😀',
        'é',
        'http://x.y',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

function words(text: string): readonly string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('tokenize', () => {
  it.each(cases)('%s', (marked) => {
    const expected = marked.split(/[| ]+/);
    expect(words(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it('takes the number of a list item with its stop only at the beginning of a line', () => {
    expect(words('1. First\n2. Second')).toEqual(['1.', 'First', '2.', 'Second']);
    expect(words('He was 21. She was not.')).toEqual(['He', 'was', '21', '.', 'She', 'was', 'not', '.']);
  });

  it('leaves marks of direction out', () => {
    expect(words('\u200eMinister\u200f said\u200bso')).toEqual(['Minister', 'said', 'so']);
  });

  it('covers every character but white space, in order, without overlap or split surrogate pairs', () => {
    fc.assert(
      fc.property(strings, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start)).toMatch(/^[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]*$/);
          expect(text.slice(token.start, token.end)).toMatch(
            /^[^\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]+$/,
          );
          expect(splitsPair(text, token.start) || splitsPair(text, token.end)).toBe(false);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]*$/);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('gives the tokens of two texts for the two texts with an empty line between', () => {
    fc.assert(
      fc.property(strings, strings, (first, second) => {
        const shift = first.length + 2;
        const both = [
          ...tokenize(first),
          ...tokenize(second).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
        ];
        expect(tokenize(`${first}\n\n${second}`)).toEqual(both);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it.each([
    '"',
    '(',
    '1',
    'a',
    '.',
    '-',
    "'",
    '@',
    'a.',
    "a'",
    'a-',
    '1.',
    '😀',
    '\ud800',
    'م',
    '/',
    '1-',
    'non-',
    'a@',
  ])('takes 100,000 times %j', (unit) => {
    const text = unit.repeat(100_000);
    const found = tokenize(text);
    expect(found[0]?.start).toBe(0);
    expect(found.at(-1)?.end).toBe(text.length);
  });
});
