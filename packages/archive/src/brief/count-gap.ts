import type { BriefClaimant, CountPoint } from './brief-input.ts';

type Bounds = Pick<CountPoint, 'value' | 'min' | 'max' | 'approximate'>;

/** Names a claimant apart from others. */
export function claimantKey(claimant: BriefClaimant): string {
  if (claimant.by === 'actor') return `actor ${claimant.actor.kind} ${claimant.actor.name}`;
  return claimant.by === 'report' ? `report ${claimant.outlet ?? ''}` : 'unnamed';
}

/** Whether two counts say the same, bound for bound. */
export function isSameCount(a: Bounds, b: Bounds): boolean {
  return a.value === b.value && a.min === b.min && a.max === b.max && a.approximate === b.approximate;
}

/**
 * How far two counts are apart where they leave no room for each other: 19 and 12 are 7 apart, 19 and "at most 12" at least 7.
 * Undefined where both may hold ("at least 12" and 19), where one has no bounds, and where one is approximate.
 */
export function gapOf(a: Bounds, b: Bounds): { readonly size: number; readonly isLeast: boolean } | undefined {
  if (a.approximate || b.approximate) return undefined;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  const [low, high] = one.max < other.min ? [one, other] : [other, one];
  const size = high.min - low.max;
  if (!Number.isFinite(size) || size <= 0) return undefined;
  return { size, isLeast: a.value === undefined || b.value === undefined };
}

function rangeOf({ value, min, max }: Bounds): { readonly min: number; readonly max: number } {
  return { min: value ?? min ?? -Infinity, max: value ?? max ?? Infinity };
}
