import { addDays, daysBetween, type DaySpan } from '../../../words/day-words.ts';

/** All days of a slider and its bars: a time of some years still fits a line. */
export interface Bars {
  readonly first: string;
  readonly last: string;
  readonly daysABar: number;
  /** 0 to 1, a number for each bar. */
  readonly heights: readonly number[];
}

const MOST_BARS = 240;
/** Shorter times are shown within this many days: one bar a page wide says nothing. */
const LEAST_DAYS = 14;

interface DayCount {
  readonly day: string;
  readonly all: number;
}

/** Rows by bar, the highest as 1; undefined where no row has a day. O(days). */
export function barsOf(days: readonly DayCount[]): Bars | undefined {
  const dated = days.filter(({ day }) => day !== '');
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  const missing = Math.max(0, LEAST_DAYS - 1 - daysBetween(first.day, last.day));
  const from = addDays(first.day, -Math.floor(missing / 2));
  const to = addDays(last.day, Math.ceil(missing / 2));
  const all = daysBetween(from, to) + 1;
  const daysABar = Math.ceil(all / MOST_BARS);
  const sums = Array.from({ length: Math.ceil(all / daysABar) }, () => 0);
  for (const { day, all: rows } of dated) {
    const bar = Math.floor(daysBetween(from, day) / daysABar);
    sums[bar] = (sums[bar] ?? 0) + rows;
  }
  const most = Math.max(1, ...sums);
  // By the square root: days with few rows stay visible beside days with hundreds.
  return { first: from, last: to, daysABar, heights: sums.map((rows) => Math.sqrt(rows / most)) };
}

/** The day that a share of the width (0 to 1) lies in. */
export function dayAt({ first, last }: Bars, share: number): string {
  const all = daysBetween(first, last) + 1;
  return addDays(first, Math.min(all - 1, Math.max(0, Math.floor(share * all))));
}

/** Where a span lies, as shares of the width. */
export function sharesOf({ first, last }: Bars, { from, to }: DaySpan): { readonly from: number; readonly to: number } {
  const all = daysBetween(first, last) + 1;
  return { from: daysBetween(first, from) / all, to: (daysBetween(first, to) + 1) / all };
}
