import { addMonths, dateOf, dayOf, mondayOf, weekdayOf, type Day, type Period } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { countOf, dayOfYear, monthOf, weekdayNumber } from '../read-words.ts';
import { betweenDays, inWeekOf, onDay, unresolved, type Resolved } from '../resolved.ts';
import { patternRule, type Match, type Scene } from '../time-rule.ts';

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };
const WHOLE =
  '(?:{month:month}(?:,? (?<year>{year}))?|(?<alone>{year})|(?<which>last|this|next|the) (?<unit>month|year))';

/** The month or year that something is the first or last part of. */
function wholeOf({ group }: Match, scene: Scene): Period | undefined {
  const month = monthOf(group('month'));
  const year = group('alone') ?? group('year');
  if (month !== undefined) {
    const first = year === undefined ? dayOfYear(month, 1, scene)?.first : dayOf(Number(year), month, 1);
    return first === undefined ? undefined : { first, last: addMonths(first, 1) - 1 };
  }
  if (year !== undefined) return { first: dayOf(Number(year), 1, 1), last: dayOf(Number(year), 12, 31) };
  if (scene.published === undefined) return undefined;
  const steps = STEPS[group('which') ?? ''] ?? 0;
  const now = dateOf(scene.published);
  const isMonth = group('unit') === 'month';
  const first = isMonth ? addMonths(dayOf(now.year, now.month, 1), steps) : dayOf(now.year + steps, 1, 1);
  return { first, last: addMonths(first, isMonth ? 1 : 12) - 1 };
}

/** The n-th such weekday within the period; counted from its end for -1. */
function nthWeekday({ first, last }: Period, weekday: number, nth: number): Day | undefined {
  const found =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7);
  return found >= first && found <= last ? found : undefined;
}

/** A week belongs to the month or year that has its Thursday. */
function nthWeek({ first, last }: Period, nth: number): Resolved {
  const monday = nth > 0 ? mondayOf(first + 3) + 7 * (nth - 1) : mondayOf(last - 3);
  return inWeekOf(monday, 'publishedAt');
}

/** The first fifteen days of a month, or what is behind them. */
function halfOf({ first, last }: Period, nth: number): Period {
  return nth === 1 ? { first, last: first + 14 } : { first: first + 15, last };
}

/** "The first ten days": so many units from either edge. */
function someOf({ first, last }: Period, nth: number, count: number | undefined, kind: string): Resolved | undefined {
  if (count === undefined || count !== Math.round(count) || count < 1 || count > LONGEST_PART) return undefined;
  const part =
    kind === 'months'
      ? nth > 0
        ? { first, last: addMonths(first, count) - 1 }
        : { first: addMonths(last + 1, -count), last }
      : nth > 0
        ? { first, last: first + count * (kind === 'weeks' ? 7 : 1) - 1 }
        : { first: last - count * (kind === 'weeks' ? 7 : 1) + 1, last };
  return part.first >= first && part.last <= last ? betweenDays(part, 'publishedAt') : undefined;
}

/** Days of a year. */
const LONGEST_PART = 366;

export const nthOf = patternRule({
  name: 'nth-of',
  version: 1,
  summary:
    'The first or last day, weekday or week of a month or year ("the last week of July", "the first Friday of May").',
  finds: [
    'It fell in [2023-W30:the last week of July].',
    'It fell on [2024-05-03:the first Friday of May].',
    'It fell on [2023-12-31:the last day of 2023].',
    'It was held in [2024-W14:the first week of last month].',
    'It rained in [2024-04-01/2024-04-14:the first two weeks of April].',
    'It rained in [2023-09-01/2023-12-31:the last four months of 2023].',
    'It rained in [2024-04-16/2024-04-30:the second half of April].',
  ],
  leaves: [
    'It was the last of its kind.',
    'The first day was long.',
    'It was the second week of talks.',
    'The first two days of talks were calm.',
  ],
  patterns: [
    pattern(
      `(?<!(?:twenty|thirty)[- ])(?:the )?(?<nth>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)) (?<kind>day|week|{weekday}) (?:of|in) ${WHOLE}`,
    ),
    pattern(`(?:the )?(?<nth>first|last|final) (?<count>{number}) (?<kind>days|weeks|months) of ${WHOLE}`),
    pattern(
      '(?:the )?(?<nth>first|second) (?<kind>half) of (?:{month:month}(?:,? (?<year>{year}))?|(?<which>last|this|next|the) (?<unit>month))',
    ),
  ],
  read(match) {
    const { group } = match;
    const nth = NTH[group('nth') ?? ''];
    const kind = group('kind') ?? '';
    if (nth === undefined) return undefined;
    return {
      role: 'day',
      resolve: (scene) => {
        const whole = wholeOf(match, scene);
        if (whole === undefined) return unresolved();
        if (kind === 'half') return betweenDays(halfOf(whole, nth), 'publishedAt');
        if (kind.endsWith('s')) return someOf(whole, nth, countOf(group('count')), kind);
        if (kind === 'week') return nthWeek(whole, nth);
        const weekday = weekdayNumber(kind);
        const day =
          weekday === undefined ? (nth > 0 ? whole.first + nth - 1 : whole.last) : nthWeekday(whole, weekday, nth);
        return day === undefined ? undefined : onDay(day, 'publishedAt');
      },
    };
  },
});

export const weekOf = patternRule({
  name: 'week-of',
  version: 1,
  summary: 'The week of a day: "the week of April 10".',
  finds: ['It fell in [2024-W15:the week of April 10].'],
  leaves: ['It was a week of rain.'],
  patterns: [
    pattern(
      '(?:the )?week of (?:(?:the )?{month:month} (?<day>{day}){ordinal}|(?:the )?(?<day2>{day}){ordinal} {month:month2})',
    ),
  ],
  read({ group }) {
    const month = monthOf(group('month') ?? group('month2'));
    const day = Number(group('day') ?? group('day2'));
    return month === undefined
      ? undefined
      : {
          role: 'day',
          resolve: (scene) => {
            const at = dayOfYear(month, day, scene);
            return at?.first === undefined ? at : inWeekOf(at.first, at.basis);
          },
        };
  },
});
