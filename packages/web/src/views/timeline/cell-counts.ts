import type { Realis } from '@onrecord/model';
import type { LaneCell } from '../../api/types.ts';
import { REALIS_MARKS, type RealisSort } from '../../words/realis-marks.ts';

/** Sorts of realis as a bar stacks them, from below. */
export const SORTS: readonly RealisSort[] = ['fact', 'ahead', 'threat', 'not'];

/** Happenings of a cell. */
export function countOf({ counts }: Pick<LaneCell, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many of each sort. */
export function bySort({ counts }: Pick<LaneCell, 'counts'>): ReadonlyMap<RealisSort, number> {
  const sums = new Map<RealisSort, number>();
  for (const [realis, count] of Object.entries(counts) as [Realis, number][]) {
    const { sort } = REALIS_MARKS[realis];
    sums.set(sort, (sums.get(sort) ?? 0) + count);
  }
  return sums;
}
