export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const MS_PER_DAY = 86_400_000;
const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A day in ms since 1970, at its beginning in UTC: days of the archive have no zone. NaN for what is no day. */
export function msOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** YYYY-MM-DD of a moment in ms. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(msOf(day) + days * MS_PER_DAY);
}

/** Days from one to another; 0 for the same. */
export function daysBetween(from: string, to: string): number {
  return Math.round((msOf(to) - msOf(from)) / MS_PER_DAY);
}

/** "14 Mar 2030" as the reader's locale has it. */
export function dayWords(day: string): string {
  return Number.isNaN(msOf(day)) ? day : DAY.format(msOf(day));
}

/** "Thursday, 14 March 2030". */
export function longDayWords(day: string): string {
  return Number.isNaN(msOf(day)) ? day : LONG.format(msOf(day));
}

/** "14 Mar 2030", or "14 – 16 Mar 2030". */
export function spanWords({ from, to }: DaySpan): string {
  if (from === to) return dayWords(from);
  if (Number.isNaN(msOf(from)) || Number.isNaN(msOf(to))) return `${from} – ${to}`;
  return DAY.formatRange(msOf(from), msOf(to));
}

/** A day, or a moment with the reader's zone where a time of day is given. */
export function momentWords(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value);
  const ms = Date.parse(value);
  return /T\d/.test(value) && !Number.isNaN(ms) ? `${MOMENT.format(ms)} (${zone()})` : value;
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
