/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 1000;
const SEED = 20_261_122;

/**
 * Percentile bootstrap over reports: `statistic` of 1,000 resamples (with replacement, fixed seed), 2.5th to 97.5th
 * percentile (Efron and Tibshirani 1993, ch. 13). A resample in which nothing is asked (not a number) is left out.
 * O(1000 x statistic).
 */
export function bootstrap<T>(reports: readonly T[], statistic: (sample: readonly T[]) => number): Interval {
  const random = mulberry32(SEED);
  const values: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const value = statistic(reports.flatMap(() => reports.slice(...at(Math.floor(random() * reports.length)))));
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return {
    low: values[Math.floor(0.025 * values.length)] ?? 0,
    high: values[Math.ceil(0.975 * values.length) - 1] ?? 0,
  };
}

function at(index: number): [number, number] {
  return [index, index + 1];
}

/** A small seeded generator (mulberry32, Tommy Ettinger, public domain): the same numbers on any machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
