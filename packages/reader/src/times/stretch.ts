import { addMonths, dateOf, dayOf, isoYear, mondayOf, shiftMonth, type Day } from './calendar.ts';
import { inMonth, inWeekOf, inYear, onDay, type Resolved } from './resolved.ts';
import type { TimeBasis } from '@onrecord/model';
import { UNITS, type Unit } from './time-words.ts';

export function inDecade(firstYear: number, basis: TimeBasis): Resolved {
  return {
    type: 'date',
    value: `${isoYear(firstYear).slice(0, 3)}X`,
    first: dayOf(firstYear, 1, 1),
    last: dayOf(firstYear + 9, 12, 31),
    basis,
  };
}

/** The years `firstYear` to `firstYear + 99`. */
export function inCentury(firstYear: number, basis: TimeBasis): Resolved {
  return {
    type: 'date',
    value: `${isoYear(firstYear).slice(0, 2)}XX`,
    first: dayOf(firstYear, 1, 1),
    last: dayOf(firstYear + 99, 12, 31),
    basis,
  };
}

export function inQuarter(year: number, quarter: number, basis: TimeBasis): Resolved {
  const first = dayOf(year, quarter * 3 - 2, 1);
  return { type: 'date', value: `${isoYear(year)}-Q${quarter}`, first, last: addMonths(first, 3) - 1, basis };
}

/** The calendar stretch of that unit, `steps` after (or before) the one that holds the day; undefined below a day. */
export function stretchOf(unit: Unit, day: Day, steps: number, basis: TimeBasis): Resolved | undefined {
  const { year, month } = dateOf(day);
  const table: Partial<Readonly<Record<Unit, () => Resolved>>> = {
    day: () => onDay(day + steps, basis),
    week: () => inWeekOf(mondayOf(day) + 7 * steps, basis),
    fortnight: () => inWeekOf(mondayOf(day) + 14 * steps, basis),
    month: () => {
      const shifted = shiftMonth(day, steps);
      return inMonth(shifted.year, shifted.month, basis);
    },
    quarter: () => {
      const index = year * 4 + Math.floor((month - 1) / 3) + steps;
      return inQuarter(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1, basis);
    },
    year: () => inYear(year + steps, basis),
    decade: () => inDecade(Math.floor(year / 10) * 10 + 10 * steps, basis),
    century: () => inCentury(Math.floor(year / 100) * 100 + 100 * steps, basis),
  };
  const resolved = table[unit]?.();
  // Outside four-digit years there is no ISO value: what the words say is no date of a report.
  return resolved?.first !== undefined &&
    resolved.first >= dayOf(1, 1, 1) &&
    (resolved.last ?? 0) <= dayOf(9999, 12, 31)
    ? resolved
    : undefined;
}

/** ISO 8601 duration: `isoDuration(40, 'day')` is P40D; without a count PXD. */
export function isoDuration(count: number | undefined, unit: Unit): string {
  const designator = UNITS[unit];
  const time = designator.startsWith('T') ? 'T' : '';
  const letters = designator.slice(time.length);
  const factor = Number.parseInt(letters, 10) || 1;
  if (count === undefined) return `P${time}X${letters.replace(/\d/g, '')}`;
  if (count === 0.5 && unit === 'hour') return 'PT30M';
  if (count === 0.5 && unit === 'year') return 'P6M';
  return `P${time}${Number((count * factor).toPrecision(9))}${letters.replace(/\d/g, '')}`;
}

/** About how many days the count of units is; undefined where it is no whole day. */
export function daysIn(count: number, unit: Unit, from: Day): number | undefined {
  const months: Partial<Readonly<Record<Unit, number>>> = {
    month: 1,
    quarter: 3,
    year: 12,
    decade: 120,
    century: 1200,
  };
  const days: Partial<Readonly<Record<Unit, number>>> = { day: 1, week: 7, fortnight: 14, hour: 1 / 24 };
  const perMonth = months[unit];
  if (perMonth !== undefined) return addMonths(from, Math.round(count * perMonth)) - from;
  const perUnit = days[unit];
  return perUnit === undefined ? undefined : Math.ceil(count * perUnit);
}
