/**
 * The proleptic Gregorian calendar as plain arithmetic: no clock, no time zone. A `Day` is a count of days since
 * 1970-01-01. Conversions after H. Hinnant, "chrono-compatible low-level date algorithms".
 */
export type Day = number;

/** From the first to the last day, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const EPOCH_OFFSET = 719_468;

/** @example dayOf(1970, 1, 2) // 1 */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

/** The inverse of `dayOf`. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Whether there is such a day: 30 February is none. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** @example isoYear(2024) // '2024' */
export function isoYear(year: number): string {
  return pad(year, 4);
}

/** @example isoMonth(2024, 5) // '2024-05' */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month, 2)}`;
}

/** @example isoDay(0) // '1970-01-01' */
export function isoDay(at: Day): string {
  const { year, month, day } = dateOf(at);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

/** The day that an ISO 8601 date or date-time begins with; undefined when there is none. */
export function parseIsoDay(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!found) return undefined;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDate(date) ? dayOf(date.year, date.month, date.day) : undefined;
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** @example isoWeek(dayOf(2024, 5, 5)) // '2024-W18' */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOf(thursday);
  return `${isoYear(year)}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1, 2)}`;
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1);
  return { first, last: first + daysInMonth(year, month) - 1 };
}

export function yearPeriod(year: number, lastYear = year): Period {
  return { first: dayOf(year, 1, 1), last: dayOf(lastYear, 12, 31) };
}

/** The month that lies `months` after (or before) the day's. */
export function shiftMonth(day: Day, months: number): { readonly year: number; readonly month: number } {
  const { year, month } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month } = shiftMonth(day, months);
  return dayOf(year, month, Math.min(dateOf(day).day, daysInMonth(year, month)));
}
