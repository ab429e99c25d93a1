import { isoDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { countOf, unitOf } from '../read-words.ts';
import { bare, fromDay, betweenDays, unresolved, type Resolved } from '../resolved.ts';
import { isoDuration, stretchOf } from '../stretch.ts';
import { DAY_PARTS, type Unit } from '../time-words.ts';
import { patternRule, type Scene } from '../time-rule.ts';

const parts: ReadonlyMap<string, string> = new Map(Object.entries(DAY_PARTS));

/** The stretch `steps` units from the time that the text was last at. */
function fromContext(unit: Unit, steps: number, { context }: Scene): Resolved {
  if (context === undefined) return unresolved();
  const from = steps < 0 ? context.first : context.last;
  return stretchOf(unit, from, steps, 'context') ?? unresolved();
}

export const neighbourUnit = patternRule({
  name: 'neighbour-unit',
  version: 1,
  summary: 'The following day, the day before, the next week: beside the time that the text was last at.',
  finds: [
    'It fell on [2024-03-12:March 12]; [2024-03-13:the following day] it was rebuilt.',
    'It fell on [2024-03-12:March 12] and had shaken [2024-03-11:the day before].',
    'It fell on [2024-03-12:March 12] and burned [2024-03-12TNI:that night].',
    'It fell on [2024-03-12:March 12] and was rebuilt [2024-03-12:later in the day].',
  ],
  leaves: ['The following men left.', 'The day was long.', 'He left the day before yesterday.'],
  patterns: [
    pattern('(?:the )(?<which>following|next|previous|preceding|same) (?<unit>day|week|month|year)(?! \\d)'),
    pattern(
      '(?:the )(?<unit>day|week|month|year) (?<which>before|after|earlier|later)(?= *(?:[.,;:)”"’]|$|\\n)| in | by | at | from | with | without | when )',
    ),
    pattern('(?:a|one) (?<unit>day|week|month|year) (?<which>earlier|later)'),
    pattern('(?<which>that)(?: same)? (?<unit>day|week|month|year)'),
    pattern('(?:earlier|later|late|early) (?<which>(?:on )?the same|in the) (?<unit>day)'),
    pattern('(?<which>that) (?<part>morning|afternoon|evening|night)'),
    pattern('(?:the )(?<which>following|next|previous|same) (?<part>morning|afternoon|evening|night)'),
  ],
  read({ group }) {
    const which = group('which') ?? '';
    const steps = /^(?:following|next|after|later)$/.test(which) ? 1 : /(?:same|that|in the)$/.test(which) ? 0 : -1;
    const part = group('part');
    const unit = part === undefined ? unitOf(group('unit')) : 'day';
    return (
      unit && {
        role: 'day',
        resolve: (scene) => {
          const day = fromContext(unit, steps, scene);
          return part === undefined || day.first === undefined
            ? day
            : { ...day, type: 'time', value: `${isoDay(day.first)}T${parts.get(part) ?? ''}` };
        },
      }
    );
  },
});

export const unitsLater = patternRule({
  name: 'units-later',
  version: 1,
  summary: 'Two days later, three weeks earlier: counted from the time that the text was last at.',
  finds: [
    'It fell on [2024-03-12:March 12] and rose [2024-03-14:two days later].',
    'It would have struck [PT1H:an hour later].',
  ],
  leaves: ['They came two at a time later.', 'Two men later left.'],
  patterns: [
    pattern(
      '(?:{hedge} )?(?<count>{number}|an?|a couple of) (?<unit>{unit}) (?<way>later|earlier|afterwards|beforehand)',
    ),
  ],
  read({ group }) {
    const unit = unitOf(group('unit'));
    const count = countOf(group('count'));
    if (!unit || count === undefined) return undefined;
    const sign = group('way') === 'later' || group('way') === 'afterwards' ? 1 : -1;
    const isDuration = unit === 'second' || unit === 'minute' || unit === 'hour' || count !== Math.round(count);
    return {
      role: 'day',
      resolve: (scene) =>
        isDuration || scene.context === undefined
          ? bare('duration', isoDuration(count, unit))
          : fromContext(unit, sign * count, scene),
    };
  },
});

export const sinceThen = patternRule({
  name: 'since-then',
  version: 1,
  summary: 'Since then, from that time on: from the time that the text was last at to publication.',
  finds: ['It fell on [2024-03-12:March 12]. [2024-03-12/2024-05-05:Since then] it has lain there.'],
  leaves: ['Then they left.', 'Since the war they wait.'],
  patterns: [pattern('since then'), pattern('ever since(?= *[.,;:])'), pattern('(?<until>until then)')],
  read({ group }) {
    return {
      role: 'other',
      resolve: ({ context, published }) => {
        if (context === undefined) return bare('date', group('until') === undefined ? 'PAST_REF' : '', 'unresolved');
        if (group('until') !== undefined)
          return { type: 'date', value: `../${isoDay(context.first)}`, last: context.first, basis: 'context' };
        return published === undefined || published < context.first
          ? fromDay(context.first, 'context')
          : betweenDays({ first: context.first, last: published }, 'context');
      },
    };
  },
});

export const besideDay = patternRule({
  name: 'beside-day',
  version: 1,
  summary: 'The day after, a week before, from another time that follows at once: counted from that.',
  finds: [
    'It fell [2023-12-26:the day after Christmas].',
    'It fell [2024-04-26:a week before 3 May].',
    'It rained on [2024-04-30:the eve of 1 May].',
  ],
  leaves: ['The day after he left, it fell.', 'They left the week before the vote.', 'The eve was calm.'],
  patterns: [
    pattern('(?:the|a|one) (?<unit>day|week|month|year)(?= (?:before|after|from|following) )'),
    pattern('(?:the|on) (?<eve>eve)(?= of )'),
  ],
  read({ group }) {
    const unit = group('eve') === undefined ? unitOf(group('unit')) : 'day';
    return (
      unit && {
        role: 'edge',
        resolve: () => bare('duration', isoDuration(1, unit)),
      }
    );
  },
});
