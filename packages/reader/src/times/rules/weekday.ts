import { weekdayOf, mondayOf, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { isCalendarName, weekdayNumber } from '../read-words.ts';
import { onDay, unresolved } from '../resolved.ts';
import { patternRule } from '../time-rule.ts';
import { NAME_WORDS_AFTER_DAY, NAME_WORDS_BEFORE_DAY } from '../name-words.ts';

/** What "next", "last" and "this" do to a weekday. */
type Direction =
  'next' | 'coming' | 'last' | 'this-week' | 'next-week' | 'last-week' | 'after-next' | 'future' | 'past';

const WHICH: Readonly<Record<string, Direction>> = {
  next: 'next',
  coming: 'coming',
  upcoming: 'coming',
  following: 'coming',
  last: 'last',
  past: 'past',
  previous: 'last',
  this: 'this-week',
  'last week': 'last-week',
  'this week': 'this-week',
  'next week': 'next-week',
  'the following week': 'next-week',
  'the previous week': 'last-week',
  'after next': 'after-next',
};

/** "last Monday" is this week's only from so many days on: said on Tuesday it is the week before's. */
const LAST_IS_THIS_WEEKS = 4;

function weekdayNear(published: Day, weekday: number, direction: Direction): Day {
  const monday = mondayOf(published) + weekday - 1;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const table: Readonly<Record<Direction, Day>> = {
    next: monday + 7,
    coming: published + (ahead || 7),
    last: published - (back >= LAST_IS_THIS_WEEKS ? back : back + 7),
    'this-week': monday,
    'next-week': monday + 7,
    'last-week': monday - 7,
    'after-next': published + (ahead || 7) + 7,
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
    'It opens [2024-05-15:Wednesday after next].',
    'They left on [2024-03-03:3 March] and the [2024-03-05:next Tuesday] came back.',
  ],
  leaves: [
    'The Sunday Times printed it.',
    'On Bloody Sunday they marched.',
    'Every Friday they meet.',
    'They meet on Fridays.',
  ],
  patterns: [
    pattern(
      '(?:(?:early|late|mid)(?: on)? )?(?:(?:this )?(?<which>next|coming|upcoming|following|last|past|previous|this) )?(?<day>{weekday})(?!\\w)',
    ),
    pattern('(?<day>{weekday})(?:,| of| in)? (?<week>(?:last|this|next|the following|the previous) week)'),
    pattern('(?<week>(?:last|this|next) week),? (?:on )?(?<day>{weekday})'),
    pattern('(?<day>{weekday}) (?<week>after next)'),
  ],
  read({ group, raw, text, start, end }) {
    const number = weekdayNumber(group('day'));
    const name = raw('day') ?? '';
    if (number === undefined || !isCalendarName(name)) return undefined;
    if (
      NAME_WORDS_AFTER_DAY.test(text.slice(end, end + 20)) ||
      NAME_WORDS_BEFORE_DAY.test(text.slice(Math.max(0, start - 12), start))
    )
      return undefined;
    const which = WHICH[(group('week') ?? group('which') ?? '').replace(/\s+/g, ' ')];
    const isTold =
      /^(?:next|following)/i.test(text.slice(start, end)) && /\bthe $/i.test(text.slice(Math.max(0, start - 5), start));
    return {
      role: 'day',
      resolve: (scene) => {
        if (scene.published === undefined) return unresolved(`XXXX-WXX-${number}`);
        // "They left on 3 March and the next Tuesday came back": the first one behind it.
        const told = scene.context?.last;
        if (isTold && told !== undefined && told < scene.published && !scene.isFuture())
          return onDay(told + (((number - weekdayOf(told) + 6) % 7) + 1), 'context');
        return onDay(
          weekdayNear(scene.published, number, which ?? (scene.isFuture() ? 'future' : 'past')),
          'publishedAt',
        );
      },
    };
  },
});
