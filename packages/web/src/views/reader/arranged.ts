import {
  bottomBesideLast,
  bottomOf,
  type CardPlace,
  type Column,
  columnOf,
  type Pivot,
  pivotAt,
  placesAround,
} from './place-cards.ts';
import type { WindowPart } from './use-window-part.ts';
import type { WordTops } from './use-word-tops.ts';

/** What is drawn of the column. */
export interface Arranged {
  readonly places: readonly CardPlace[];
  readonly column: Column;
  /** px */
  readonly height: number;
  /** Rows that would stand above the column: it begins with a later one. */
  readonly hidden: number;
}

interface Arrangement {
  readonly words: WordTops;
  readonly part: WindowPart;
  readonly open: { readonly index: number; readonly height: number } | undefined;
  /** Whether cards stand beside the text; else they are a list. */
  readonly isBeside: boolean;
}

/** Cards drawn above and below what is seen, px. */
const SPARE = 400;

/**
 * Arranges the cards. Beside a text that fits into the window they stay where they are; beside a longer one they go along with what is
 * read, since there may be more cards than room. The open one stands exactly beside its words while these are seen.
 */
export function arranged({ words, part, open, isBeside }: Arrangement): Arranged {
  const column = columnOf(isBeside ? words.tops : words.tops.map(() => 0), words.rem, open);
  const view = part.to - part.from;
  const beside = Math.max(words.height, bottomBesideLast(column));
  const isFollowing = isBeside && beside > view;
  const height = isFollowing ? Math.max(beside, bottomOfOpen(column, open?.index, view)) : bottomOf(column);
  const opened = isBeside ? openPivot(column, open?.index, part) : undefined;
  const pivot = opened ?? (isFollowing ? eyePivot(column, part, height) : undefined);
  // The first ones are there before anybody comes to them.
  const to = Math.max(SPARE, Math.min(part.to + SPARE, Math.max(height, words.height)));
  const around = { from: Math.min(part.from, to) - SPARE, to };
  const places = placesAround(column, pivot ?? nearest(column, around.from), {
    ...around,
    above: isFollowing ? column.wanted : column.tops,
  });
  const first = places[0];
  return {
    places: withOpen(places, column, open?.index),
    column,
    height,
    hidden: opened && around.from <= 0 && first ? first.index : 0,
  };
}

/** Where nothing is moved, the card at the upper edge is as good a beginning as the first one. */
function nearest({ tops }: Column, from: number): Pivot {
  const index = Math.max(
    0,
    tops.findIndex((top) => top >= from),
  );
  return { index, top: tops[index] ?? 0 };
}

/** As long as anything of the open card is seen beside its words, it stays there. */
function openPivot({ wanted, heights }: Column, open: number | undefined, { from, to }: WindowPart): Pivot | undefined {
  if (open === undefined) return undefined;
  const top = wanted[open] ?? 0;
  return top + (heights[open] ?? 0) > from && top < to ? { index: open, top } : undefined;
}

/** The open card is drawn out of sight too: a form that is filled in there keeps what is typed, and the focus. */
function withOpen(places: readonly CardPlace[], { wanted }: Column, open: number | undefined): readonly CardPlace[] {
  if (open === undefined || places.some(({ index }) => index === open)) return places;
  return [...places, { index: open, top: wanted[open] ?? 0 }];
}

/** The eye is at the upper edge at the beginning of a text and at the lower one at its end, so that every card comes past it. */
function eyePivot(column: Column, { from, to }: WindowPart, height: number): Pivot | undefined {
  const view = to - from;
  const share = Math.min(1, Math.max(0, from / Math.max(1, height - view)));
  return pivotAt(column, from + share * view);
}

/** The open card may be longer than what is left of the text. */
function bottomOfOpen({ wanted, heights }: Column, open: number | undefined, view: number): number {
  if (open === undefined) return 0;
  let bottom = wanted[open] ?? 0;
  const most = bottom + (heights[open] ?? 0) + view;
  for (let index = open; index < heights.length && bottom < most; index++) bottom += heights[index] ?? 0;
  return Math.min(bottom, most);
}
