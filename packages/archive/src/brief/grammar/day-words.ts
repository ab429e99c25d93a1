import type { Day, DaySpan } from '../../rows/day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "14 March 2030"; without the year where it is that of `near`, a day that stands close by. What is no day stays as it is. */
export function dayWords(day: Day, near?: Day): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const [, year = '', month = '', number = ''] = match ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return day;
  const words = `${Number(number)} ${name}`;
  return near?.slice(0, 4) === year ? words : `${words} ${Number(year)}`;
}

/** "10 to 20 March 2030": a span of days as a title has it. */
export function spanWords({ from, to }: DaySpan): string {
  if (from === to) return dayWords(from);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7) && isDay(from);
  return `${isSameMonth ? String(Number(from.slice(8, 10))) : dayWords(from, to)} to ${dayWords(to)}`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

/** "on 14 March"; a span of which the day is not known, or all of it: "between 4 and 6 March". */
export function onDays({ from, to }: DaySpan, near?: Day): string {
  return from === to ? `on ${dayWords(from, near)}` : `between ${twoDays(from, to, near)}`;
}

/** What is to come: "for 17 March", "for the days between 18 and 24 March". */
export function forDays({ from, to }: DaySpan, near?: Day): string {
  return from === to ? `for ${dayWords(from, near)}` : `for the days between ${twoDays(from, to, near)}`;
}

function twoDays(from: Day, to: Day, near: Day | undefined): string {
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = isSameMonth && isDay(from) ? String(Number(from.slice(8, 10))) : dayWords(from, near ?? to);
  return `${first} and ${dayWords(to, near)}`;
}
