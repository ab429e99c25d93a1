import type { Span } from '@onrecord/model';
import { dayOf, isDate, isoDay, weekdayOf } from '../times/calendar.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../times/time-words.ts';
import { isAgency } from '../blocks/name-words.ts';
import { DATE_LINE_WORDS, PUBLISHED_WORDS, TIME_ZONES, UPDATED_WORDS } from './furniture-words.ts';

/** A calendar date written out in a head line. */
export interface WrittenDate extends Span {
  /** ISO 8601 date or date-time; absent when the words leave it open. */
  readonly iso?: string;
  /** Why there is no `iso`: two readings (03/04/2025), or no year. */
  readonly open?: 'ambiguous' | 'no-year';
}

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const NOT_IN_NUMBER = String.raw`(?<![\d/.-])`;
const END = String.raw`(?![\d/]|[.-]\d)`;

/** Full and short names; the first three letters tell which. */
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b/i;
const WEEKDAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Groups = Readonly<Record<string, string | undefined>>;
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Omit<WrittenDate, 'start' | 'end'> | undefined;
}[] = [
  {
    pattern: new RegExp(
      String.raw`${NOT_IN_NUMBER}(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)`,
    ),
    read: isoForm,
  },
  {
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})${END}`),
    read: numbers,
  },
  {
    pattern: new RegExp(String.raw`\b(?<name>${MONTH})\.?\s{1,3}${DAY}\s{0,2},?\s{1,3}(?<year>\d{4})(?!\d|:\d)`, 'i'),
    read: numbers,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d:.])${DAY}(?:\s{1,3}of)?[\s-]{1,3}(?<name>${MONTH})\.?,?[\s-]{1,3}(?<year>\d{4})(?!\d|:\d)`,
      'i',
    ),
    read: numbers,
  },
  {
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{4})${END}`),
    read: twoOrders,
  },
  {
    pattern: new RegExp(String.raw`\b(?<name>${MONTH})\.?\s{1,3}${DAY}(?![\d:]|,?\s\d{4})`, 'i'),
    read: () => ({ open: 'no-year' }),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d:.])${DAY}\s{1,3}(?<name>${MONTH})\b(?!\.?,?\s\d{4})`, 'i'),
    read: () => ({ open: 'no-year' }),
  },
];

/** The first full date in the words, by the most telling form; `start` and `end` count into `words`. Bounded by its length. */
export function writtenDate(words: string): WrittenDate | undefined {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(words);
    if (!found) continue;
    const date = read({ ...found.groups, words });
    if (date) return { start: found.index, end: found.index + found[0].length, ...date };
  }
  return undefined;
}

/**
 * Whether the line holds a date and nothing else but weekday, time, zone and page furniture; a place or agency may stand
 * before a comma ("Cairo, 5 May 2024").
 */
export function isDateLine(line: string): boolean {
  if (line.length > 160) return false;
  const date = writtenDate(line);
  if (!date) return false;
  const before = leftOver(line.slice(0, date.start));
  if (leftOver(line.slice(date.end)).length > 0 || before.length > MOST_PLACE_WORDS || /^by$/i.test(before[0] ?? ''))
    return false;
  if (before.length > 0 && isAgency(before.join(' '))) return true;
  return (
    before.length === 0 ||
    (PLACE_BEFORE.test(line.slice(0, date.start)) && before.every((word) => /^\p{Lu}/u.test(word)))
  );
}

/** Whether the line holds a time of day, or a date without its year, and nothing else ("Updated 4:08 p.m. ET"). */
export function isTimeLine(line: string): boolean {
  return line.length <= 80 && /\d[:.]\s?\d\d|\d\s?[ap]\.?m\b|\d\/\d/i.test(line) && leftOver(line).length === 0;
}

const MOST_PLACE_WORDS = 4;
const PLACE_BEFORE = /^[^.!?:"“]{2,50}[,|·–—-]\s{0,3}(?:\p{Lu}\p{Ll}{2,8},?\s{1,3})?$/u;

const FURNITURE: ReadonlySet<string> = new Set([
  ...DATE_LINE_WORDS,
  ...TIME_ZONES,
  ...Object.keys(WEEKDAYS),
  ...SHORT_WEEKDAYS,
  ...[...PUBLISHED_WORDS, ...UPDATED_WORDS].flatMap((words) => words.split(' ')),
]);

/** The words of a head line that are no date, time or furniture. */
export function leftOver(line: string): readonly string[] {
  const date = writtenDate(line);
  if (date) return leftOver(`${line.slice(0, date.start)} ${line.slice(date.end)}`);
  return (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:]{0,40}/gu) ?? []).filter((word) => {
    const bare = word.toLowerCase().replace(/[.:]+$/, '');
    return (
      !FURNITURE.has(bare) &&
      !/^[A-Z]{1,4}T$/.test(word) &&
      !/^(?:\d{1,2}[:.]?){1,3}(?:a|p|am|pm|a\.m|p\.m|h|z|gmt)?$/.test(bare)
    );
  });
}

function isoForm(groups: Groups): ReturnType<typeof numbers> {
  const date = numbers(groups);
  if (!date?.iso || !groups['time']) return date;
  const zone = groups['zone'] ?? '';
  const offset = /^(?:Z|UTC|GMT)$/.test(zone) ? 'Z' : zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2');
  return isClockTime(groups['time']) ? { iso: `${date.iso}T${groups['time']}${offset}` } : date;
}

function isClockTime(time: string): boolean {
  const [hours = 99, minutes = 99, seconds = 0] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds < 61;
}

function numbers({ year, month, name, day }: Groups): Omit<WrittenDate, 'start' | 'end'> | undefined {
  const date = { year: Number(year), month: name ? monthOf(name) : Number(month), day: Number(day) };
  return isDate(date) ? { iso: isoDay(dayOf(date.year, date.month, date.day)) } : undefined;
}

/** 25/04/2025 and 04/25/2025 have one reading each; 03/04/2025 only if a weekday beside it decides. */
function twoOrders({ a, b, year, words = '' }: Groups): Omit<WrittenDate, 'start' | 'end'> | undefined {
  const readings = [
    { year: Number(year), month: Number(b), day: Number(a) },
    { year: Number(year), month: Number(a), day: Number(b) },
  ].filter(isDate);
  const days = [...new Set(readings.map((date) => dayOf(date.year, date.month, date.day)))];
  const weekday = WEEKDAY.exec(words)?.[1]?.toLowerCase();
  const fitting = weekday ? days.filter((day) => WEEKDAY_STEMS[weekdayOf(day) - 1] === weekday) : days;
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return { iso: isoDay(only) };
  return days.length > 0 ? { open: 'ambiguous' } : undefined;
}

function monthOf(name: string): number {
  return (MONTHS as Readonly<Record<string, number>>)[name.toLowerCase()] ?? 0;
}
