/** A card of the column and where it stands, px from the top of the column. */
export interface CardPlace {
  readonly index: number;
  readonly top: number;
}

/** The cards of a column in the order of their words. All lengths in px. */
export interface Column {
  /** Where the words of each begin, from the top of the column; never falling. */
  readonly wanted: readonly number[];
  readonly heights: readonly number[];
  /** Where each stands when it is put beside its words, or else right below the card before it. */
  readonly tops: readonly number[];
}

/** A card that stands exactly at `top`; the others make room. */
export interface Pivot {
  readonly index: number;
  readonly top: number;
}

/** Two heights of a closed card, and the gap below it: rem. */
export const CARD_REM = { line: 1.5, two: 2.85, gap: 0.12 } as const;

/**
 * Stands each card beside its words, or right below the one before. A closed card has two lines where that costs no other card its
 * place, else one. O(n).
 * @param open the card whose height is given by what is in it
 */
export function columnOf(
  given: readonly number[],
  rem: number,
  open: { readonly index: number; readonly height: number } | undefined,
): Column {
  const wanted: number[] = [];
  for (const top of given) wanted.push(Math.max(top, wanted.at(-1) ?? 0));
  const [line, two] = [(CARD_REM.line + CARD_REM.gap) * rem, (CARD_REM.two + CARD_REM.gap) * rem];
  const stacked: number[] = [];
  let end = 0;
  for (const top of wanted) {
    stacked.push(Math.max(top, end));
    end = (stacked.at(-1) ?? 0) + line;
  }
  const heights = stacked.map((top, index) => ((stacked[index + 1] ?? Infinity) - top >= two ? two : line));
  if (open) heights[open.index] = open.height + CARD_REM.gap * rem;
  const tops: number[] = [];
  let bottom = 0;
  for (const [index, top] of wanted.entries()) {
    tops.push(Math.max(top, bottom));
    bottom = (tops.at(-1) ?? 0) + (heights[index] ?? 0);
  }
  return { wanted, heights, tops };
}

/** How far the cards reach down. */
export function bottomOf({ tops, heights }: Column): number {
  return (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
}

/** How far they reach where the last words have their cards beside them. */
export function bottomBesideLast(column: Column): number {
  const first = firstOfLine(column, column.wanted.length - 1);
  let bottom = column.wanted[first] ?? 0;
  for (let index = first; index < column.heights.length; index++) bottom += column.heights[index] ?? 0;
  return bottom;
}

/**
 * The pivot for what is being read: at a line that has cards, the first of them stands beside it; between two lines it goes evenly, as
 * there may be more cards than room.
 */
export function pivotAt(column: Column, eye: number): Pivot | undefined {
  const { wanted, heights } = column;
  const last = lastUpTo(wanted, eye);
  if (last < 0) return undefined;
  const index = firstOfLine(column, last);
  const here = wanted[index] ?? 0;
  const next = wanted[last + 1];
  if (next === undefined) return { index, top: here };
  let room = next - here;
  for (let card = index; card <= last; card++) room -= heights[card] ?? 0;
  return { index, top: here + Math.min(0, room) * ((eye - here) / (next - here)) };
}

interface Around {
  /** The part of the column that is to be seen. */
  readonly from: number;
  readonly to: number;
  /** How high each card above the pivot stands where there is room: beside its words, or as it stood before. */
  readonly above: readonly number[];
}

/** The cards that are to be seen around a pivot that stands where it is said. O(cards between pivot and the edges of the window). */
export function placesAround(
  { heights, wanted }: Column,
  { index: pivot, top: at }: Pivot,
  { from, to, above }: Around,
): readonly CardPlace[] {
  const places: CardPlace[] = [];
  const heightOf = (index: number): number => heights[index] ?? 0;
  let limit = at;
  for (let index = pivot - 1; index >= 0; index--) {
    const top = Math.min(above[index] ?? 0, limit - heightOf(index));
    // What would stand above the column is not shown: the column says how many there are.
    if (top < 0 || top + heightOf(index) < from) break;
    if (top < to) places.unshift({ index, top });
    limit = top;
  }
  let bottom = at;
  for (let index = pivot; index < wanted.length && bottom < to; index++) {
    const top = index === pivot ? at : Math.max(wanted[index] ?? 0, bottom);
    bottom = top + heightOf(index);
    if (bottom > from && top < to) places.push({ index, top });
  }
  return places;
}

/** The last index whose value is at most `limit`; -1 for none. By halving. */
function lastUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first card of the line that a card's words stand in. */
function firstOfLine({ wanted }: Column, index: number): number {
  let first = Math.max(0, index);
  while (first > 0 && wanted[first - 1] === wanted[first]) first--;
  return first;
}
