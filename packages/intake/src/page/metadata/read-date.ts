import { MONTH_NUMBERS, ZONES } from './month-words.ts';

/** A date as a page gives it, in ISO 8601, on the calendar of its own time zone. */
export type ReadDate =
  | { readonly status: 'date'; readonly iso: string }
  /** Day and month may change places: both readings. */
  | { readonly status: 'ambiguous'; readonly readings: readonly [dayFirst: string, monthFirst: string] }
  | { readonly status: 'none' };

const NONE: ReadDate = { status: 'none' };

/** A page's date is written in a few dozen characters; words around it are longer. */
const LONGEST = 160;

/**
 * Reads a date of publication: ISO 8601 (kept as it stands), RFC 2822, "5 May 2030, 14:05 BST", "May 5, 2030 2:05 pm",
 * 05.03.2030, Unix time. The day is the one that is written: no zone is converted. A zone whose name means several is left off.
 */
export function readDate(words: string): ReadDate {
  const text = words
    .slice(0, LONGEST)
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
  return isoDate(text) ?? unixDate(text) ?? namedDate(text) ?? numberDate(text) ?? NONE;
}

const ISO =
  /(?:^|[^\d])(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})? ?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?=$|[^\d])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/;

function isoDate(text: string): ReadDate | undefined {
  const found = ISO.exec(text) ?? COMPACT.exec(text);
  if (!found) return undefined;
  const [whole, year = '', month = '', day = '', hour, minute, second, zone] = found;
  if (!isDay(year, month, day)) return undefined;
  // What is well formed stays as it stands, fractions of a second included.
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(whole.trim())) {
    return { status: 'date', iso: whole.trim() };
  }
  return { status: 'date', iso: `${year}-${month}-${day}${clock(hour, minute, second, zoneOffset(zone))}` };
}

/** Seconds or milliseconds since 1970, from 2001 on: fewer digits are years or compact days. */
function unixDate(text: string): ReadDate | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const ms = text.length === 10 ? Number(text) * 1000 : Number(text);
  return { status: 'date', iso: new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z') };
}

const MONTH_NAME = String.raw`([\p{L}]{3,12})\.?`;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: de| of)? ${MONTH_NAME},?(?: de)? (\d{4})(?!\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})${MONTH_NAME} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'iu');
const DASHED = new RegExp(String.raw`(?<!\d)(\d{1,2})-${MONTH_NAME}-(\d{4})(?!\d)`, 'iu');
const EAST_ASIAN = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u;

function namedDate(text: string): ReadDate | undefined {
  const asian = EAST_ASIAN.exec(text);
  if (asian) return dateOf(asian[1], asian[2], asian[3], text.slice(asian.index + asian[0].length));
  const dayFirst = DAY_FIRST.exec(text) ?? DASHED.exec(text);
  if (dayFirst) {
    const month = MONTH_NUMBERS.get(dayFirst[2]?.toLowerCase() ?? '');
    if (month) return dateOf(dayFirst[3], month, dayFirst[1], timeAround(text, dayFirst));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  const month = MONTH_NUMBERS.get(monthFirst?.[1]?.toLowerCase() ?? '');
  return monthFirst && month ? dateOf(monthFirst[3], month, monthFirst[2], timeAround(text, monthFirst)) : undefined;
}

function numberDate(text: string): ReadDate | undefined {
  const yearFirst = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3], timeAround(text, yearFirst));
  const found = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!found) return undefined;
  const [, first, separator, second, year] = found;
  const rest = timeAround(text, found);
  const dayFirst = dateOf(year, second, first, rest);
  const monthFirst = dateOf(year, first, second, rest);
  // With full stops the day stands first everywhere; with a number above 12 only one reading is a date.
  if (separator === '.' || monthFirst?.status !== 'date') return dayFirst;
  if (dayFirst?.status !== 'date' || dayFirst.iso === monthFirst.iso) return monthFirst;
  return { status: 'ambiguous', readings: [dayFirst.iso, monthFirst.iso] };
}

/** What stands behind a date, or else before it, where its time of day is looked for. */
function timeAround(text: string, found: RegExpExecArray): string {
  const after = text.slice(found.index + found[0].length);
  return /\d{1,2}[:.h]\d{2}|\d ?[ap]\.?m/i.test(after) ? after : text.slice(0, found.index);
}

const TIME =
  /(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?)?(?: ?\(?((?:gmt|utc)?[+-]\d{1,2}:?\d{2}|[a-z]{1,4})\b)?/i;

function dateOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  rest: string,
): ReadDate | undefined {
  const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  if (!isDay(y, m, d)) return undefined;
  const time = TIME.exec(rest);
  const hours = time ? hourOf(Number(time[1]), time[4]) : undefined;
  return { status: 'date', iso: `${y}-${m}-${d}${clock(hours, time?.[2], time?.[3], zoneOffset(time?.[5]))}` };
}

function hourOf(hour: number, half: string | undefined): string {
  if (half === undefined) return String(hour);
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

function clock(hour: string | undefined, minute: string | undefined, second: string | undefined, zone: string): string {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  return `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
}

/** "+0100", "GMT+1:00" and "BST" as "+01:00"; nothing for a name that is not known or means several zones. */
function zoneOffset(words: string | undefined): string {
  if (words === undefined) return '';
  const named = ZONES[words.toLowerCase()];
  if (named !== undefined) return named;
  const number = /([+-])(\d{1,2}):?(\d{2})?$/.exec(words);
  return number ? `${number[1]}${(number[2] ?? '').padStart(2, '0')}:${number[3] ?? '00'}` : '';
}

/** Whether it is a day of the calendar, in the time of the web or after it. */
function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}
