import { ZONE_NAMES } from './zone-names.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = 100;

const RFC_822 =
  /^(?:[a-z]{2,9}\.?,?\s{1,5})?(\d{1,2})[\s-]{1,5}([a-z]{3,9})\.?,?[\s-]{1,5}(\d{2,4})(?:,?\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s{0,5}([a-z]{1,5}|[+-]\d{1,2}:?\d{2}|(?:gmt|utc)[+-]\d{1,2}:?\d{2})?)?(?:\s{0,5}\([^)]{0,40}\))?$/i;
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[t\s]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,12})?\s{0,5}([a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?)?$/i;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly zone: string | undefined;
}

/**
 * The date of an entry as ISO 8601 with the zone that it states: RFC 822 as feeds write it (two-digit years as in RFC 2822, section 4.3, zone
 * names, missing weekday or zone) and RFC 3339 with its usual mistakes. Without a zone that is known, a time without
 * zone; without a time, the day. What is no date that way comes back as it was: the reader says what it makes of it. O(n).
 */
export function feedDate(written: string): string {
  const words = written.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  const parts = iso(words) ?? rfc822(words);
  if (!parts || !isDay(parts)) return words;
  const { year, month, day, hour, minute, second = '00', zone } = parts;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  // A leap second is the second before it: nothing here counts seconds.
  const seconds = pad(Math.min(Number(second), 59));
  return `${date}T${pad(Number(hour))}:${minute}:${seconds}${zoneOf(zone)}`;
}

function rfc822(words: string): Parts | undefined {
  const found = RFC_822.exec(words);
  if (!found) return undefined;
  const [, day, monthName = '', year = '', hour, minute, second, zone] = found;
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  return { year: fullYear(year), month, day: Number(day), hour, minute, second, zone };
}

function iso(words: string): Parts | undefined {
  const found = ISO.exec(words);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  return { year: Number(year), month: Number(month), day: Number(day), hour, minute, second, zone };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year + (year < 50 ? 2000 : 1900);
  return digits.length === 3 ? year + 1900 : year;
}

function isDay({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset) {
    const [, sign = '+', hours, minutes = '00'] = offset;
    return Number(hours) > 14 || Number(minutes) > 59 ? '' : `${sign}${pad(Number(hours))}:${minutes}`;
  }
  const east = ZONE_NAMES.get(zone.toLowerCase());
  if (east === undefined) return '';
  if (east === 0) return 'Z';
  const size = Math.abs(east);
  return `${east < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
