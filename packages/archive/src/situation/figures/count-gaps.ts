import { dayNumber } from '../../rows/day.ts';
import type { ClaimantKey } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { sortedKeys } from '../evidence-of.ts';
import { agree, bySize, type Gap, gapBetween } from './count-range.ts';
import type { ClaimantLine } from './claimant-line.ts';
import type { Grain } from './measures.ts';
import type { SeriesPoint } from './series-point.ts';

/** Two claimants whose latest counts exclude each other. */
export interface CountGap extends Gap {
  readonly lower: CountSide;
  readonly higher: CountSide;
  readonly keys: readonly number[];
}

export interface CountSide {
  readonly claimant: ClaimantKey;
  readonly point: SeriesPoint;
}

/** At most so many gaps of a series, the widest. */
export const MAX_GAPS = 50;
/** Claimants that are compared each with each; the rest of a long list is left alone. */
const MAX_CLAIMANTS = 100;
/** What a series counts decides how soon a count is out of date. */
export interface GapOptions {
  readonly grain: Grain;
  readonly isOccasion: boolean;
}

/**
 * A count this much older may only be out of date: no gap. Of a toll, which grows, the lower one; of a level either. The toll of one
 * occasion grows by the hour, that of a war is told every few days. Days, chosen by hand.
 */
const STALE_DAYS = { occasion: 0, period: 7 } as const;

/** Gaps between the latest counts of the claimants, the widest first. */
export function countGaps(lines: readonly ClaimantLine[], options: GapOptions): readonly CountGap[] {
  const sides = lines
    .flatMap(({ claimant, latest }) => (latest === undefined ? [] : [{ claimant, point: latest }]))
    .sort((a, b) => bySize(a.point, b.point) || compare(claimantId(a.claimant), claimantId(b.claimant)))
    .slice(0, MAX_CLAIMANTS);
  const gaps = sides.flatMap((lower, index) =>
    sides.slice(index + 1).flatMap((higher) => {
      if (agree(lower.point, higher.point) || isStale(lower.point, higher.point, options)) return [];
      const keys = sortedKeys([...lower.point.keys, ...higher.point.keys]);
      return [{ lower, higher, ...gapBetween(lower.point, higher.point), keys }];
    }),
  );
  return gaps.sort((a, b) => b.least - a.least || compareKeys(a.keys, b.keys)).slice(0, MAX_GAPS);
}

function isStale(lower: SeriesPoint, higher: SeriesPoint, { grain, isOccasion }: GapOptions): boolean {
  const limit = STALE_DAYS[isOccasion ? 'occasion' : 'period'];
  return daysBetween(lower, higher) > limit || (grain === 'level' && daysBetween(higher, lower) > limit);
}

/** From the last day of one to that of the other; 0 where one has no day. */
function daysBetween(older: SeriesPoint, newer: SeriesPoint): number {
  const from = dayNumber(older.lastDay ?? '');
  const to = dayNumber(newer.lastDay ?? '');
  return from === undefined || to === undefined ? 0 : to - from;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
