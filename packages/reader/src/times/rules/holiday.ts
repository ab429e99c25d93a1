import { dateOf } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { dayOfYear, fullDate, isCapital } from '../read-words.ts';
import { FIXED_DAYS } from '../time-words.ts';
import { patternRule } from '../time-rule.ts';

const days: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries(FIXED_DAYS));

export const holiday = patternRule({
  name: 'holiday',
  version: 1,
  summary: 'Holidays with a fixed date, with or without a year.',
  finds: [
    'They met on [2023-12-24:Christmas Eve].',
    'The truce of [1914-12-25:Christmas Day 1914] held.',
    "It closed on [2024-01-01:New Year's Day].",
    'They met [2023-12-25:last Christmas].',
  ],
  leaves: ['The Christmas tree fell.', 'They marked Independence Day.'],
  patterns: [
    pattern(
      '(?:(?<side>last|this|next|previous) )?(?<day>{holiday})(?! (?:trees?|cards?|lights?|market|island|presents?|gifts?|shopping|carols?|message|party))(?:,? (?:of |in )?(?:(?<year>{year})|(?<which>last|this|next) year))?',
    ),
  ],
  read({ group, raw, text, start }) {
    // A capitalised word right before it makes it a surname.
    if (
      /[\p{Ll},] \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start)) &&
      !/ (?:On|At|By|Since|Until|Before|After|Last|Next|This|Orthodox|Coptic) $/.test(
        text.slice(Math.max(0, start - 20), start),
      )
    )
      return undefined;
    const key = (group('day') ?? '').replace(/’/g, "'").replace(/\s+/g, ' ');
    const date = days.get(key) ?? days.get(key.replace(/(new year|valentine|international women)s /, "$1's "));
    if (date === undefined || !isCapital(raw('day') ?? '')) return undefined;
    const year = group('year');
    const which = group('which') ?? group('side');
    return {
      role: 'day',
      resolve: (scene) => {
        if (year !== undefined) return fullDate(Number(year), date[0], date[1]);
        if (which === undefined || scene.published === undefined) return dayOfYear(date[0], date[1], scene);
        const { year: now } = dateOf(scene.published);
        const thisOne = fullDate(now, date[0], date[1]);
        const isPast = (thisOne?.first ?? 0) < scene.published;
        // "Next Christmas" is the next one to come, "Christmas next year" one of that year.
        const steps =
          group('side') === undefined
            ? { last: -1, this: 0, next: 1 }[which]
            : { last: isPast ? 0 : -1, previous: isPast ? 0 : -1, this: 0, next: isPast ? 1 : 0 }[which];
        const resolved = fullDate(now + (steps ?? 0), date[0], date[1]);
        return resolved && { ...resolved, basis: 'publishedAt' };
      },
    };
  },
});

export const elevenSeptember = patternRule({
  name: 'nine-eleven',
  version: 1,
  summary: '"9/11" and "the September 11 attacks" are a day of 2001.',
  finds: ['It changed after [2001-09-11:9/11].', 'It came before the [2001-09-11:September 11] attacks.'],
  leaves: ['He scored 9/12 points.'],
  patterns: [
    pattern('9/11(?!/)'),
    pattern(
      '(?:September 11|Sept\\.? 11|11 September)(?:th)?(?= (?:(?:terror|terrorist) )?(?:attacks|hijackings|hijackers))',
    ),
  ],
  read: () => ({ role: 'day', resolve: () => fullDate(2001, 9, 11) }),
});
