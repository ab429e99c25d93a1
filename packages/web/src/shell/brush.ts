import { addDays, daysBetween, type DaySpan } from '../words/day-words.ts';

/** What a hand takes hold of: one end of the chosen days, all of them, or nothing yet. */
export type Grip = 'from' | 'to' | 'both' | 'new';

/** px around an end in which it is taken hold of. */
const REACH = 7;

/** What lies at a place, px. Of two ends that lie close the nearer one. */
export function gripAt(x: number, ends: { readonly from: number; readonly to: number } | undefined): Grip {
  if (!ends) return 'new';
  const [left, right] = [Math.abs(x - ends.from), Math.abs(x - ends.to)];
  if (Math.min(left, right) <= REACH) return left < right || (left === right && x < ends.from) ? 'from' : 'to';
  return x > ends.from && x < ends.to ? 'both' : 'new';
}

interface Held {
  readonly grip: Grip;
  /** What was chosen when it was taken hold of. */
  readonly span: DaySpan | undefined;
  /** Where the hand came down. */
  readonly start: string;
}

/** The days that are chosen when a hand has moved to a day. Ends that are drawn past one another change places. */
export function dragged({ grip, span, start }: Held, day: string, limits: DaySpan): DaySpan {
  if (grip === 'new' || !span) return ordered(start, day);
  if (grip === 'from') return ordered(day, span.to);
  if (grip === 'to') return ordered(span.from, day);
  const wanted = daysBetween(start, day);
  const by = Math.max(daysBetween(span.from, limits.from), Math.min(daysBetween(span.to, limits.to), wanted));
  return { from: addDays(span.from, by), to: addDays(span.to, by) };
}

function ordered(a: string, b: string): DaySpan {
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** Days that keys move an end by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
};
/** With shift, an arrow moves by a week. */
const LONG = 7;

/** Where a key moves an end to, within the limits; undefined for other keys. */
export function stepped(
  day: string,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  limits: DaySpan,
): string | undefined {
  if (key === 'Home') return limits.from;
  if (key === 'End') return limits.to;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const moved = addDays(day, shiftKey && Math.abs(step) === 1 ? step * LONG : step);
  return moved < limits.from ? limits.from : moved > limits.to ? limits.to : moved;
}
