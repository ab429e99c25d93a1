import type { Realis } from '@onrecord/model';
import type { Lane, LaneCell, LanesAnswer } from '../../api/types.ts';
import { REALIS_MARKS, type RealisSort } from '../../words/realis-marks.ts';
import { laneToken } from './lane-name.ts';
import type { TimeScale } from '../../time/time-scale.ts';

/** Sorts of realis as a bar stacks them, from below. */
export const SORTS: readonly RealisSort[] = ['fact', 'ahead', 'threat', 'not'];

/** What can be reached in a lane: a mark, a count or a bar. */
export interface Reachable {
  /** The same as long as it means the same. */
  readonly id: string;
  readonly lane: string;
  /** Middle, px. */
  readonly x: number;
}

/** One happening, at its day. */
export interface DrawnMark extends Reachable {
  readonly y: number;
  /** Key of the record that it leads to. */
  readonly key: number;
}

/** More happenings of one column than are drawn one by one; beside marks: that there are more than these. */
export interface DrawnCount extends Reachable {
  readonly cell: LaneCell;
  readonly count: number;
  readonly isCut: boolean;
  readonly left: number;
  readonly width: number;
  /** Where its words stand. */
  readonly top: number;
  /** From below, px; none beside marks. */
  readonly parts: readonly { readonly sort: RealisSort; readonly y: number; readonly height: number }[];
}

/** Days of which it is not known which. */
export interface DrawnBar extends Reachable {
  readonly cell: LaneCell;
  readonly count: number;
  readonly sort: RealisSort;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Where its count stands: in it, or beside it where it is too short. */
  readonly labelX: number;
  /** Whether its ends lie within the picture. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

export interface LaneRow {
  readonly lane: Lane;
  readonly token: string;
  readonly top: number;
  readonly height: number;
  /** Where the columns stand, from the top of the picture. */
  readonly base: number;
  readonly marks: readonly DrawnMark[];
  readonly counts: readonly DrawnCount[];
  readonly bars: readonly DrawnBar[];
  /** Happenings whose bars have no room. */
  readonly barsLeft: number;
}

export interface LanesShape {
  readonly rows: readonly LaneRow[];
  readonly height: number;
}

/** px */
const ROW = 44;
const HEAD = 13;
const TRACK = 12;
const MARK = 13;
const MOST_TRACKS = 2;
/** Of a bar that has its count in it, and of a count beside one. */
const LONG = 28;
const LABEL = 16;
const MOST_MARK_ROWS = 3;
const WIDEST_BAR = 30;
/** Of a picture in which nothing happens: it still has to be taken hold of. */
const LEAST_HEIGHT = 96;

/** Where everything lies, px. `head`: room above each lane for its name. O(lanes × columns). */
export function lanesShape(
  { lanes, columns, marks }: Pick<LanesAnswer, 'lanes' | 'columns' | 'marks'>,
  scale: TimeScale,
  { head, dates }: { readonly head: number; readonly dates: 'subject' | 'report' },
): LanesShape {
  const cut = new Set(columns.filter(({ isCut }) => isCut).map(({ from }) => from));
  const most = Math.max(1, ...lanes.flatMap(({ cells }) => cells.map(countOf)));
  const dayOf = (key: number): string | undefined => {
    const fact = marks[key]?.fact;
    return dates === 'report' ? fact?.told : (fact?.when?.from ?? fact?.told);
  };
  const rows: LaneRow[] = [];
  let top = 0;
  for (const lane of lanes) {
    const token = laneToken(lane.of);
    const { bars, tracks, left } = barsOf(lane.spans, { scale, token });
    const room = head + tracks * TRACK;
    const base = top + room + ROW;
    const drawn = cellsOf(lane.cells, { scale, token, base, most, cut, dayOf });
    // What is in no column that is shown has no lane.
    if (drawn.marks.length + drawn.counts.length + bars.length + left === 0) continue;
    rows.push({
      lane,
      token,
      top,
      height: room + ROW,
      base,
      bars: bars.map((bar) => ({ ...bar, y: top + head + bar.y })),
      barsLeft: left + lane.spansLeft,
      ...drawn,
    });
    top += room + ROW;
  }
  return { rows, height: Math.max(LEAST_HEIGHT, top) };
}

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

