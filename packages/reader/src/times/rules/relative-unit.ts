import { mondayOf, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { countOf, unitOf } from '../read-words.ts';
import { bare, betweenDays, inMonthOf, onDay, unresolved, type Resolved } from '../resolved.ts';
import { daysIn, isoDuration, stretchOf } from '../stretch.ts';
import type { Unit } from '../time-words.ts';
import { patternRule, type Scene } from '../time-rule.ts';

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  'the current': 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  'after next': 2,
  'before last': -2,
};

export const lastNextUnit = patternRule({
  name: 'last-next-unit',
  version: 1,
  summary: 'Last, this or next week, month, quarter, year, decade: the calendar stretch beside the publication day.',
  finds: [
    'The talks failed [2024-W17:last week].',
    'It was built [2024:this year].',
    'The vote is [2024-06:next month].',
    'It opens [2024:later this year].',
    'Prices rose [2024-Q1:last quarter].',
    'It opens [2024-W20:the week after next].',
  ],
  leaves: ['It was last.', 'This yearly feast is old.', 'The last weekly paper closed.'],
  patterns: [
    pattern(
      '(?:(?<part>earlier|later|early|late)(?: in)? )?(?:the )?(?<which>last|previous|this|next|current|coming|upcoming) (?<unit>week|fortnight|month|quarter|year|decade|century)',
    ),
    pattern('the (?<unit>week|month|year) (?<which>after next|before last)'),
  ],
  read({ group, words }) {
    const unit = unitOf(group('unit'));
    const steps = STEPS[group('which') ?? ''];
    // "the last week" is the seven days before publication, "last week" the calendar week: TIMEX3 keeps both as the week.
    if (!unit || steps === undefined || /^the this/i.test(words)) return undefined;
    return {
      role: 'day',
      resolve: ({ published }) =>
        published === undefined
          ? unresolved()
          : sideOf(stretchOf(unit, published, steps, 'publishedAt'), group('part') ?? '', published),
    };
  },
});

/** "Late last year" is its last third; "earlier this year" what lies before publication, "later" what lies behind. */
function sideOf(whole: Resolved | undefined, part: string, published: Day): Resolved | undefined {
  if (whole?.first === undefined || whole.last === undefined) return whole;
  const isRunning = whole.first <= published && published <= whole.last;
  if (part === 'earlier' && isRunning) return { ...whole, last: published };
  if (part === 'later' && isRunning) return { ...whole, first: published };
  return narrow(whole, part);
}

/** So many hours before publication are still its day. */
const HOURS_OF_THE_SAME_DAY = 12;

/** A thousand years. */
const LONGEST_ROLLING = 365_243;

/** "two weeks ago" is that week, "three days ago" that day. */
function ago(count: number, unit: Unit, sign: 1 | -1, { published }: Scene): Resolved | undefined {
  if (published === undefined) return unresolved();
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const days = unit === 'hour' && count > HOURS_OF_THE_SAME_DAY ? Math.round(count / 24) || 1 : 0;
    if (days > LONGEST_ROLLING) return bare('date', sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'publishedAt');
    return onDay(published + sign * days, 'publishedAt');
  }
  if (count === Math.round(count)) return stretchOf(unit, published, sign * count, 'publishedAt');
  const days = daysIn(count, unit, published) ?? 0;
  return inMonthOf(published + sign * days, 'publishedAt');
}

export const unitsAgo = patternRule({
  name: 'units-ago',
  version: 1,
  summary: 'So many days, weeks, months, years ago or from now.',
  finds: [
    'He left [2024-05-02:three days ago].',
    'It began [2024-W16:two weeks ago].',
    'The treaty was signed [2004:20 years ago].',
    'It began [2024-05-04:a day ago].',
    'It began [2024-05-03:48 hours ago].',
    'It ends [2024-W20:two weeks from now].',
    "It ends [2024-05-07:in two days' time].",
  ],
  leaves: ['It was long ago.', 'It ends two doors on.'],
  patterns: [
    pattern('(?:{hedge} )?(?<count>{count}) (?:long )?(?<unit>{unit}) (?<way>ago|from now|hence|from today)'),
    pattern("in (?:{hedge} )?(?<count>{count}) (?<unit>days?|weeks?|fortnights?|months?|years?|decades?)['’]s? time"),
  ],
  read({ group }) {
    const unit = unitOf(group('unit'));
    const count = countOf(group('count'));
    if (!unit || count === undefined) return undefined;
    return { role: 'day', resolve: (scene) => ago(count, unit, group('way') === 'ago' ? -1 : 1, scene) };
  },
});

export const inUnits = patternRule({
  name: 'in-units',
  version: 1,
  summary: 'In two days: a date where the clause looks ahead, else a duration ("the third attack in two days").',
  finds: ['The envoys will meet [2024-05-07:in two days].', 'It was the third strike [P2D:in two days].'],
  leaves: ['They came in two cars.', 'It ends two days in.'],
  patterns: [pattern('in (?:{hedge} )?(?<count>{count}) (?<unit>days?|weeks?|fortnights?|months?|years?|decades?)')],
  read({ group }) {
    const unit = unitOf(group('unit'));
    const count = countOf(group('count'));
    if (!unit || count === undefined) return undefined;
    return {
      role: 'other',
      resolve: (scene) => (scene.isFuture() ? ago(count, unit, 1, scene) : bare('duration', isoDuration(count, unit))),
    };
  },
});

