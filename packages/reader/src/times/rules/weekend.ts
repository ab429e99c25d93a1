import { mondayOf, weekdayOf, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { betweenDays, unresolved } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';

const SATURDAY = 5;

function weekendNear(published: Day, which: string, future: boolean): Day {
  const thisWeek = mondayOf(published) + SATURDAY;
  const isWeekend = weekdayOf(published) >= 6;
  if (which === 'last') return thisWeek - 7;
  if (which === 'next' || which === 'coming')
    return isWeekend ? thisWeek + 7 : thisWeek + (which === 'next' && !future ? 7 : 0);
  // Early in the week "this weekend" is to come only where the clause says so.
  if (isWeekend || future || (which === 'this' && weekdayOf(published) >= 4)) return thisWeek;
  return thisWeek - 7;
}

export const weekend = patternRule({
  name: 'weekend',
  version: 1,
  summary: 'The weekend: Saturday and Sunday, the running or last one unless the words look ahead.',
  finds: [
    'Envoys met [2024-05-04/2024-05-05:over the weekend].',
    'It was quiet [2024-04-27/2024-04-28:last weekend].',
    'They meet [2024-05-11/2024-05-12:next weekend].',
  ],
  leaves: ['He works on weekends.', 'The weekend edition sold out.'],
  patterns: [
    pattern(
      '(?:(?:over|during|at|on|for) )?(?<which>the|this|that|last|next|the past|the coming|this past|this coming) weekend(?! (?:edition|paper|issue|section)|s)',
    ),
  ],
  read({ group }) {
    const which = (group('which') ?? '').replace(/^(?:the|this) (?=past|coming)/, '').replace('past', 'last');
    return {
      role: 'day',
      resolve: (scene) => {
        if (scene.published === undefined) return unresolved('XXXX-WXX-WE');
        const first = weekendNear(scene.published, which, scene.isFuture());
        return betweenDays({ first, last: first + 1 }, 'publishedAt');
      },
    };
  },
});
