import type { TimeBasis, TimeType } from '@onrecord/model';
import {
  dateOf,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  monthPeriod,
  yearPeriod,
  type Day,
  type Period,
} from './calendar.ts';

/** What a time expression means once it is anchored: the fields of a `Time` row with days as numbers. */
export interface Resolved {
  readonly type: TimeType;
  /** ISO 8601, EDTF or TIMEX3; '' when unknown. */
  readonly value: string;
  readonly first?: Day;
  readonly last?: Day;
  readonly basis: TimeBasis;
}

export function onDay(day: Day, basis: TimeBasis): Resolved {
  return { type: 'date', value: isoDay(day), first: day, last: day, basis };
}

/** A stretch of days: one day when both ends are the same. */
export function betweenDays({ first, last }: Period, basis: TimeBasis): Resolved {
  return first === last
    ? onDay(first, basis)
    : { type: 'date', value: `${isoDay(first)}/${isoDay(last)}`, first, last, basis };
}

/** An open stretch from a day on. */
export function fromDay(first: Day, basis: TimeBasis): Resolved {
  return { type: 'date', value: `${isoDay(first)}/..`, first, basis };
}

export function inWeekOf(day: Day, basis: TimeBasis): Resolved {
  const first = mondayOf(day);
  return { type: 'date', value: isoWeek(day), first, last: first + 6, basis };
}

export function inMonth(year: number, month: number, basis: TimeBasis): Resolved {
  return { type: 'date', value: isoMonth(year, month), ...monthPeriod(year, month), basis };
}

export function inYear(year: number, basis: TimeBasis): Resolved {
  return { type: 'date', value: isoYear(year), ...yearPeriod(year), basis };
}

export function inMonthOf(day: Day, basis: TimeBasis): Resolved {
  const { year, month } = dateOf(day);
  return inMonth(year, month, basis);
}

/** A time whose value says all that is known of it: a duration, a set, PAST_REF. */
export function bare(type: TimeType, value: string, basis: TimeBasis = 'explicit'): Resolved {
  return { type, value, basis };
}

/** An expression that needs a day that is not known. */
export function unresolved(value = '', type: TimeType = 'date'): Resolved {
  return { type, value, basis: 'unresolved' };
}
