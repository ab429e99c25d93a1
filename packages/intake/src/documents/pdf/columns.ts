import { median } from './pdf-page.ts';
import type { PdfRow } from './rows.ts';
import { rowOf, wordsOf } from './rows.ts';

/** Rows that stand below one another in one column. */
export interface Column {
  readonly rows: readonly PdfRow[];
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Three columns side by side are two cuts; pages of newspapers have up to seven columns. */
const DEEPEST = 4;
/** A gutter is wider than a space between words, even in lines that are spread to the edge. */
const GUTTER = 1.2;
/** Fewer rows side by side are a line of a head, not columns. */
const FEWEST_ROWS = 3;
/** Shorter on an average they are cells of a table, which is read row by row. */
const SHORTEST_WORDS = 15;

/**
 * The columns of a page in the order in which they are read: rows are parted into bands in which some strip of the page stays
 * empty from top to bottom, with lines enough on both sides (after the whitespace cover of Breuel 2002, for strips that are upright).
 * O(rows * pieces a row) for each of four levels.
 */
export function columnsOf(rows: readonly PdfRow[], depth = 0): readonly Column[] {
  const columns: Column[] = [];
  let plain: PdfRow[] = [];
  const flush = (): void => {
    if (plain.length > 0) columns.push({ rows: plain });
    plain = [];
  };
  for (const band of bandsOf(rows)) {
    const gutter = depth < DEEPEST ? gutterOf(band) : undefined;
    if (gutter === undefined) {
      plain.push(...band.rows);
      continue;
    }
    flush();
    const { left, right } = parted(band.rows, gutter);
    columns.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
  }
  flush();
  return columns;
}

interface Band {
  readonly rows: readonly PdfRow[];
  /** Strips that are empty in all of its rows. */
  readonly free: readonly Interval[];
}

function bandsOf(rows: readonly PdfRow[]): readonly Band[] {
  const bands: { rows: PdfRow[]; free: readonly Interval[] }[] = [];
  for (const row of rows) {
    const gaps = gapsOf(row);
    const band = bands.at(-1);
    const free = band ? crossed(band.free, gaps, GUTTER * row.size) : [];
    const isParted = gaps.some(isInner);
    const fits =
      !isParted || gaps.some((gap) => isInner(gap) && free.some((strip) => strip.from < gap.to && strip.to > gap.from));
    // A row that crosses the strip between two columns ends them.
    const ends = band?.free.some(isInner) === true && !free.some(isInner);
    if (band && fits && !ends && free.some(({ from }) => Number.isFinite(from))) {
      band.rows.push(row);
      band.free = free;
    } else bands.push({ rows: [row], free: gaps });
  }
  return bands;
}

/** Whether a strip has words on both of its sides. */
function isInner({ from, to }: Interval): boolean {
  return Number.isFinite(from) && Number.isFinite(to);
}

/** Where a row is empty, to the left and right of it included; inside only where it is wide enough for a gutter. */
function gapsOf({ pieces, size }: PdfRow): readonly Interval[] {
  const gaps: Interval[] = [];
  let end = -Infinity;
  for (const { x, width } of pieces) {
    if (x - end >= GUTTER * size) gaps.push({ from: end, to: x });
    end = Math.max(end, x + width);
  }
  return [...gaps, { from: end, to: Infinity }];
}

function crossed(a: readonly Interval[], b: readonly Interval[], narrowest: number): readonly Interval[] {
  const both: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) break;
    const strip = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
    if (strip.to - strip.from >= narrowest) both.push(strip);
    if (one.to < other.to) i++;
    else j++;
  }
  return both;
}

/** The middle of the widest strip that parts a band in columns; undefined where none does. */
function gutterOf({ rows, free }: Band): number | undefined {
  const strips = free.filter(isInner).sort((a, b) => b.to - b.from - (a.to - a.from));
  return strips.map(({ from, to }) => (from + to) / 2).find((at) => areColumns(parted(rows, at)));
}

function areColumns({ left, right }: { readonly left: readonly PdfRow[]; readonly right: readonly PdfRow[] }): boolean {
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return false;
  const length = (rows: readonly PdfRow[]): number => median(rows.map(({ pieces }) => wordsOf(pieces).length));
  if (Math.min(length(left), length(right)) < SHORTEST_WORDS) return false;
  const [top, bottom] = [Math.min(topOf(left), topOf(right)), Math.max(bottomOf(left), bottomOf(right))];
  const shorter = Math.min(topOf(left) - bottomOf(left), topOf(right) - bottomOf(right));
  return top - bottom >= 0.5 * shorter;
}

const topOf = (rows: readonly PdfRow[]): number => rows[0]?.y ?? 0;
const bottomOf = (rows: readonly PdfRow[]): number => rows.at(-1)?.y ?? 0;

function parted(
  rows: readonly PdfRow[],
  at: number,
): { readonly left: readonly PdfRow[]; readonly right: readonly PdfRow[] } {
  const side = (isLeft: boolean): readonly PdfRow[] =>
    rows.flatMap((row) => {
      const pieces = row.pieces.filter(({ x }) => x < at === isLeft);
      return pieces.length > 0 ? [rowOf(pieces)] : [];
    });
  return { left: side(true), right: side(false) };
}
