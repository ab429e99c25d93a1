import { dateOf, dayOf, isDate, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { dayOfYear, isCalendarName, monthOf } from '../read-words.ts';
import { betweenDays, unresolved } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';

const YEAR_AFTER = '(?:,? (?:of )?(?<year>{year}))?(?!\\d)';
const TO = '(?: to | until | through | and |{dash})';

export const dayRange = patternRule({
  name: 'day-range',
  version: 1,
  summary: 'Two days of one month ("May 3-5", "from 3 to 5 May", "between 3 and 5 May 2023").',
  finds: [
    'It rained [2024-05-03/2024-05-05:May 3-5].',
    'It rained [2024-04-03/2024-04-05:from 3 to 5 April].',
    'It rained [2023-04-03/2023-04-05:between April 3 and 5, 2023].',
  ],
  leaves: ['Pages 3-5 are lost.', 'They may 3-5 take.', 'From 35 to 37 April is no range.'],
  patterns: [
    pattern(
      `(?:(?:from|between) )?{month:month} (?<first>{day}){ordinal}${TO}(?:the )?(?<last>{day}){ordinal}(?! [A-Z][a-z])${YEAR_AFTER}`,
    ),
    pattern(
      `(?:(?:from|between) )?(?:the )?(?<first>{day}){ordinal}${TO}(?:the )?(?<last>{day}){ordinal} (?:of )?{month:month}${YEAR_AFTER}`,
    ),
  ],
  read({ group, raw, words }) {
    const month = monthOf(group('month'));
    const [firstDay, lastDay] = [Number(group('first')), Number(group('last'))];
    const name = raw('month') ?? '';
    if (month === undefined || !isCalendarName(name) || lastDay <= firstDay) return undefined;
    if (/\sand\s/.test(words) && !/^between/i.test(words)) return undefined;
    return {
      role: 'day',
      resolve: (scene) => {
        const year = group('year');
        const first: Day | undefined =
          year === undefined ? dayOfYear(month, firstDay, scene)?.first : statedDay(Number(year), month, firstDay);
        if (first === undefined)
          return unresolved(`XXXX-${pad(month)}-${pad(firstDay)}/XXXX-${pad(month)}-${pad(lastDay)}`);
        const last = statedDay(dateOf(first).year, month, lastDay);
        return last === undefined
          ? undefined
          : betweenDays({ first, last }, year === undefined ? 'publishedAt' : 'explicit');
      },
    };
  },
});

const pad = (value: number): string => String(value).padStart(2, '0');

function statedDay(year: number, month: number, day: number): Day | undefined {
  return isDate({ year, month, day }) ? dayOf(year, month, day) : undefined;
}
