import type { Time } from '@onrecord/model';

const DAY_MS = 86_400_000;

/** Moves every ISO day of a text by whole days; what else stands in it stays. */
export function shiftDays(text: string, days: number): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => shiftedDay(day, days));
}

function shiftedDay(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : isoDay(at + days * DAY_MS);
}

export function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** A time that many days later. Months, weeks and years take those in which their first day then is; spans keep their length. */
export function shiftTime(time: Time, days: number): Time {
  const { earliest, latest, value } = time;
  const from = earliest === undefined ? undefined : shiftDays(earliest, days);
  return {
    ...time,
    value: shiftedValue(value, days, from),
    ...(from !== undefined && { earliest: from }),
    ...(latest !== undefined && { latest: shiftDays(latest, days) }),
  };
}

function shiftedValue(value: string, days: number, from: string | undefined): string {
  if (from !== undefined) {
    if (/^\d{4}$/.test(value)) return from.slice(0, 4);
    if (/^\d{4}-\d{2}$/.test(value)) return from.slice(0, 7);
    if (/^\d{4}-W\d{2}$/.test(value)) return isoWeek(from);
  }
  return shiftDays(value, days);
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(at.getTime() + (3 - ((at.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, '0')}`;
}
