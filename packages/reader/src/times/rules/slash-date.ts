import { isDate } from '../calendar.ts';
import { timeNotes } from '../notes.ts';
import { pattern } from '../pattern.ts';
import { fullDate, fullYear } from '../read-words.ts';
import { unresolved, type Resolved } from '../resolved.ts';
import { patternRule, type Scene } from '../time-rule.ts';

interface Parts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

export const slashDate = patternRule({
  name: 'slash-date',
  version: 1,
  summary: 'A date in figures with slashes, dots or hyphens; unresolved where day and month could be swapped.',
  finds: [
    'The order of [2023-11-25:25/11/2023] stands.',
    'Filed [2023-11-25:11/25/23].',
    'Seen on [2023-04-03:03.04.2023].',
    'Due [:03/04/2023].',
  ],
  leaves: ['It was 1/2 full.', 'Version 1.2.30 is out.', 'Room 45/67/2023.'],
  patterns: [
    pattern('(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})(?!/)'),
    pattern('(?<first>\\d{1,2})(?<dot>[.])(?<second>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)(?!\\.\\d)'),
    pattern('(?<!\\d-)(?<first>\\d{1,2})-(?<second>\\d{1,2})-(?<year>(?:19|20)\\d\\d)(?!-)'),
  ],
  note: timeNotes.ambiguousDate,
  read({ group }) {
    const parts = {
      first: Number(group('first')),
      second: Number(group('second')),
      year: fullYear(group('year') ?? ''),
    };
    if (slashDateOrder(parts) === undefined && !isDayFirst(parts)) return undefined;
    return { role: 'day', resolve: (scene) => readParts(parts, scene, group('dot') !== undefined) };
  },
});

/** Dots put the day first; with slashes only an order that this text shows, or the publication date itself, tells. */
function readParts(parts: Parts, scene: Scene, dots: boolean): Resolved | undefined {
  const { first, second, year } = parts;
  const dayFirst = () => fullDate(year, second, first);
  const monthFirst = () => fullDate(year, first, second);
  const order = dots ? 'day-first' : (slashDateOrder(parts) ?? scene.slashOrder);
  if (order === 'day-first' || first === second) return dayFirst();
  if (order === 'month-first') return monthFirst();
  return (
    [dayFirst(), monthFirst()].find((day) => day?.first === scene.published && scene.published !== undefined) ??
    unresolved()
  );
}

const isDayFirst = ({ first, second, year }: Parts): boolean => isDate({ year, month: second, day: first });

/** The only order in which the numbers are a date; undefined when both are, or none. */
export function slashDateOrder(parts: Parts): 'day-first' | 'month-first' | undefined {
  const dayFirst = isDayFirst(parts);
  const monthFirst = isDate({ year: parts.year, month: parts.first, day: parts.second });
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

const SLASHED = pattern('(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})');

/** The order of day and month that the unambiguous slash dates of a text share; undefined without any, or where they differ. */
export function slashOrderOf(text: string): 'day-first' | 'month-first' | undefined {
  const orders = new Set<'day-first' | 'month-first'>();
  for (const { groups } of text.matchAll(SLASHED)) {
    const order = slashDateOrder({
      first: Number(groups?.['first']),
      second: Number(groups?.['second']),
      year: fullYear(groups?.['year'] ?? ''),
    });
    if (order) orders.add(order);
  }
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}
