import { isoDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { unresolved, type Resolved } from '../resolved.ts';
import { DAY_PARTS } from '../time-words.ts';
import { patternRule, type Scene } from '../time-rule.ts';

const parts: ReadonlyMap<string, string> = new Map(Object.entries(DAY_PARTS));

/** A part of the day so many days after publication. */
function partOfDay(code: string, ahead: number, { published }: Scene): Resolved {
  if (published === undefined) return unresolved(`T${code}`, 'time');
  const day = published + ahead;
  return { type: 'time', value: `${isoDay(day)}T${code}`, first: day, last: day, basis: 'publishedAt' };
}

export const relativePartOfDay = patternRule({
  name: 'relative-part-of-day',
  version: 1,
  summary: 'This morning, tonight, last night, overnight: overnight in a report of one day is the night before it.',
  finds: [
    'It was hit [2024-05-05TMO:this morning].',
    'The siren went off [2024-05-04TNI:last night].',
    'Strikes went on [2024-05-04TNI:overnight].',
    'He speaks [2024-05-05TNI:tonight].',
    'It was hit [2024-05-02TNI:overnight on Thursday].',
  ],
  leaves: ['The overnight train is late.', 'It did not change overnight success.', 'It was a good morning.'],
  patterns: [
    pattern('(?:(?:early|late|earlier|later) )?(?<which>this|last) (?<part>morning|afternoon|evening|night)'),
    pattern('(?<which>tonight)'),
    pattern('(?<which>overnight)(?! (?:train|bus|flight|success|sensation|stay|bag|guest|trip))'),
  ],
  read({ group }) {
    const which = group('which');
    const code = parts.get(group('part') ?? 'night') ?? 'NI';
    return {
      role: which === 'overnight' ? 'part' : 'day',
      resolve: (scene) => partOfDay(code, which === 'last' || which === 'overnight' ? -1 : 0, scene),
    };
  },
});

export const standingPartOfDay = patternRule({
  name: 'standing-part-of-day',
  version: 1,
  summary: 'In the morning, at dawn, late at night: of the day that the paragraph is at.',
  finds: [
    'The road was shut [2024-05-05TMO:in the morning].',
    'On [2024-05-03:Friday] they left [2024-05-03TDT:at dawn].',
  ],
  leaves: ['It was a cold morning.', 'The night was cold.', 'They work day and night.'],
  patterns: [
    pattern('(?:early |late |later )?in the (?:early |late )?(?<part>morning|afternoon|evening|night)'),
    pattern('(?:late )?at (?<part>night|dawn|daybreak|sunrise|dusk|nightfall|sunset|lunchtime)'),
    pattern('in the early hours(?<part>)'),
  ],
  read({ group }) {
    const code = parts.get(group('part') ?? '') ?? 'MO';
    return { role: 'part', resolve: () => ({ type: 'time', value: `T${code}`, basis: 'context' }) };
  },
});

/** A part of the day that needs a day beside it; the value is only its code, which the joining of neighbours puts behind the day. */
export const barePartOfDay = patternRule({
  name: 'bare-part-of-day',
  version: 1,
  summary: 'The part of a day in "Saturday night" or "the morning of 5 May": joined to its day.',
  finds: ['They marched on [2024-05-04TNI:Saturday night].', 'It began on [2024-05-03TMO:the morning of 3 May].'],
  leaves: ['It was morning.', 'The night was cold.'],
  patterns: [
    pattern(
      '(?:(?:in )?the (?:early )?|in the early |late at |at |(?:early |late |mid-?)(?:in the )?)?(?<part>{part})',
    ),
    pattern('(?:in )?(?:the )?(?:early|small) hours(?<part>)'),
  ],
  read({ group }) {
    const code = parts.get(group('part') ?? '') ?? 'MO';
    return { role: 'part', resolve: () => ({ type: 'time', value: `T${code}`, basis: 'context' }) };
  },
});
