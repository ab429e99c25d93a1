/** A day of the calendar, `YYYY-MM-DD`: days compare and sort as strings. */
export type Day = string;

/** Days from `from` to `to`, both inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; undefined for what is no day. */
export function dayNumber(day: Day): number | undefined {
  const ms = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(ms) ? undefined : Math.round(ms / MS_PER_DAY);
}

/** The day that many days after 1970-01-01. */
export function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier where negative). @throws RangeError for what is no day */
export function addDays(day: Day, count: number): Day {
  const number = dayNumber(day);
  if (number === undefined) throw new RangeError(`"${day}" is no day: give YYYY-MM-DD`);
  return dayOfNumber(number + count);
}

/** Days from the end of the earlier span to the start of the later one; 0 where they touch or overlap. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  const gap = (dayNumber(second.from) ?? 0) - (dayNumber(first.to) ?? 0);
  return Math.max(0, gap);
}
