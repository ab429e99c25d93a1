import { dayNumber, daysApart, type DaySpan } from '../../rows/day.ts';
import type { Agreement } from './compare-places.ts';

/** A longer time ("in March") that holds the other is no sign that both mean the same day. */
const TELLING_DAYS = 3;

/**
 * Whether two times can be one time. Days that touch neither agree nor exclude each other: a night belongs to two days, and a report from
 * another time zone may count the other one.
 */
export function compareDays(a: DaySpan | undefined, b: DaySpan | undefined): Agreement {
  if (!a || !b) return 'untold';
  const overlap = a.from <= b.to && b.from <= a.to;
  if (!overlap) return daysApart(a, b) > 1 ? 'apart' : 'untold';
  return isTelling(a) && isTelling(b) ? 'same' : 'untold';
}

/** The days that both allow; the first where they only touch. */
export function bothDays(a: DaySpan | undefined, b: DaySpan | undefined): DaySpan | undefined {
  if (!a || !b) return a ?? b;
  const both = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  return both.from <= both.to ? both : a;
}

/** Whether it is narrow enough to know a happening by. */
export function isTelling(days: DaySpan): boolean {
  return length(days) <= TELLING_DAYS;
}

function length({ from, to }: DaySpan): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
}
