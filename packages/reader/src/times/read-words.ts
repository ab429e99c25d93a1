import { parseNumeral } from '../quantities/numeral.ts';
import { dateOf, dayOf, isDate, type Day } from './calendar.ts';
import { onDay, unresolved, type Resolved } from './resolved.ts';
import { MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, type Unit } from './time-words.ts';
import type { Scene } from './time-rule.ts';

const months: ReadonlyMap<string, number> = new Map(Object.entries(MONTHS));
const weekdayNames: readonly (readonly [string, number])[] = Object.entries(WEEKDAYS);
const weekdays: ReadonlyMap<string, number> = new Map(weekdayNames);

/** Number of a month word, full stop or not; undefined for any other word. */
export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : months.get(word.replace(/\.$/, '').toLowerCase());
}

/** ISO number of a weekday word, in full or short. */
export function weekdayNumber(word: string | undefined): number | undefined {
  const name = word?.replace(/\.$/, '').toLowerCase();
  if (name === undefined) return undefined;
  const short = SHORT_WEEKDAYS.find((form) => form === name)?.slice(0, 3);
  return weekdays.get(name) ?? weekdayNames.find(([full]) => short !== undefined && full.startsWith(short))?.[1];
}

function isUnit(word: string): word is Unit {
  return Object.hasOwn(UNITS, word);
}

/** The unit that a singular or plural word names. */
export function unitOf(word: string | undefined): Unit | undefined {
  const singular = word === 'centuries' ? 'century' : (word?.replace(/s$/, '') ?? '');
  return isUnit(singular) ? singular : undefined;
}

/** A count as durations have it: "40", "a", "half an", "two and a half", "a couple of". */
export function countOf(words: string | undefined): number | undefined {
  const plain = words?.replace(/\s+/g, ' ').toLowerCase();
  if (plain === undefined) return undefined;
  if (/^an?$/.test(plain)) return 1;
  if (/^an? couple/.test(plain)) return 2;
  if (/half/.test(plain) && !plain.includes('and')) return 0.5;
  return parseNumeral(plain);
}

/** Words that are months or weekdays only with a capital. */
const ONLY_CAPITAL: ReadonlySet<string> = new Set([
  'may',
  'march',
  'august',
  'mar',
  'sun',
  'sat',
  'wed',
  'mon',
  'jan',
  'dec',
  'sep',
]);

/** Whether the word can be a calendar name as it is written: "may" cannot, "friday" can. */
export function isCalendarName(word: string): boolean {
  return isCapital(word) || !ONLY_CAPITAL.has(word.toLowerCase().replace(/\.$/, ''));
}

/** Whether the word begins with a capital: "May" and "may" are two words. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/**
 * A day of the year without a year: the latest one that is not after publication, or with words of the future the
 * next one. Without a publication date it stays without a year.
 */
export function dayOfYear(month: number, day: number, scene: Scene): Resolved | undefined {
  // 2000 was a leap year: 29 February has to count as a day.
  if (!isDate({ year: 2000, month, day })) return undefined;
  const { published } = scene;
  if (published === undefined)
    return unresolved(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  const isNearAhead = (): boolean =>
    (nearestDay(published, { month, day }, true) ?? Infinity) - published <= NEAR_AHEAD;
  const isAhead = scene.isFuture() || (isNearAhead() && scene.isOpen());
  const nearest = nearestDay(published, { month, day }, isAhead);
  return nearest === undefined ? undefined : onDay(nearest, 'publishedAt');
}

/** Where the clause does not tell, a day of the next weeks is meant sooner than the one ten months ago. */
export const NEAR_AHEAD = 60;

/** 29 February may be eight years away. */
const LONGEST_SEARCH = 8;

/** The nearest such day on the given side of publication, publication itself included. */
function nearestDay(
  published: Day,
  { month, day }: { readonly month: number; readonly day: number },
  future: boolean,
): Day | undefined {
  const { year } = dateOf(published);
  for (let step = 0; step <= LONGEST_SEARCH; step++) {
    const date = { year: future ? year + step : year - step, month, day };
    if (!isDate(date)) continue;
    const found = dayOf(date.year, month, day);
    if (future ? found >= published : found <= published) return found;
  }
  return undefined;
}

/** A date with its year; undefined when there is no such day. */
export function fullDate(year: number, month: number, day: number): Resolved | undefined {
  return isDate({ year, month, day }) ? onDay(dayOf(year, month, day), 'explicit') : undefined;
}

/** Two digits of a year mean the nearest century that news is likely to name: 00 to 39 is 20XX. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}
