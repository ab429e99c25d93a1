import { weekdayOf } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { dayOfYear, fullDate, fullYear, isCalendarName, monthOf, weekdayNumber } from '../read-words.ts';
import type { Resolved } from '../resolved.ts';
import { ORDINAL_WORDS } from '../time-words.ts';
import { patternRule, type Match, type Scene } from '../time-rule.ts';

const WEEKDAY_BEFORE = '(?:(?:the )?{anyWeekday:weekday},? (?:the )?)?';
/** A year, or two digits of one behind an apostrophe; never the head of a longer number. */
const YEAR_AFTER = "(?:(?: ?,)? (?:of |in )?(?<year>{year}|['’]\\d{2})(?![,.:]?\\d))?";

const ORDINALS = [...ORDINAL_WORDS].reverse().join('|');

/** A day in figures or as an ordinal word. */
function dayNumber(words: string | undefined): number | undefined {
  if (words === undefined || /^\d/.test(words)) return Number(words);
  const index = ORDINAL_WORDS.findIndex((ordinal) => ordinal === words.replace(/\s/, '-'));
  return index < 0 ? undefined : index + 1;
}

/** "Wednesday 8 May": of the last and the next such day the only one that is a Wednesday. */
function onItsWeekday(month: number, day: number, word: string | undefined, scene: Scene): Resolved | undefined {
  const weekday = weekdayNumber(word);
  if (weekday === undefined) return undefined;
  const sides = [false, true].map((isFuture) =>
    dayOfYear(month, day, { ...scene, isFuture: () => isFuture, isOpen: () => false }),
  );
  const right = sides.filter((side) => side?.first !== undefined && weekdayOf(side.first) === weekday);
  const [first, second] = right;
  return second === undefined || first?.value === second.value ? first : undefined;
}

function readDayAndMonth({ group, raw, text, start, end }: Match) {
  const month = monthOf(group('month'));
  const name = raw('month') ?? '';
  if (month === undefined || !isCalendarName(name)) return undefined;
  // "May 12 people" has no date in it: a day is followed by no counted noun, but a modal "May" needs a look at the words.
  if (
    month === 5 &&
    name.toLowerCase() === 'may' &&
    /^ *(?:people|men|women|children|others|more)\b/.test(text.slice(end, end + 12))
  )
    return undefined;
  if (/[$€£]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const day = dayNumber(group('day'));
  if (day === undefined) return undefined;
  const year = group('year')?.replace(/['’]/, '');
  return {
    role: 'day' as const,
    resolve:
      year === undefined
        ? (scene: Scene) => onItsWeekday(month, day, group('weekday'), scene) ?? dayOfYear(month, day, scene)
        : () => fullDate(fullYear(year), month, day),
  };
}

export const monthDay = patternRule({
  name: 'month-day',
  version: 1,
  summary:
    'Month and day ("May 5", "Dec. 6th", "Monday, May 18, 2015"); without a year the latest one not after publication.',
  finds: [
    'The bridge fell on [2023-10-17:October 17].',
    'It was cut on [2023-12-06:Dec. 6th].',
    '[2015-05-18:Monday, May 18, 2015]',
    'The pact of [1979-03-26:March 26, 1979] holds.',
    'Voting will begin on [2024-06-09:June 9].',
    'Talks took place on [2024-05-08:Wednesday, May 8].',
  ],
  leaves: ['They may 12 more allow.', 'The March 200 family.', 'Unit October 45 is here.'],
  patterns: [
    pattern(`${WEEKDAY_BEFORE}{month:month} (?:the )?{day:day}{ordinal}(?!['’]?[.,:]?\\d|[-–]year)${YEAR_AFTER}`),
    pattern(`${WEEKDAY_BEFORE}{month:month} (?:the )?(?<day>${ORDINALS})(?! [a-z]+(?:ly|s)? )${YEAR_AFTER}`),
  ],
  read: readDayAndMonth,
});

export const dayMonth = patternRule({
  name: 'day-month',
  version: 1,
  summary:
    'Day and month ("5 May", "the 5th of May 2015", "Monday 19 December"); without a year the latest one not after publication.',
  finds: [
    'The bridge fell on [2023-10-17:17 October].',
    'On [2024-04-29:Monday 29 April] the road was shut.',
    'The pact of [1979-03-26:26 March 1979] holds.',
    'Since [2024-02-03:3rd of February] no one has crossed.',
    'It is dated [2016-08-05:05-Aug-2016].',
    'It fell on [2024-03-03:the third of March].',
  ],
  leaves: ['All 12 may leave.', 'It has 45 March hares.', 'Some 5 august members came.'],
  patterns: [
    pattern(`${WEEKDAY_BEFORE}(?<!\\d[.,]){day:day}{ordinal} (?:of |day of )?{month:month}${YEAR_AFTER}`),
    pattern(`${WEEKDAY_BEFORE}(?:the )?(?<day>${ORDINALS})(?: day)? of {month:month}${YEAR_AFTER}`),
    pattern('{day:day}[-‐]{month:month}[-‐](?<year>{year}|\\d{2})(?![-\\d])'),
  ],
  read: readDayAndMonth,
});
