import type { FigureFact } from '../../rows/facts.ts';

/** The words of a count as numbers; all undefined for "several". */
export type Count = Pick<FigureFact, 'value' | 'min' | 'max' | 'approximate'>;

/** The numbers that a count allows, both ends included; an open end is infinite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "about 600" and 640 are no disagreement, 600 and 700 are: a tenth either way. Chosen by hand. */
const ABOUT = 0.1;
/** "nearly 400" says that it is not much less: at least four fifths. Chosen by hand. */
const NEARLY = 0.8;

export function hasCount({ value, min, max }: Count): boolean {
  return value !== undefined || min !== undefined || max !== undefined;
}

export function rangeOf({ value, min, max, approximate }: Count): Range {
  if (min !== undefined || max !== undefined) {
    const below = approximate && max !== undefined ? NEARLY * max : 0;
    return { low: min ?? below, high: max ?? Infinity };
  }
  if (value === undefined) return { low: 0, high: Infinity };
  const slack = approximate ? ABOUT * Math.abs(value) : 0;
  return { low: value - slack, high: value + slack };
}

/** Whether some number fits both: "at least 12" and 15 agree, "fewer than 300" and 2,000 do not. Symmetric, not transitive. */
export function agree(a: Count, b: Count): boolean {
  const first = rangeOf(a);
  const second = rangeOf(b);
  return first.low <= second.high && second.low <= first.high;
}

/** How far two counts are apart. */
export interface Gap {
  /** By how much they differ at least; 0 where they agree. */
  readonly least: number;
  /** By how much they differ at most; undefined where one of them is open. */
  readonly most: number | undefined;
}

export function gapBetween(a: Count, b: Count): Gap {
  const first = rangeOf(a);
  const second = rangeOf(b);
  const least = Math.max(0, second.low - first.high, first.low - second.high);
  const most = Math.max(second.high - first.low, first.high - second.low);
  return { least, most: Number.isFinite(most) ? most : undefined };
}

export function isSameCount(a: Count, b: Count): boolean {
  return a.value === b.value && a.min === b.min && a.max === b.max && a.approximate === b.approximate;
}

/**
 * Whether a claimant that first said `before` and then `after` has changed its count. Counts that exclude each other have changed; so
 * has a bare lower bound that was raised ("at least 12", then 15). "about 600", then 620, has not.
 */
export function isCountChange(before: Count, after: Count): boolean {
  if (!agree(before, after)) return true;
  if (before.min === undefined || before.max !== undefined || before.approximate) return false;
  const stated = after.min ?? after.value;
  return stated !== undefined && stated > before.min;
}

/** Ascending by size, then by how the count is worded; 0 only for the same count. */
export function bySize(a: Count, b: Count): number {
  const parts = (count: Count): readonly number[] => {
    const { low, high } = rangeOf(count);
    return [low, high, count.value ?? -1, count.min ?? -1, count.max ?? -1, count.approximate ? 1 : 0];
  };
  const other = parts(b);
  for (const [index, part] of parts(a).entries()) {
    const against = other[index] ?? 0;
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

/** Whether the later count only tells that there are more than there were. */
export function hasGrown(earlier: Count, later: Count): boolean {
  return rangeOf(later).low > rangeOf(earlier).high;
}

/** One number for a count, to compare sizes: its lower bound, or the upper one where there is none. */
export function sizeOf(count: Count): number {
  const { low, high } = rangeOf(count);
  return low > 0 || !Number.isFinite(high) ? low : high;
}

/** Whether the largest is at most `factor` times the smallest; zeros are close to everything up to `factor`. */
export function isWithinFactor(sizes: readonly number[], factor: number): boolean {
  const smallest = Math.max(1, Math.min(...sizes));
  return Math.max(...sizes) <= factor * smallest;
}
