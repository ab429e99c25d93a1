import { addDays, daysBetween, type DaySpan } from '../words/day-words.ts';

/** The rows of a day, or of some days that share a bar. */
export interface HistogramBar extends DaySpan {
  readonly rows: number;
  /** 0 to 1. */
  readonly height: number;
}

/** px that a bar needs to be told from the next one. */
const LEAST_WIDTH = 3;

interface DayCount {
  readonly day: string;
  readonly all: number;
}

/** Rows by bar within a span, as many days a bar as the width asks for; bars without rows are left out. O(days). */
export function barsOf(days: readonly DayCount[], span: DaySpan, width: number): readonly HistogramBar[] {
  const all = daysBetween(span.from, span.to) + 1;
  const daysABar = Math.max(1, Math.ceil((all * LEAST_WIDTH) / Math.max(1, width)));
  const sums = new Map<number, number>();
  for (const { day, all: rows } of days) {
    if (day === '' || day < span.from || day > span.to) continue;
    const bar = Math.floor(daysBetween(span.from, day) / daysABar);
    sums.set(bar, (sums.get(bar) ?? 0) + rows);
  }
  const most = Math.max(1, ...sums.values());
  return [...sums].map(([bar, rows]) => {
    const from = addDays(span.from, bar * daysABar);
    const last = addDays(from, daysABar - 1);
    // By the square root: days with few rows stay visible beside days with hundreds.
    return { from, to: last < span.to ? last : span.to, rows, height: Math.sqrt(rows / most) };
  });
}
