import type { Bars } from './slider-bars.ts';
import { addDays, daysBetween, type DaySpan, dayWords, spanWords } from '../../../words/day-words.ts';

/** How far one step goes, in days. */
export const STEPS = [
  { days: 1, name: 'day' },
  { days: 7, name: 'week' },
  { days: 28, name: '4 weeks' },
] as const;

/** With more days than these a day is too short a step to begin with; with more than the second, a week is. */
const [LONG, VERY_LONG] = [60, 730];

/** The step that suits so long a time. */
export function usualStep(bars: Bars): number {
  const days = daysBetween(bars.first, bars.last) + 1;
  return days > VERY_LONG ? 28 : days > LONG ? 7 : 1;
}

/** The chosen days; all of them where nothing is chosen. Days outside of the bars are those at their ends. */
export function windowOf(
  bars: Bars,
  chosen: { readonly since: string | undefined; readonly until: string | undefined },
): DaySpan {
  const within = (day: string): string => (day < bars.first ? bars.first : day > bars.last ? bars.last : day);
  return { from: within(chosen.since ?? bars.first), to: within(chosen.until ?? bars.last) };
}

/** A window moved by so many days, as long as it was; undefined where it is at the end already. */
export function moved({ first, last }: Bars, { from, to }: DaySpan, days: number): DaySpan | undefined {
  const room = days > 0 ? daysBetween(to, last) : -daysBetween(first, from);
  const by = days > 0 ? Math.min(days, room) : Math.max(days, room);
  return by === 0 ? undefined : { from: addDays(from, by), to: addDays(to, by) };
}

/** The first window of so many days, to begin to play with. */
export function firstWindow({ first, last }: Bars, days: number): DaySpan {
  const to = addDays(first, days - 1);
  return { from: first, to: to < last ? to : last };
}

/** One end of a window at another day; it does not pass the other end. */
export function withEnd({ from, to }: DaySpan, end: keyof DaySpan, day: string): DaySpan {
  return end === 'from' ? { from: day < to ? day : to, to } : { from, to: day > from ? day : from };
}

/** As the bar takes it: an end of all days is no choice. */
export function chosenOf(
  { first, last }: Bars,
  { from, to }: DaySpan,
): { readonly since: string | undefined; readonly until: string | undefined } {
  return { since: from === first ? undefined : from, until: to === last ? undefined : to };
}

/** "10 – 20 Mar 2030", "from 10 Mar 2030", "all days": as it is chosen, also where that lies outside of the bars. */
export function chosenWords({
  since,
  until,
}: {
  readonly since: string | undefined;
  readonly until: string | undefined;
}): string {
  if (since === undefined) return until === undefined ? 'all days' : `until ${dayWords(until)}`;
  return until === undefined ? `from ${dayWords(since)}` : spanWords({ from: since, to: until });
}
