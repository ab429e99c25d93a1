import { describe, expect, test } from 'vitest';
import { parseNumeral, readNumeral } from '../../src/quantities/numeral.ts';

describe('one number', () => {
  test.each([
    ['1,200', 1200],
    ['34 000', 34_000],
    ['1.5 million', 1_500_000],
    ['24k', 24_000],
    ['3bn', 3e9],
    ['two hundred and fifty', 250],
    ['twenty-five', 25],
    ['one hundred thousand', 100_000],
    ['two million three hundred thousand and five', 2_300_005],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['two and a half million', 2_500_000],
    ['a hundred', 100],
    ['300 thousand', 300_000],
    ['a quarter of a million', 250_000],
    ['three quarters of a million', 750_000],
    ['two dozens', 24],
    ['13 lakh', 1_300_000],
  ])('%s', (words, value) => {
    expect(parseNumeral(words)).toBe(value);
  });
});

describe('no single number', () => {
  test.each(['two three', 'hundred', 'and', '1,20', '5th', '1.2.3', 'thousand million', 'million two', ''])(
    '%s',
    (words) => {
      expect(parseNumeral(words)).toBeUndefined();
    },
  );
});

test('a number ends where its grammar ends', () => {
  expect(readNumeral('two hundred men', 0)).toMatchObject({ value: 200, end: 11 });
  expect(readNumeral('five and six', 0)).toMatchObject({ value: 5, end: 4 });
  expect(readNumeral('40 m away', 0)).toMatchObject({ value: 40, end: 2 });
});
