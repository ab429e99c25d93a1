import { weekdayOf, mondayOf, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { isCapital, weekdayNumber } from '../read-words.ts';
import { onDay, unresolved } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';
import { NAME_WORDS_AFTER_DAY, NAME_WORDS_BEFORE_DAY } from '../name-words.ts';

/** What "next", "last" and "this" do to a weekday. */
type Direction = 'next' | 'last' | 'this-week' | 'next-week' | 'last-week' | 'future' | 'past';

const WHICH: Readonly<Record<string, Direction>> = {
  next: 'next',
  coming: 'next',
  following: 'next',
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this-week',
  'last week': 'last-week',
  'this week': 'this-week',
  'next week': 'next-week',
};

/** "next Friday" is the first one at least this many days ahead when it lies in the same week. */
function weekdayNear(published: Day, weekday: number, direction: Direction): Day {
  const monday = mondayOf(published) + weekday - 1;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const table: Readonly<Record<Direction, Day>> = {
    next: published + (ahead || 7),
    last: published - (back || 7),
    'this-week': monday,
    'next-week': monday + 7,
    'last-week': monday - 7,
    future: published + ahead,
    past: published - back,
  };
  return table[direction];
}

export const weekday = patternRule({
  name: 'weekday',
  version: 1,
  summary: 'A weekday: the latest one not after publication, or the next one with words of the future.',
  finds: [
    'Talks resumed on [2024-05-05:Sunday].',
    'Two men were held on [2024-05-03:Friday].',
    'The envoys will meet on [2024-05-08:Wednesday].',
    'They left [2024-04-29:last Monday].',
    'They meet [2024-05-09:next Thursday].',
    'It closed on [2024-04-23:Tuesday last week].',
  ],
  leaves: [
    'The Sunday Times printed it.',
    'On Bloody Sunday they marched.',
    'Every Friday they meet.',
    'They meet on Fridays.',
  ],
  patterns: [
    pattern(
      '(?:(?:early|late|mid) (?:on )?)?(?:(?:on )?(?:this )?(?<which>next|coming|last|past|previous|this) )?(?<day>{weekday})(?: (?<week>(?:last|this|next) week))?(?!\\w)',
    ),
  ],
  read({ group, raw, text, start, end }) {
    const number = weekdayNumber(group('day'));
    const name = raw('day') ?? '';
    if (number === undefined || !isCapital(name)) return undefined;
    if (
      NAME_WORDS_AFTER_DAY.test(text.slice(end, end + 20)) ||
      NAME_WORDS_BEFORE_DAY.test(text.slice(Math.max(0, start - 12), start))
    )
      return undefined;
    const which = WHICH[(group('week') ?? group('which') ?? '').replace(/\s+/g, ' ')];
    return {
      role: 'day',
      resolve: (scene) => {
        if (scene.published === undefined) return unresolved(`XXXX-WXX-${number}`);
        return onDay(
          weekdayNear(scene.published, number, which ?? (scene.isFuture() ? 'future' : 'past')),
          'publishedAt',
        );
      },
    };
  },
});
