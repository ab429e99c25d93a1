import { isPublishedDate } from '../published-date.ts';

/** How a day of a filter may be written, for messages. */
export const DAY_FORM = 'YYYY-MM-DD, YYYY-MM, YYYY, today or yesterday';

const MS_PER_DAY = 86_400_000;

/** The first day of a span (`since`), or its last (`until`). */
export type Edge = 'first' | 'last';

/**
 * The day that the words mean; undefined where they mean none. A month or year is its first or last day. `today`: the day it is for whoever
 * asks.
 */
export function dayOf(words: string, edge: Edge, today: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (text === 'today') return today;
  if (text === 'yesterday') return new Date(Date.parse(`${today}T00:00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return isPublishedDate(text) ? text : undefined;
  const first = `${year}-${month ?? '01'}-01`;
  if (!isPublishedDate(first)) return undefined;
  if (edge === 'first') return first;
  return month === undefined ? `${year}-12-31` : lastOfMonth(Number(year), Number(month));
}

function lastOfMonth(year: number, month: number): string {
  // Day 0 of the month after.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The calendar day here and now. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
