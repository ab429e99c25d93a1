import type { LaneCell } from '../../api/types.ts';
import type { TimeScale } from '../../time/time-scale.ts';
import { bySort, countOf, SORTS } from './cell-counts.ts';
import type { DrawnCount, DrawnMark, LaneRow } from './drawn.ts';

/** Height of the columns of a lane, px. */
export const ROW = 48;
/** Room over a column for its count. */
const HEAD = 13;
const MARK = 13;
const MOST_MARK_ROWS = 3;
const WIDEST_BAR = 30;

/** What the shapes of one lane are made with. */
interface InCells {
  readonly scale: TimeScale;
  readonly token: string;
  readonly base: number;
  /** Happenings of the fullest column. */
  readonly most: number;
  /** Columns that have more, by their beginning. */
  readonly cut: ReadonlySet<string>;
  readonly dayOf: (key: number) => string | undefined;
}

/** What stands in the columns of a lane: few happenings one by one, many as a count. */
export function columnShapes(
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
    if (own.length > 0 && cut.has(cell.from)) counts.push(moreThan(cell, own, token));
    if (own.length === 0) counts.push(countDrawn(cell, { from, to, base, token, most, isCut: cut.has(cell.from) }));
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

/** A plus over the uppermost mark. */
function moreThan(cell: LaneCell, own: readonly DrawnMark[], token: string): DrawnCount {
  const x = own.reduce((sum, mark) => sum + mark.x, 0) / own.length;
  const top = Math.min(...own.map(({ y }) => y)) - MARK / 2 - 1;
  const id = `${token} ${cell.from} more`;
  return { id, lane: token, x, cell, count: countOf(cell), isCut: true, left: x - 6, width: 12, parts: [], top };
}

function countDrawn(
  cell: LaneCell,
  { from, to, base, token, most, isCut }: InColumn & { readonly most: number; readonly isCut: boolean },
): DrawnCount {
  const count = countOf(cell);
  const width = Math.max(6, Math.min(WIDEST_BAR, to - from - 3));
  // By the square root: columns with few stay visible beside columns with hundreds.
  const height = 4 + (ROW - HEAD - 8) * Math.sqrt(count / most);
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
