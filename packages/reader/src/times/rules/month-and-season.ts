import { addMonths, dateOf, dayOf, isoYear, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { isCalendarName, monthOf } from '../read-words.ts';
import { inMonth, inYear, unresolved, type Resolved } from '../resolved.ts';
import { inQuarter } from '../stretch.ts';
import { SEASONS } from '../time-words.ts';
import { patternRule, type Scene } from '../time-rule.ts';
import { narrow } from './relative-unit.ts';

const WHICH_YEAR: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** Words before a bare "May", "March" or short form that make it a month. */
const MONTH_CUES = '(?<=(?:in|since|by|until|till|from|during|of|last|next|this|through|before|after|between|and|to) )';

/** A month without a year: the latest one that has begun, or the next one with words of the future. */
function nearMonth(month: number, which: string | undefined, scene: Scene): Resolved {
  const { published } = scene;
  if (published === undefined) return unresolved(`XXXX-${String(month).padStart(2, '0')}`);
  const now = dateOf(published);
  const passed = month > now.month || (which === 'last' && month === now.month) ? now.year - 1 : now.year;
  const ahead = month < now.month || (which === 'next' && month === now.month) ? now.year + 1 : now.year;
  const year =
    which === 'this' ? now.year : which === 'next' || (which === undefined && scene.isFuture()) ? ahead : passed;
  return inMonth(year, month, 'publishedAt');
}

export const month = patternRule({
  name: 'month',
  version: 1,
  summary: 'A month with or without its year ("May 2023", "last March", "mid-June", "in May").',
  finds: [
    'It fell in [2023-06:June 2023].',
    'It fell [2024-03:last March].',
    'It has stood since [2024-01:January].',
    'The vote will be in [2024-11:November].',
    'It began in [2024-04:mid-April].',
    'He came in [2023-09:September last year].',
    'It ended in [2024-05:early May].',
  ],
  leaves: ['They may leave.', 'The long March went on.', 'Ms April Dale left.', 'General August came.'],
  patterns: [
    pattern("(?:(?<part>early|mid|late)[- ])?{month:month},? (?:of )?(?<year>{year}|['’]\\d{2})(?!,\\d|\\d)"),
    pattern('(?:(?<part>early|mid|late)[- ])?{month:month} (?:of )?(?<which>last|this|next) year'),
    pattern('(?:the )?(?<part>beginning|start|middle|end) of {month:month}(?: (?<year>{year}))?'),
    pattern('(?<part>early|mid|late)[- ]{month:month}'),
    pattern(`(?<which>last|this|next) {month:month}(?! \\d)`),
    pattern(`${MONTH_CUES}{month:month}(?!\\x20\\d|['’]s [A-Z])`),
  ],
  read({ group, raw, words, start, text }) {
    const number = monthOf(group('month'));
    const name = raw('month') ?? '';
    if (number === undefined || !isCalendarName(name)) return undefined;
    // A short form without its full stop and without a date is more often a name.
    if (name.length === 3 && number !== 5 && group('year') === undefined && !name.endsWith('.')) return undefined;
    if (/(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Dr|General|Gen\.|Theresa) $/.test(text.slice(Math.max(0, start - 10), start)))
      return undefined;
    const part = group('part') ?? '';
    const year = group('year')?.replace(/['’]/, '');
    const relativeYear = / year$/i.test(words) ? WHICH_YEAR[group('which') ?? ''] : undefined;
    return {
      role: 'day',
      resolve: (scene) => {
        if (year !== undefined)
          return narrow(inMonth(year.length === 2 ? 2000 + Number(year) : Number(year), number, 'explicit'), part);
        if (relativeYear !== undefined && scene.published !== undefined)
          return narrow(inMonth(dateOf(scene.published).year + relativeYear, number, 'publishedAt'), part);
        return narrow(nearMonth(number, relativeYear === undefined ? group('which') : undefined, scene), part);
      },
    };
  },
});

const seasons: ReadonlyMap<string, readonly [string, number]> = new Map(Object.entries(SEASONS));

function inSeason(year: number, code: string, firstMonth: number, basis: Resolved['basis']): Resolved {
  const first = dayOf(year, firstMonth, 1);
  return { type: 'date', value: `${isoYear(year)}-${code}`, first, last: addMonths(first, 3) - 1, basis };
}

/** The latest season of that name that has begun by the day. */
function latestSeason(published: Day, firstMonth: number): number {
  const now = dateOf(published);
  return now.month >= firstMonth ? now.year : now.year - 1;
}

export const season = patternRule({
  name: 'season',
  version: 1,
  summary:
    'A season with a year or with last, this, next ("the summer of 2014", "last winter"): TIMEX3 SP, SU, FA, WI.',
  finds: [
    'It fell in [2014-SU:the summer of 2014].',
    'It began [2023-WI:last winter].',
    'It ends [2024-SU:this summer].',
    'The vote may be held in [2024-FA:the autumn].',
  ],
  leaves: ['The Arab Spring came.', 'The fall of the city shook them.', 'Water from the spring ran.'],
  patterns: [
    pattern('(?:the )?(?:(?:early|mid|late)[- ])?(?<season>{season}) (?:of )?(?<year>{year})'),
    pattern('(?<which>last|this|next) (?<season>{season})'),
    pattern(
      '(?<=(?:in|until|till|by|since|during|through|before|after) )(?:the )?(?:early |late |mid-)?(?<season>summer|winter|autumn)(?! (?:offensive|camp|palace|games|olympics|clothes|clothing))',
    ),
  ],
  read({ group }) {
    const [code, firstMonth] = seasons.get(group('season') ?? '') ?? [];
    const year = group('year');
    if (code === undefined || firstMonth === undefined) return undefined;
    return {
      role: 'day',
      resolve: (scene) => {
        const { published } = scene;
        if (year !== undefined) return inSeason(Number(year), code, firstMonth, 'explicit');
        if (published === undefined) return unresolved(`XXXX-${code}`);
        const latest = latestSeason(published, firstMonth);
        const isRunning = published <= (inSeason(latest, code, firstMonth, 'publishedAt').last ?? published);
        // "This summer", said when none is running, is the one of the year.
        if (group('which') === 'this' && !isRunning && code !== 'WI')
          return inSeason(dateOf(published).year, code, firstMonth, 'publishedAt');
        const steps =
          group('which') === 'last'
            ? isRunning
              ? -1
              : 0
            : group('which') === 'next' || (!isRunning && (group('which') === 'this' || scene.isFuture()))
              ? 1
              : 0;
        return inSeason(latest + steps, code, firstMonth, 'publishedAt');
      },
    };
  },
});

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
};

export const quarter = patternRule({
  name: 'quarter',
  version: 1,
  summary: 'A quarter or half of a year ("the first quarter of 2023", "Q1 2023", "the first half of 2023").',
  finds: [
    'It rose in [2023-Q1:the first quarter of 2023].',
    'It rose in [2023-Q2:Q2 2023].',
    'It rose in [2023-H1:the first half of 2023].',
  ],
  leaves: ['The second quarter of the city fell.', 'He won the first half.'],
  patterns: [
    pattern(
      '(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th) (?<kind>quarter|half) (?:of )?(?:(?<year>{year})|(?<which>last|this|next|the) year)',
    ),
    pattern('(?<quarter>q[1-4])[ -](?:of )?(?<year>{year})'),
  ],
  read({ group }) {
    const number = QUARTERS[group('quarter') ?? ''];
    if (number === undefined) return undefined;
    return {
      role: 'day',
      resolve: ({ published }) => {
        const stated = group('year');
        if (stated === undefined && published === undefined) return unresolved();
        const year =
          stated === undefined ? dateOf(published ?? 0).year + (WHICH_YEAR[group('which') ?? ''] ?? 0) : Number(stated);
        const basis = stated === undefined ? 'publishedAt' : 'explicit';
        if (group('kind') !== 'half') return inQuarter(year, number, basis);
        const whole = inYear(year, basis);
        const middle = dayOf(year, 7, 1);
        return number > 2
          ? undefined
          : {
              ...whole,
              value: `${isoYear(year)}-H${number}`,
              ...(number === 1 ? { last: middle - 1 } : { first: middle }),
            };
      },
    };
  },
});
