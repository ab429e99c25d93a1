import { scaleUtc } from 'd3-scale';
import { dayOf, type DaySpan, msOf } from '../words/day-words.ts';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

/** Where moments lie in a picture of some width, px. */
export interface TimeScale {
  readonly width: number;
  /** Beginning of a day, or of an hour (`YYYY-MM-DDTHH`). */
  readonly start: (moment: string) => number;
  /** End of it. */
  readonly end: (moment: string) => number;
  /** The day at a place; of the first or last one outside. */
  readonly dayAt: (x: number) => string;
  readonly ticks: readonly TimeTick[];
}

export interface TimeTick {
  readonly ms: number;
  readonly x: number;
  readonly words: string;
  /** Middle of the words. */
  readonly wordsX: number;
}

/** px that the words of a tick need, and about those of one character. */
const TICK_WIDTH = 76;
const CHARACTER = 6.4;

export function timeScale({ from, to }: DaySpan, width: number): TimeScale {
  const domain = [msOf(from), msOf(to) + MS_PER_DAY] as const;
  const x = scaleUtc().domain(domain).range([0, width]);
  const isDays = domain[1] - domain[0] > 2 * MS_PER_DAY;
  const dates = x.ticks(Math.max(2, Math.floor(width / TICK_WIDTH)));
  // Between two days there is nothing to be told where whole days are shown.
  const whole = isDays ? dates.filter((date) => date.getTime() % MS_PER_DAY === 0) : dates;
  const at = (ms: number): number => x(ms);
  return {
    width,
    start: (moment) => at(msOfMoment(moment)),
    end: (moment) => at(msOfMoment(moment) + (moment.includes('T') ? MS_PER_HOUR : MS_PER_DAY)),
    dayAt: (place) => dayOf(Math.min(domain[1] - 1, Math.max(domain[0], x.invert(place).getTime()))),
    ticks: worded(whole, x, width),
  };
}

/**
 * Ticks with their words, each with as much as those before it do not say. Words that would stand in others are left out, and their lines stay; at
 * the edges they keep within the picture.
 */
function worded(dates: readonly Date[], placeOf: (date: Date) => number, width: number): readonly TimeTick[] {
  let end = Number.NEGATIVE_INFINITY;
  let year: number | undefined;
  return dates.map((date) => {
    const x = placeOf(date);
    const halfOf = (text: string): number => (text.length * CHARACTER) / 2;
    const middleOf = (text: string): number => Math.max(halfOf(text), Math.min(width - halfOf(text), x));
    const isOtherYear = date.getUTCFullYear() !== year;
    const long = tickWords(date, isOtherYear);
    const words = [long, tickWords(date, false)].find((text) => middleOf(text) - halfOf(text) >= end) ?? '';
    if (words !== '') end = middleOf(words) + halfOf(words) + CHARACTER;
    if (words === long) year = date.getUTCFullYear();
    return { ms: date.getTime(), x, words, wordsX: middleOf(words) };
  });
}

export function msOfMoment(moment: string): number {
  const [day = '', hour] = moment.split('T');
  return msOf(day) + (hour === undefined ? 0 : Number(hour) * MS_PER_HOUR);
}

const UTC = { timeZone: 'UTC' } as const;
const FORMATS = {
  year: new Intl.DateTimeFormat(undefined, { year: 'numeric', ...UTC }),
  month: new Intl.DateTimeFormat(undefined, { month: 'short', ...UTC }),
  monthOfYear: new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', ...UTC }),
  day: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', ...UTC }),
  dayOfYear: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', ...UTC }),
  hour: new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...UTC }),
} as const;

function tickWords(date: Date, withYear: boolean): string {
  if (date.getUTCHours() !== 0) return FORMATS.hour.format(date);
  if (date.getUTCDate() !== 1) return FORMATS[withYear ? 'dayOfYear' : 'day'].format(date);
  if (date.getUTCMonth() === 0) return FORMATS.year.format(date);
  return FORMATS[withYear ? 'monthOfYear' : 'month'].format(date);
}
