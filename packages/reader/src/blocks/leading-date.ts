import { isDateLine, writtenDate } from '../head/written-date.ts';

/** A day written out in full, as sites put it above a report. */
const WEEKDAY_DATE =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},?|\d{1,2} \p{Lu}\p{Ll}{2,8},?) \d{4}(?=\s)/u;
const REACH = 60;
const LEAST_WORDS = 4;

/** The first such day in the words, where it is a real one. */
export function weekdayDate(words: string): { readonly start: number; readonly end: number } | undefined {
  const found = WEEKDAY_DATE.exec(words);
  if (!found || !writtenDate(found[0])?.iso || !isDateLine(found[0])) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/**
 * How many UTF-16 units the date takes that a paragraph begins with and that has lost the break behind it ("Monday, May 18, 2015 On
 * Friday the army said ..."); 0 where there is none. A comma, a verb or "the" behind it makes it a part of the sentence.
 */
export function leadingDateLength(paragraph: string): number {
  const date = weekdayDate(paragraph.slice(0, REACH));
  if (date?.start !== 0) return 0;
  const rest = paragraph.slice(date.end).trim();
  return /^["“‘']?\p{Lu}/u.test(rest) && rest.split(/\s+/, LEAST_WORDS).length === LEAST_WORDS ? date.end : 0;
}
