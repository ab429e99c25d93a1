import { pattern } from '../pattern.ts';
import { fullDate } from '../read-words.ts';
import { patternRule } from '../time-rule.ts';

export const isoDate = patternRule({
  name: 'iso-date',
  version: 1,
  summary: 'A date as ISO 8601 writes it, with or without a time of day.',
  finds: [
    'date [2023-11-02:2023-11-02] and no more',
    'Logged at [2023-11-02T14:30Z:2023-11-02T14:30Z].',
    'Seen on [2023-11-02:2023/11/02].',
  ],
  leaves: ['Call 2023-11-0234.', 'There is no 2023-13-41.'],
  patterns: [
    pattern(
      '(?<year>\\d{4})[-/](?<month>\\d{2})[-/](?<day>\\d{2})(?:[T ](?<clock>\\d{2}:\\d{2}(?::\\d{2})?)(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?![-/]\\d)',
    ),
  ],
  read({ group }) {
    const clock = group('clock');
    return {
      role: 'day',
      resolve: () => {
        const day = fullDate(Number(group('year')), Number(group('month')), Number(group('day')));
        if (!day || clock === undefined) return day;
        return { ...day, type: 'time', value: `${day.value}T${clock}${(group('zone') ?? '').toUpperCase()}` };
      },
    };
  },
});
