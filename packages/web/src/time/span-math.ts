import { addDays, daysBetween, dayOf, type DaySpan, msOf } from '../words/day-words.ts';

/** How wide a column is, from the widest: the server's buckets. */
export type Bucket = 'year' | 'month' | 'week' | 'day' | 'hour';

/** No picture is longer: a hundred years. */
const LONGEST_DAYS = 36_525;
/** Hours are looked at within so many days. */
const HOURS_DAYS = 2;
/** px that a column needs: a count must be legible, of hours few have anything. */
const LEAST_WIDTHS: Readonly<Record<Bucket, number>> = { hour: 10, day: 26, week: 26, month: 26, year: 26 };
/** About how many days a column has. */
const DAYS: Readonly<Record<Bucket, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25 };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function lengthOf({ from, to }: DaySpan): number {
  return daysBetween(from, to) + 1;
}

/** "2030-03-01..2030-04-30", as it stands in the address of the page. */
export function spanText({ from, to }: DaySpan): string {
  return `${from}..${to}`;
}

/** undefined for what is none: an address may be cut. */
export function parseSpan(text: string | undefined): DaySpan | undefined {
  const [from = '', to = '', ...rest] = text?.split('..') ?? [];
  const isSpan = isDay(from) && isDay(to) && from <= to && rest.length === 0;
  return isSpan && daysBetween(from, to) < LONGEST_DAYS ? { from, to } : undefined;
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(msOf(text)) && dayOf(msOf(text)) === text;
}

/**
 * A span that is so many times as long, around a place in it (0: its beginning, 1: its end). It changes by a day at least, and never gets
 * shorter than one.
 */
export function zoomed(span: DaySpan, factor: number, at = 0.5): DaySpan {
  const days = lengthOf(span);
  const wanted = Math.round(days * factor);
  const changed = factor < 1 ? Math.min(days - 1, wanted) : Math.max(days + 1, wanted);
  const length = Math.min(LONGEST_DAYS, Math.max(1, changed));
  const from = addDays(span.from, Math.round((days - length) * at));
  return { from, to: addDays(from, length - 1) };
}

/** A span that is moved by a share of its length, a day at least. */
export function moved(span: DaySpan, share: number): DaySpan {
  const days = lengthOf(span) * share;
  const whole = share === 0 ? 0 : Math.sign(share) * Math.max(1, Math.round(Math.abs(days)));
  return { from: addDays(span.from, whole), to: addDays(span.to, whole) };
}

/** Moved back so that it reaches into the limits: nobody gets lost in empty years. */
export function within(span: DaySpan, limits: DaySpan): DaySpan {
  const late = daysBetween(limits.to, span.from);
  if (late > 0) return shifted(span, -late);
  const early = daysBetween(span.to, limits.from);
  return early > 0 ? shifted(span, early) : span;
}

function shifted({ from, to }: DaySpan, days: number): DaySpan {
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** The narrowest columns that fit so many px. */
export function bucketIn(span: DaySpan, width: number): Bucket {
  const days = lengthOf(span);
  const fits = (bucket: Bucket): boolean => (days / DAYS[bucket]) * LEAST_WIDTHS[bucket] <= width;
  if (days <= HOURS_DAYS && fits('hour')) return 'hour';
  return (['day', 'week', 'month'] as const).find(fits) ?? 'year';
}

/** About how wide a column is drawn, px. */
export function columnWidth(span: DaySpan, bucket: Bucket, width: number): number {
  return (width * DAYS[bucket]) / lengthOf(span);
}

const FIRST_DAYS: Readonly<Record<Bucket, (day: string) => string>> = {
  year: (day) => `${day.slice(0, 4)}-01-01`,
  month: (day) => `${day.slice(0, 7)}-01`,
  // Monday.
  week: (day) => addDays(day, -((new Date(msOf(day)).getUTCDay() + 6) % 7)),
  day: (day) => day,
  hour: (day) => day,
};

const LAST_DAYS: Readonly<Record<Bucket, (day: string) => string>> = {
  year: (day) => `${day.slice(0, 4)}-12-31`,
  month: (day) => {
    const date = new Date(msOf(day));
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
  },
  week: (day) => addDays(FIRST_DAYS.week(day), 6),
  day: (day) => day,
  hour: (day) => day,
};

/** The span with the whole of its first and last column: counts stay the same while it is moved, and so do addresses. */
export function wholeColumns({ from, to }: DaySpan, bucket: Bucket): DaySpan {
  return { from: FIRST_DAYS[bucket](from), to: LAST_DAYS[bucket](to) };
}
