import { type Figure, type Known, type Reading, type Time, valueOf } from '@onrecord/model';
import { dayNumber, type Day, type DaySpan } from '../rows/day.ts';

/** Finds the days of a reading's times. */
export interface Days {
  ofTime(known: Known<string>): DaySpan | undefined;
  /** A time's id, or an ISO day. */
  ofIdOrDay(value: string | undefined): DaySpan | undefined;
}

export function daysOf(reading: Reading): Days {
  const times = new Map<string, Time>(reading.times.map((time) => [time.id, time]));
  const ofIdOrDay = (value: string | undefined): DaySpan | undefined => {
    if (value === undefined) return undefined;
    const time = times.get(value);
    return time ? spanOfTime(time) : spanOfDay(value);
  };
  return {
    ofTime: (known) => ofIdOrDay(valueOf(known)),
    ofIdOrDay,
  };
}

/** The day on which, or as of which, a figure counts; undefined where the report does not say. */
export function dayOfFigure({ period }: Figure, days: Days): DaySpan | undefined {
  return days.ofIdOrDay(period.on) ?? days.ofIdOrDay(period.asOf) ?? days.ofIdOrDay(period.until);
}

/** The first day of what a figure counts ("since October 7"). */
export function sinceOfFigure({ period }: Figure, days: Days): Day | undefined {
  return days.ofIdOrDay(period.since)?.from;
}

function spanOfTime({ earliest, latest }: Time): DaySpan | undefined {
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  return from === undefined || to === undefined ? undefined : ordered(from.slice(0, 10), to.slice(0, 10));
}

function spanOfDay(value: string): DaySpan | undefined {
  const day = value.slice(0, 10);
  return ordered(day, day);
}

function ordered(from: Day, to: Day): DaySpan | undefined {
  if (!isDay(from) || !isDay(to)) return undefined;
  return from <= to ? { from, to } : { from: to, to: from };
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && dayNumber(day) !== undefined;
}
