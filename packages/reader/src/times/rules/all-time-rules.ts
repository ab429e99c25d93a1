import type { TimeRule } from '../time-rule.ts';
import { besideDay, neighbourUnit, sinceThen, unitsLater } from './back-reference.ts';
import { clockTime, noonAndMidnight } from './clock-time.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayRange } from './day-range.ts';
import { duration, durationRange, hyphenDuration, vagueDuration } from './duration.ts';
import { feast } from './feast.ts';
import { elevenSeptember, holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { month, quarter, season } from './month-and-season.ts';
import { dayMonth, monthDay } from './month-day.ts';
import { barePartOfDay, relativePartOfDay, standingPartOfDay } from './part-of-day.ts';
import { relativeDay } from './relative-day.ts';
import { endOfUnit, inUnits, lastNextUnit, rollingUnits, unitsAgo } from './relative-unit.ts';
import { everyUnit, everyWeekday, howOften } from './set.ts';
import { nthOf, weekOf } from './nth-of.ts';
import { slashDate } from './slash-date.ts';
import { futureTime, pastTime, presentTime } from './vague-time.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import { century, decade, year, yearRange } from './year-and-decade.ts';

/** All time rules. Between two candidates of one length the rule that stands first wins. */
export const timeRules: readonly TimeRule[] = [
  isoDate,
  slashDate,
  elevenSeptember,
  dayRange,
  monthDay,
  dayMonth,
  dayOfMonth,
  nthOf,
  weekOf,
  month,
  season,
  quarter,
  holiday,
  feast,
  weekday,
  weekend,
  relativeDay,
  relativePartOfDay,
  standingPartOfDay,
  unitsAgo,
  inUnits,
  unitsLater,
  neighbourUnit,
  sinceThen,
  besideDay,
  endOfUnit,
  lastNextUnit,
  rollingUnits,
  yearRange,
  year,
  decade,
  century,
  everyUnit,
  everyWeekday,
  howOften,
  durationRange,
  duration,
  hyphenDuration,
  vagueDuration,
  clockTime,
  noonAndMidnight,
  barePartOfDay,
  presentTime,
  pastTime,
  futureTime,
];