/** The stretch of days up to, or from, the publication day, as a duration with its ends. */
function rolling(count: number | undefined, unit: Unit, sign: 1 | -1, { published }: Scene): Resolved {
  const duration = bare('duration', isoDuration(count, unit));
  const days = count === undefined || published === undefined ? undefined : daysIn(count, unit, published);
  // Farther than the years of ISO 8601 reach there is no day to give.
  if (days === undefined || published === undefined || Math.abs(days) > LONGEST_ROLLING) return duration;
  return {
    ...duration,
    first: sign < 0 ? published - days : published,
    last: sign < 0 ? published : published + days,
    basis: 'publishedAt',
  };
}

export const rollingUnits = patternRule({
  name: 'rolling-units',
  version: 1,
  summary:
    'The past, last, coming so many hours, days, weeks: a duration that ends, or begins, on the publication day.',
  finds: [
    'Fifty died in [PT24H:the past 24 hours].',
    'It shrank over [P3M:the last three months].',
    'More will come in [P10D:the next 10 days].',
    'It fell in [P10Y:the past decade].',
    'It rained for [P3D:the past three nights].',
    'More will come in [P5Y:the five coming years].',
  ],
  leaves: ['The past is gone.', 'He took the last three loaves.', 'It is the two next doors.'],
  patterns: [
    pattern(
      '(?<!(?:to|will|would|could|may|might|can|should|must) )(?:the )?(?<which>past|last|previous|next|coming|upcoming|following) (?<count>{number}|couple of|couple|few|several) (?<unit>{unit}|nights)',
    ),
    pattern('(?:the )?(?<count>{number}) (?<which>past|previous|next|coming|upcoming) (?<unit>{unit})(?<=s)'),
    pattern('(?:the|this) past (?<unit>day|week|fortnight|month|year|decade|century|hour)'),
  ],
  read({ group }) {
    const unit = group('unit') === 'nights' ? 'day' : unitOf(group('unit'));
    const words = group('count');
    const count = words === undefined ? 1 : words.startsWith('couple') ? 2 : countOf(words);
    const sign = /^(?:next|(?:up)?coming|following)$/.test(group('which') ?? '') ? 1 : -1;
    return unit && { role: 'other', resolve: (scene) => rolling(count, unit, sign, scene) };
  },
});

export const endOfUnit = patternRule({
  name: 'end-of-unit',
  version: 1,
  summary: 'The beginning, middle or end of this week, month or year.',
  finds: [
    'It closes at [2024-05:the end of the month].',
    'It closes by [2024:the end of this year].',
    'It opened at [2024-W18:the start of the week].',
    "It closes by [2024:year's end].",
    'It stays shut for [2024-05-05/2024-12-31:the rest of the year].',
  ],
  leaves: ['It was the end of the road.', 'The end of a week is near.'],
  patterns: [
    pattern(
      '(?:the )?(?<edge>beginning|start|middle|end|rest|remainder) of (?<which>the|this|next|last|current|coming|previous) (?<unit>week|month|year|decade|century)',
    ),
    pattern("(?:the )?(?<edge>year|month)(?:[-‐]|[’']s )end"),
    pattern('(?:the )?end of (?<edge>year|month)(?= *(?:[.,;:)]|$|\\n))'),
    pattern('(?<edge>earlier|later|early|late) in (?<which>the) (?<unit>week|month|year|decade|century)'),
  ],
  read({ group }) {
    const edge = group('edge') ?? '';
    const unit = unitOf(group('unit') ?? edge);
    const steps = STEPS[group('which') ?? 'this'] ?? 0;
    return (
      unit && {
        role: 'day',
        resolve: ({ published }) => {
          if (published === undefined) return unresolved();
          const whole = stretchOf(unit, unit === 'week' ? mondayOf(published) : published, steps, 'publishedAt');
          if (/^re/.test(edge) && whole?.last !== undefined && whole.last >= published)
            return betweenDays({ first: published, last: whole.last }, 'publishedAt');
          return whole && narrow(whole, edge);
        },
      }
    );
  },
});

/** Three days of a week, ten of a month, four months of a year. */
function thirdOf(days: number): number {
  if (days === 7) return 3;
  return days <= 31 ? Math.min(10, days) : Math.floor(days / 3);
}

/** Keeps the value and narrows the days to the first, middle or last third. */
export function narrow(whole: Resolved, part: string): Resolved {
  const { first, last } = whole;
  if (first === undefined || last === undefined) return whole;
  const third = thirdOf(last - first + 1);
  if (/^(?:early|beginning|start)/.test(part)) return { ...whole, last: first + Math.max(third - 1, 0) };
  if (/^mid/.test(part)) return { ...whole, first: first + third, last: last - third };
  if (/^(?:late|end|year|month)/.test(part)) return { ...whole, first: last - Math.max(third - 1, 0) };
  return whole;
}
