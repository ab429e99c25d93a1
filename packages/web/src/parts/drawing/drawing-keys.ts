import type { KeyboardEvent } from 'react';
import type { Mark } from './labels.ts';
import { directionOf, nextMark, STEPS_OF } from './next-mark.ts';
import type { Point } from './use-hand-moves.ts';

interface KeyMoves {
  /** The marks that are in sight, and the one that has the focus. */
  readonly marks: readonly Mark[];
  readonly current: string | undefined;
  readonly onMove: (by: Point) => void;
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
}

const ZOOM = 1.5;
const ZOOMS: Readonly<Record<string, number>> = { '+': ZOOM, '=': ZOOM, '-': 1 / ZOOM };

/** What the keys of every drawing are, to be read out. */
export const KEYS_WORDS =
  'Arrows lead from mark to mark, plus and minus zoom, Shift and arrows move the drawing, 0 shows all.';

/** Arrows lead from mark to mark; with Shift they move the drawing; plus and minus zoom, 0 shows all. */
export function onDrawingKey(event: KeyboardEvent<HTMLElement>, moves: KeyMoves): void {
  const { marks, current, onMove, onZoom, onFit } = moves;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directionOf(event.key);
  const by = ZOOMS[event.key];
  if (direction && event.shiftKey) onMove(STEPS_OF[direction]);
  else if (direction) {
    const from = marks.find(({ id }) => id === current) ?? { id: '', x: 0, y: 0 };
    focusMark(event.currentTarget, nextMark(marks, from, direction)?.id);
  } else if (by !== undefined) onZoom(by);
  else if (event.key === '0') onFit();
  else return;
  event.preventDefault();
}

/** Gives the focus to a mark: an element with `data-mark`. */
function focusMark(drawing: Element, id: string | undefined): void {
  if (id !== undefined) drawing.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
}
