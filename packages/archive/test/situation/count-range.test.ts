import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, bySize, gapBetween, isCountChange } from '../../src/situation/figures/count-range.ts';
import { countOf } from './fact-story.ts';

const AGREE = [
  ['>=12', '15'],
  ['>=12', '>=30'],
  ['12', '12'],
  ['~600', '640'],
  ['<=300', '250'],
  ['10..15', '15..20'],
  ['?', '4'],
  ['~<=400', '390'],
] as const;
const EXCLUDE = [
  ['>=57', '41', 16],
  ['18', '16', 2],
  ['<=300', '2000', 1700],
  ['<=300', '~2000', 1500],
  ['~600', '700', 40],
  ['10..15', '16..20', 1],
  ['0', '3', 3],
] as const;

describe('agree', () => {
  test.each(AGREE)('%s and %s can both be right', (a, b) => {
    expect(agree(countOf(a), countOf(b))).toBe(true);
    expect(gapBetween(countOf(a), countOf(b)).least).toBe(0);
  });
  test.each(EXCLUDE)('%s and %s exclude each other, by %d at least', (a, b, least) => {
    expect(agree(countOf(a), countOf(b))).toBe(false);
    expect(gapBetween(countOf(a), countOf(b)).least).toBeCloseTo(least);
  });
  test('the most that open bounds differ by is not known', () => {
    expect(gapBetween(countOf('>=57'), countOf('41')).most).toBeUndefined();
    expect(gapBetween(countOf('18'), countOf('16')).most).toBe(2);
  });
});

const CHANGES = [
  ['17', '21'],
  ['>=12', '15'],
  ['>=12', '>=15'],
  ['18', '9'],
] as const;
const NO_CHANGES = [
  ['12', '>=12'],
  ['15', '>=12'],
  ['~600', '620'],
  ['~>=2000', '3500'],
  ['>=12', '12'],
  ['<=400', '380'],
] as const;

describe('isCountChange', () => {
  test.each(CHANGES)('%s, then %s is a change', (before, after) => {
    expect(isCountChange(countOf(before), countOf(after))).toBe(true);
  });
  test.each(NO_CHANGES)('%s, then %s is none', (before, after) => {
    expect(isCountChange(countOf(before), countOf(after))).toBe(false);
  });
});

describe('for any counts', () => {
  const number = fc.nat({ max: 2000 });
  const count = fc.oneof(
    number.map((value) => countOf(String(value))),
    number.map((value) => countOf(`~${String(value)}`)),
    number.map((min) => countOf(`>=${String(min)}`)),
    number.map((max) => countOf(`<=${String(max)}`)),
    fc.tuple(number, number).map(([min, more]) => countOf(`${String(min)}..${String(min + more)}`)),
  );
  test('agreeing is symmetric, and a gap is there exactly where they do not agree', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(agree(a, b)).toBe(agree(b, a));
        expect(gapBetween(a, b)).toEqual(gapBetween(b, a));
        expect(gapBetween(a, b).least > 0).toBe(!agree(a, b));
        expect(agree(a, a)).toBe(true);
      }),
    );
  });
  test('the order by size is total', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        expect(Math.sign(bySize(a, b))).toBe(-Math.sign(bySize(b, a)) + 0);
        if (bySize(a, b) <= 0 && bySize(b, c) <= 0) expect(bySize(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
