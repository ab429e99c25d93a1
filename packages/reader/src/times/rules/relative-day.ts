import { pattern } from '../pattern.ts';
import { onDay, unresolved } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';

const DAYS_AHEAD: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, after: 2, before: -2 };

export const relativeDay = patternRule({
  name: 'relative-day',
  version: 1,
  summary: 'Today, yesterday, tomorrow and the days beside them, counted from publication.',
  finds: [
    'The road was shut [2024-05-04:yesterday].',
    'He spoke [2024-05-05:earlier today].',
    'They meet [2024-05-06:tomorrow].',
    'They left [2024-05-03:the day before yesterday].',
    'They meet [2024-05-07:the day after tomorrow].',
  ],
  leaves: ['The daily Russia Today asked.', 'USA Today printed it.', 'All our yesterdays are gone.'],
  patterns: [
    pattern(
      '(?<!(?:Russia|USA|India|Turkey|Politics|History) )(?:(?:earlier|later|early|late) )?(?<day>today|yesterday|tomorrow)',
    ),
    pattern('(?:the )?day (?<day>after)(?= tomorrow) tomorrow'),
    pattern('(?:the )?day (?<day>before)(?= yesterday) yesterday'),
  ],
  read({ group }) {
    const ahead = DAYS_AHEAD[group('day') ?? ''] ?? 0;
    return {
      role: 'day',
      resolve: ({ published }) => (published === undefined ? unresolved() : onDay(published + ahead, 'publishedAt')),
    };
  },
});