interface InLane {
  readonly scale: TimeScale;
  readonly token: string;
}

interface InCells extends InLane {
  readonly base: number;
  /** Happenings of the fullest column. */
  readonly most: number;
  /** Columns that have more, by their beginning. */
  readonly cut: ReadonlySet<string>;
  readonly dayOf: (key: number) => string | undefined;
}

function cellsOf(
  cells: readonly LaneCell[],
  { scale, token, base, most, cut, dayOf }: InCells,
): Pick<LaneRow, 'marks' | 'counts'> {
  const marks: DrawnMark[] = [];
  const counts: DrawnCount[] = [];
  for (const cell of cells) {
    const [from, to] = [scale.start(cell.from), scale.end(cell.to)];
    if (to <= 0 || from >= scale.width) continue;
    const own = marksOf(cell, { scale, dayOf, from, to, base, token });
    marks.push(...own);
    const last = own.at(-1);
    if (last && cut.has(cell.from)) counts.push(moreThan(cell, last));
    if (!last) counts.push(countDrawn(cell, { from, to, base, token, most, isCut: cut.has(cell.from) }));
  }
  return { marks, counts };
}

interface InColumn {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly token: string;
}

/** At their own days, three above one another; in a column of one day or hour beside one another too. */
function marksOf(cell: LaneCell, place: InColumn & Pick<InCells, 'scale' | 'dayOf'>): readonly DrawnMark[] {
  const { from, to, base, token, scale, dayOf } = place;
  const files = Math.ceil(cell.marks.length / MOST_MARK_ROWS);
  const step = Math.min(MARK + 2, (to - from) / files);
  const xOf = (key: number, index: number): number => {
    const day = cell.from === cell.to ? undefined : dayOf(key);
    if (day === undefined) return (from + to) / 2 + (Math.floor(index / MOST_MARK_ROWS) - (files - 1) / 2) * step;
    // Within the column, so that it lies over none of the next one.
    const x = (scale.start(day) + scale.end(day)) / 2;
    return Math.max(from + MARK / 2, Math.min(to - MARK / 2, x));
  };
  return cell.marks.map((key, index) => ({
    id: `${token} ${cell.from} ${key}`,
    lane: token,
    key,
    x: xOf(key, index),
    y: base - MARK / 2 - 1 - (index % MOST_MARK_ROWS) * (MARK + 1),
  }));
}

/** A plus beside the last mark. */
function moreThan(cell: LaneCell, { lane, x, y }: DrawnMark): DrawnCount {
  const at = x + MARK - 2;
  return {
    id: `${lane} ${cell.from} more`,
    lane,
    x: at,
    cell,
    count: countOf(cell),
    isCut: true,
    left: at - 5,
    width: 10,
    parts: [],
    top: y + 4,
  };
}

function countDrawn(
  cell: LaneCell,
  { from, to, base, token, most, isCut }: InColumn & { readonly most: number; readonly isCut: boolean },
): DrawnCount {
  const count = countOf(cell);
  const width = Math.max(6, Math.min(WIDEST_BAR, to - from - 3));
  // By the square root: columns with few stay visible beside columns with hundreds.
  const height = 4 + (ROW - HEAD - 6) * Math.sqrt(count / most);
  const sums = bySort(cell);
  let y = base;
  const parts = SORTS.flatMap((sort) => {
    const own = (height * (sums.get(sort) ?? 0)) / count;
    y -= own;
    return own === 0 ? [] : [{ sort, y, height: own }];
  });
  const x = (from + to) / 2;
  return {
    id: `${token} ${cell.from} count`,
    lane: token,
    x,
    cell,
    count,
    isCut,
    left: x - width / 2,
    width,
    parts,
    top: y - 3,
  };
}

/** Bars in tracks, so that none lies over another; those without room are counted. */
function barsOf(
  spans: readonly LaneCell[],
  { scale, token }: InLane,
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
