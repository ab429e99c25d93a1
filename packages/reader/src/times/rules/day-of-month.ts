import { dayOf, isDate, shiftMonth, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { onDay, unresolved } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };

/** The day of that number in the nearest month that has one, from the given day back or ahead. */
function nearestNumber(from: Day, day: number, future: boolean): Day | undefined {
  for (let steps = 0; steps <= 2; steps++) {
    const { year, month } = shiftMonth(from, future ? steps : -steps);
    if (!isDate({ year, month, day })) continue;
    const found = dayOf(year, month, day);
    if (future ? found >= from : found <= from) return found;
  }
  return undefined;
}

export const dayOfMonth = patternRule({
  name: 'day-of-month',
  version: 1,
  summary: 'A day by its number alone ("on the 18th", "the 21st of last month").',
  finds: [
    'It fell on [2024-04-18:the 18th].',
    'It fell on [2024-04-21:the 21st of last month].',
    'They will meet on [2024-05-18:the 18th].',
    'It fell on [2024-04-22:Monday the 22nd].',
  ],
  leaves: ['It fell on the 18th floor.', 'It was the 18th.', 'On the 4th attempt it fell.'],
  patterns: [
    pattern('(?<=on )(?<weekday>{weekday}),? (?:the )?{day:day}(?:st|nd|rd|th)(?= *(?:[.,;:)]|$|\\n)| and | by | at )'),
    pattern('(?<=on )the {day:day}(?:st|nd|rd|th)(?= *(?:[.,;:)]|$|\\n)| and | by | at )'),
    pattern(
      '(?:the )?{day:day}(?:st|nd|rd|th)? (?:day )?(?:of )?(?:the )?(?<which>this|last|next|current|previous|coming) month',
    ),
  ],
  read({ group }) {
    const day = Number(group('day'));
    const steps = STEPS[group('which') ?? ''];
    return {
      role: 'day',
      resolve: (scene) => {
        const { published } = scene;
        if (published === undefined) return unresolved(`XXXX-XX-${String(day).padStart(2, '0')}`);
        if (steps === undefined) {
          const nearest = nearestNumber(published, day, scene.isFuture());
          return nearest === undefined ? undefined : onDay(nearest, 'publishedAt');
        }
        const { year, month } = shiftMonth(published, steps);
        return isDate({ year, month, day }) ? onDay(dayOf(year, month, day), 'publishedAt') : undefined;
      },
    };
  },
});
