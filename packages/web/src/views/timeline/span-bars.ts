import type { LaneCell } from '../../api/types.ts';
import type { TimeScale } from '../../time/time-scale.ts';
import type { RealisSort } from '../../words/realis-marks.ts';
import { bySort, countOf } from './cell-counts.ts';
import type { DrawnBar } from './drawn.ts';

/** Height of one bar with its count, px. */
export const TRACK = 12;
const MOST_TRACKS = 2;
/** Of a bar that has its count in it, and of a count beside one. */
const LONG = 28;
const LABEL = 16;

/** Bars in tracks, so that none lies over another; those without room are counted. */
export function spanBars(
  spans: readonly LaneCell[],
  { scale, token }: { readonly scale: TimeScale; readonly token: string },
): { readonly bars: readonly DrawnBar[]; readonly tracks: number; readonly left: number } {
  const ends: number[] = [];
  const bars: DrawnBar[] = [];
  let left = 0;
  for (const cell of spans) {
    const [from, to] = [scale.start(cell.from), scale.end(cell.to)];
    if (to <= 0 || from >= scale.width) continue;
    const [start, end] = [Math.max(0, from), Math.min(scale.width, to)];
    const free = ends.findIndex((last) => last + 3 <= start);
    const track = free === -1 ? ends.length : free;
    const count = countOf(cell);
    if (track >= MOST_TRACKS) {
      left += count;
      continue;
    }
    // A short one needs the room of its count.
    ends[track] = end - start < LONG ? end + LABEL : end;
    bars.push({
      id: `${token} ${cell.from} ${cell.to}`,
      lane: token,
      x: (start + end) / 2,
      labelX: labelOf(start, end, scale.width),
      cell,
      count,
      sort: mostOf(cell),
      left: start,
      right: end,
      y: TRACK / 2 + track * TRACK,
      hasStart: from >= 0,
      hasEnd: to <= scale.width,
    });
  }
  return { bars, tracks: ends.length, left };
}

function labelOf(start: number, end: number, width: number): number {
  if (end - start >= LONG) return (start + end) / 2;
  return end + LABEL <= width ? end + LABEL / 2 : start - LABEL / 2;
}

function mostOf(cell: LaneCell): RealisSort {
  const [[sort] = ['fact' as const]] = [...bySort(cell)].sort(([, a], [, b]) => b - a);
  return sort;
}
