import { type Day, dayNumber, dayOfNumber, type DaySpan } from '../../rows/day.ts';

/** How wide a column of lanes is, from the widest. */
export const BUCKETS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** A day, `YYYY-MM-DD`, or an hour of it, `YYYY-MM-DDTHH`: they compare as strings. */
export type Moment = string;

/** From the first moment to the last one, both inclusive. */
export interface Column {
  readonly from: Moment;
  readonly to: Moment;
}

/** More columns are no picture, and no question that can be answered soon. */
export const MAX_COLUMNS = 120;

/** 1970-01-01 was a Thursday. */
const DAYS_AFTER_MONDAY = 3;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

/** The last day of the column that begins on, or has, a day. */
const LAST_DAYS: Readonly<Record<Exclude<Bucket, 'hour'>, (day: Day, number: number) => Day>> = {
  year: (day) => `${day.slice(0, 4)}-12-31`,
  month: (day) => {
    const [year = 0, month = 0] = day.split('-').map(Number);
    // Day 0 of the month after.
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  },
  week: (_, number) => dayOfNumber(number + 6 - ((((number + DAYS_AFTER_MONDAY) % 7) + 7) % 7)),
  day: (day) => day,
};

/**
 * The columns of a span: whole years, months, weeks from Monday, days or hours, the first and the last one cut to the span. undefined where there are
 * more than `MAX_COLUMNS`.
 */
export function columnsOf(bucket: Bucket, { from, to }: DaySpan): readonly Column[] | undefined {
  const columns: Column[] = [];
  const last = dayNumber(to) ?? 0;
  for (let first = dayNumber(from) ?? 0; first <= last;) {
    const day = dayOfNumber(first);
    if (bucket === 'hour') {
      columns.push(...HOURS.map((hour) => ({ from: `${day}T${hour}`, to: `${day}T${hour}` })));
      first += 1;
    } else {
      const end = LAST_DAYS[bucket](day, first);
      columns.push({ from: day, to: end < to ? end : to });
      first = (dayNumber(end) ?? last) + 1;
    }
    if (columns.length > MAX_COLUMNS) return undefined;
  }
  return columns;
}

/** The narrowest columns of days in which a span fits, or hours where it is a day or two. */
export function bucketFor(span: DaySpan): Bucket {
  const narrowest = (['day', 'week', 'month'] as const).find((bucket) => {
    const columns = columnsOf(bucket, span);
    return columns !== undefined && columns.length <= MAX_COLUMNS / 2;
  });
  return narrowest ?? 'year';
}

/** The place of the column that a moment lies in; undefined outside them. O(log columns). */
export function columnAt(columns: readonly Column[], moment: Moment): number | undefined {
  let [low, high] = [0, columns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const column = columns[middle];
    if (!column) return undefined;
    if (moment < column.from) high = middle - 1;
    else if (moment > column.to && !moment.startsWith(column.to)) low = middle + 1;
    else return middle;
  }
  return undefined;
}
