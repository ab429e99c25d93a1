import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { LaneRow, Reachable } from './drawn.ts';

/** Everything of a lane in the order of time. */
export function reachableIn({ marks, counts, bars }: LaneRow): readonly Reachable[] {
  return [...marks, ...counts, ...bars].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
}

/** Where an arrow leads from something: along its lane, or to what is nearest in the next lane that has anything. */
export function nextReach(
  rows: readonly (readonly Reachable[])[],
  from: Reachable,
  key: string,
): Reachable | undefined {
  const row = rows.findIndex((own) => own.some(({ id }) => id === from.id));
  const own = rows[row];
  if (!own) return undefined;
  const at = own.findIndex(({ id }) => id === from.id);
  const step = STEPS[key];
  if (!step) return undefined;
  if (step.along !== 0) return own[at + step.along];
  for (let next = row + step.across; rows[next] !== undefined; next += step.across) {
    const best = nearestTo(rows[next] ?? [], from.x);
    if (best) return best;
  }
  return undefined;
}

const STEPS: Readonly<Record<string, { readonly along: number; readonly across: number }>> = {
  ArrowRight: { along: 1, across: 0 },
  ArrowLeft: { along: -1, across: 0 },
  ArrowDown: { along: 0, across: 1 },
  ArrowUp: { along: 0, across: -1 },
};

export function nearestTo(row: readonly Reachable[], x: number): Reachable | undefined {
  return row.reduce<Reachable | undefined>(
    (best, one) => (best && Math.abs(best.x - x) <= Math.abs(one.x - x) ? best : one),
    undefined,
  );
}

export interface Reach {
  /** What the tab key leads to; all else is reached with arrows. */
  readonly active: Reachable | undefined;
  readonly onReach: (one: Reachable) => void;
  /** Moves by an arrow key; false for other keys. */
  readonly onArrow: (event: KeyboardEvent) => boolean;
  /** What is drawn next takes the focus over from what is drawn now. */
  readonly keepFocus: () => void;
}

/** One stop of the tab key for all lanes; arrows go on from there. */
export function useReach(picture: RefObject<SVGSVGElement | null>, rows: readonly LaneRow[]): Reach {
  const [last, setLast] = useState<Reachable>();
  const isKept = useRef(false);
  const reachable = rows.map(reachableIn);
  const all = reachable.flat();
  const sameLane = all.filter(({ lane }) => lane === last?.lane);
  const active =
    last && (all.find(({ id }) => id === last.id) ?? nearestTo(sameLane.length > 0 ? sameLane : all, last.x));
  const focus = (one: Reachable | undefined): void => {
    const found = one && picture.current?.querySelector<SVGElement>(`[data-reach="${CSS.escape(one.id)}"]`);
    found?.focus({ preventScroll: false });
  };
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (isKept.current && (activeElement === null || activeElement === body)) focus(active);
  });
  return {
    active: active ?? all[0],
    onReach: setLast,
    onArrow: (event) => {
      const from = active ?? all[0];
      if (!from || !(event.key in STEPS) || event.shiftKey) return false;
      focus(nextReach(reachable, from, event.key));
      return true;
    },
    keepFocus: () => {
      isKept.current = picture.current?.contains(document.activeElement) === true;
    },
  };
}
