import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../src/bootstrap.ts';
import { kindRates, rates } from '../src/gold/rates.ts';

const SEED = 20_200_302;

describe('rates', () => {
  it('are precision, recall and their harmonic mean', () => {
    expect(rates(3, 4, 6)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('stay in 0..1, and are 0 where nothing is asked', () => {
    expect(rates(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (right, extra, missed) => {
        const { precision, recall, f1 } = rates(right, right + extra, right + missed);
        for (const rate of [precision, recall, f1]) expect(rate >= 0 && rate <= 1).toBe(true);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall));
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall));
      }),
      { seed: SEED },
    );
  });

  it('of a kind with all rows listed have a precision, those of probes do not', () => {
    expect(kindRates({ gold: 4, found: 3, full: 2, missed: 1, extra: 1 })).toEqual({
      form: 'rows',
      gold: 4,
      predicted: 4,
      found: { precision: 0.75, recall: 0.75, f1: 0.75 },
      full: { precision: 0.5, recall: 0.5, f1: 0.5 },
    });
    expect(kindRates({ gold: 4, full: 3 })).toEqual({
      form: 'probes',
      gold: 4,
      found: 0.75,
      full: 0.75,
      extra: undefined,
    });
  });
});

describe('bootstrap', () => {
  const mean = (sample: readonly number[]): number => sample.reduce((sum, value) => sum + value, 0) / sample.length;

  it('gives the value itself where all reports are alike', () => {
    expect(bootstrap([0.5, 0.5, 0.5], mean)).toEqual({ low: 0.5, high: 0.5 });
  });

  it('gives the same interval twice, around the value, within the extremes', () => {
    const values = [0.2, 0.4, 0.4, 0.6, 0.9];
    const { low, high } = bootstrap(values, mean);
    expect(bootstrap(values, mean)).toEqual({ low, high });
    expect(low).toBeGreaterThanOrEqual(0.2);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(high).toBeLessThanOrEqual(0.9);
  });

  it('is near the normal interval for many reports', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 1 : 0));
    const { low, high } = bootstrap(values, mean);
    expect(low).toBeCloseTo(0.451, 2);
    expect(high).toBeCloseTo(0.549, 2);
  });
});
