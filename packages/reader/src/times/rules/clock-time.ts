import { pattern } from '../pattern.ts';
import { ZONES } from '../time-words.ts';
import { patternRule, type Match } from '../time-rule.ts';

const zones: ReadonlyMap<string, string> = new Map(Object.entries(ZONES));
const ZONE_WORDS = '{zone}|local(?: time)?|eastern(?: time)?';
/** With or without parentheses, never with only one of them. */
const ZONE = `(?: ?(?<zone>${ZONE_WORDS})| \\((?<inside>${ZONE_WORDS})\\))`;
const HOUR_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const pad = (value: number): string => String(value).padStart(2, '0');

function clockValue(hour: number, minute: number, half: string | undefined): string | undefined {
  const isMorning = half?.startsWith('a');
  const isAfternoon = half?.startsWith('p');
  if (minute > 59 || hour > 24 || ((isMorning === true || isAfternoon === true) && (hour > 12 || hour === 0)))
    return undefined;
  const shifted = isAfternoon === true && hour < 12 ? hour + 12 : isMorning === true && hour === 12 ? 0 : hour;
  return `T${pad(shifted)}:${pad(minute)}`;
}

/** "3 at night" is before dawn, "11 at night" before midnight. */
function halfOfDay(words: string | undefined, hour: number): string | undefined {
  if (words === 'morning' || (words === 'night' && (hour < 6 || hour === 12))) return 'am';
  return words === 'afternoon' || words === 'evening' || words === 'night' ? 'pm' : words;
}

const MINUTE_WORDS: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'a quarter': 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
};

/** "Half past three", "a quarter to six". */
function spokenClock(hour: number, group: Match['group']): string | undefined {
  const minutes = MINUTE_WORDS[(group('past') ?? '').replace(/(?: minutes| )$/, '')];
  if (minutes === undefined) return undefined;
  const isTo = group('way') === 'to';
  const full = isTo ? ((hour + 10) % 12) + 1 : hour;
  return clockValue(full, isTo ? 60 - minutes : minutes, halfOfDay(group('half'), full));
}

export const clockTime = patternRule({
  name: 'clock-time',
  version: 1,
  summary: 'A time of day by the clock ("5pm", "17:30", "1400 GMT"), with its zone where it is named.',
  finds: [
    'The siren sounded at [2024-05-05T17:00:5pm].',
    'The siren sounded at [2024-05-05T05:30:5:30 a.m.] and stopped.',
    'It opened at [2024-05-05T14:00Z:1400 GMT].',
    'It opened at [2024-05-05T17:30:17:30].',
    "It opened at [2024-05-05T07:00:7 o'clock].",
    'It fell at [2024-05-05T03:00:three in the morning].',
    'It fell at [2024-05-05T15:15:3:15 in the afternoon].',
    'It fell at [2024-05-05T03:30:half past three in the morning].',
  ],
  leaves: [
    'Verse 3:16 was read.',
    'The score was 2:1.',
    'He paid 17.30 for it.',
    'The 5 amps fuse blew.',
    'He saw five to seven men.',
  ],
  patterns: [
    pattern(
      `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>[0-5]\\d))?)? ?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)${ZONE}?`,
    ),
    pattern(
      `(?<hour>[01]\\d|2[0-4]|\\d(?=:\\d\\d ?(?:{zone}|local|hours|the|on|that))|(?<=(?:at|around|about|until|by|before|after|from) )\\d(?=:))[:h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?${ZONE}?(?! ?[:.]\\d)`,
    ),
    pattern(`(?<hour>[01]\\d|2[0-4])\\.?(?<minute>[0-5]\\d)(?:${ZONE}| ?(?:hours|hrs))`),
    pattern('(?<hour>\\d{1,2}):(?<minute>[0-5]\\d) (?:in the|at) (?<half>morning|afternoon|evening|night)'),
    pattern(
      `(?<past>half(?= past)|quarter|a quarter|(?:five|ten|twenty|twenty-five)(?: minutes| (?=past))) ?(?<way>past|to) (?<hour>${HOUR_WORDS.join('|')})(?: (?:in the|at) (?<half>morning|afternoon|evening|night))?(?! of| [a-z]+s )`,
    ),
    pattern(
      `(?<hour>\\d{1,2}|${HOUR_WORDS.join('|')}) ?o['’]clock(?:(?: in the| at) (?<half>morning|afternoon|evening|night))?`,
    ),
    pattern(
      `(?<=(?:at|around|about|until|before|after|since|by) )(?<hour>\\d{1,2}|${HOUR_WORDS.join('|')})(?: in the| at) (?<half>morning|afternoon|evening|night)`,
    ),
  ],
  read({ group }) {
    const words = group('hour') ?? '';
    const hour = HOUR_WORDS.includes(words) ? HOUR_WORDS.indexOf(words) + 1 : Number(words);
    const value =
      spokenClock(hour, group) ?? clockValue(hour, Number(group('minute') ?? '0'), halfOfDay(group('half'), hour));
    if (value === undefined) return undefined;
    const second = group('second');
    const zone = zones.get(group('zone') ?? group('inside') ?? '') ?? '';
    return {
      role: 'clock',
      resolve: () => ({
        type: 'time',
        value: `${value}${second === undefined ? '' : `:${second}`}${zone}`,
        basis: 'context',
      }),
    };
  },
});

export const noonAndMidnight = patternRule({
  name: 'noon-and-midnight',
  version: 1,
  summary: 'Noon and midnight; midnight begins its day, but as a deadline it ends it (T24:00).',
  finds: [
    'The siren sounded at [2024-05-05T12:00:noon].',
    'It began at [2024-05-05T00:00:midnight].',
    'The truce ends by [2024-05-05T24:00:midnight].',
  ],
  leaves: ['The Midnight Express was late.'],
  patterns: [pattern('(?<which>noon|midday|midnight)(?! (?:express|mass|prayer|prayers|mission|clear))')],
  read({ group, text, start, end }) {
    const around = `${text.slice(Math.max(0, start - 40), start)}|${text.slice(end, end + 30)}`;
    const isDeadline =
      /\b(?:by|until|till|before|deadline|expires?|ends?|no later than)\b/i.test(around) &&
      !/\b(?:shortly|just|soon) (?:before|after)\b/i.test(around);
    const value = group('which') !== 'midnight' ? 'T12:00' : isDeadline ? 'T24:00' : 'T00:00';
    return { role: 'clock', resolve: () => ({ type: 'time', value, basis: 'context' }) };
  },
});
