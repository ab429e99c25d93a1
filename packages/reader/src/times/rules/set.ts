import { pattern } from '../pattern.ts';
import { countOf, isCapital, unitOf, weekdayNumber } from '../read-words.ts';
import { bare } from '../resolved.ts';
import { isoDuration } from '../stretch.ts';
import { DAY_PARTS, type Unit } from '../time-words.ts';
import { patternRule } from '../time-rule.ts';

const parts: ReadonlyMap<string, string> = new Map(Object.entries(DAY_PARTS));

const HOW_OFTEN: Readonly<Record<string, Unit>> = {
  hourly: 'hour',
  everyday: 'day',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

export const everyUnit = patternRule({
  name: 'every-unit',
  version: 1,
  summary: 'Every day, each year, every two weeks, twice a month: a set.',
  finds: [
    'It rains [P1D:every day].',
    'They meet [P1Y:each year].',
    'They vote [P2Y:every two years].',
    'Ten leave [P1D:per day].',
    'He calls [P1W:once a week].',
    'It costs $40 million [P1Y:a year].',
  ],
  leaves: ['Every man left.', 'Each one paid a pound.'],
  patterns: [
    pattern('(?:every|each)(?: (?:single|other))? (?:(?<count>{number}|few) )?(?<unit>{unit})'),
    pattern(
      '(?:(?:once|twice|{number} times) )?(?:per|an?(?<=(?:once|twice|times) an?)) (?<unit>hour|day|week|month|year)',
    ),
    pattern(
      '(?<=[$€£]\\d[\\d,.]{0,12}(?: (?:thousand|million|billion|trillion))? |(?:dollars|euros|pounds|barrels|tons|tonnes|litres|gallons|barrels of oil) )an? (?<unit>hour|day|week|month|year)(?! ago| later| earlier| before| after)',
    ),
  ],
  read({ group, words }) {
    const unit = unitOf(group('unit'));
    const count = group('count');
    const times = /\sother\s/i.test(words) ? 2 : count === undefined ? 1 : countOf(count);
    return unit && { role: 'other', resolve: () => bare('set', isoDuration(times, unit)) };
  },
});

export const howOften = patternRule({
  name: 'how-often',
  version: 1,
  summary: 'Daily, weekly, annual and their like; not as part of a name.',
  finds: ['Trucks cross [P1D:daily].', 'The [P1Y:annual] march was held.'],
  leaves: ['The Daily Star wrote it.', 'He reads a Weekly.'],
  patterns: [pattern(`(?<often>${Object.keys(HOW_OFTEN).join('|')})`)],
  read({ group, words }) {
    const unit = HOW_OFTEN[group('often') ?? ''];
    return unit && !isCapital(words) ? { role: 'other', resolve: () => bare('set', isoDuration(1, unit)) } : undefined;
  },
});

export const everyWeekday = patternRule({
  name: 'every-weekday',
  version: 1,
  summary: 'Every Friday, on Fridays, every morning, at weekends: a set.',
  finds: [
    'They march [XXXX-WXX-5:every Friday].',
    'They march on [XXXX-WXX-7:Sundays].',
    'They pray [XXXX-XX-XXTMO:every morning].',
    'They rest at [XXXX-WXX-WE:weekends].',
    'They pray on [XXXX-WXX-2TEV:Tuesday evenings].',
  ],
  leaves: ['On Friday they march.', 'The weekend was quiet.'],
  patterns: [
    pattern('(?:every|each)(?: other)? (?<day>{weekday})(?: (?<part>morning|afternoon|evening|night))?'),
    pattern('(?<day>{weekday})s'),
    pattern('(?<day>{weekday}) (?<part>morning|afternoon|evening|night)s'),
    pattern('(?:every|each) (?<part>morning|afternoon|evening|night|weekend)'),
    pattern('(?<part>weekend)s'),
  ],
  read({ group }) {
    const day = weekdayNumber(group('day'));
    const part = group('part');
    const code = part === undefined ? '' : `T${parts.get(part) ?? ''}`;
    const value =
      part === 'weekend' ? 'XXXX-WXX-WE' : day === undefined ? `XXXX-XX-XX${code}` : `XXXX-WXX-${day}${code}`;
    return { role: 'other', resolve: () => bare('set', value) };
  },
});
