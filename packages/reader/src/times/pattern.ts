import { SMALL_NUMBERS, TENS } from '../quantities/number-words.ts';
import {
  COUNT_HEDGES,
  DAY_PARTS,
  FEAST_NAMES,
  FIXED_DAYS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
  ZONES,
} from './time-words.ts';

/** Any of the words, the longest first, so that no short one hides a long one. */
function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const sources = sorted.map((word) => word.replace(/'/g, "['’]?").replace(/ /g, SPACE).replace(/-/g, '[-‐‑ ]'));
  return `(?:${sources.join('|')})`;
}

/** One line break may stand where a space does, as in hard-wrapped text; an empty line may not. */
const SPACE = '(?:[ \\t\\u00a0\\u2009\\u202f]{1,3}|[ \\t]?\\r?\\n)';
const HYPHEN = '[-‐‑]';
const DASH = '(?:[ \\u00a0]?[-‐‑–—][ \\u00a0]?)';

const unitWords = Object.keys(UNITS).flatMap((unit) => [unit, unit === 'century' ? 'centuries' : `${unit}s`]);
/** Only a short form has a full stop of its own. */
const shortMonths = Object.keys(MONTHS).filter((name) => name.length <= 4);
const fullMonths = Object.keys(MONTHS).filter(
  (name) => name.length > 4 || name === 'may' || name === 'june' || name === 'july',
);
const numberWords = [
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(TENS),
  'hundred',
  'thousand',
  'million',
  'dozen',
  'half',
];
const oneNumberWord = anyOf(numberWords);
const wordsOfNumber = `(?:an?${SPACE}(?=dozen|hundred|thousand|million))?${oneNumberWord}(?:(?:${SPACE}and${SPACE}(?:a${SPACE})?|${SPACE}|${HYPHEN})${oneNumberWord}){0,5}`;
const digits = '\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,2})?';

const SLOTS: Readonly<Record<string, string>> = {
  month: `(?:${anyOf(fullMonths)}|${anyOf(shortMonths)}\\.?)`,
  weekday: anyOf(Object.keys(WEEKDAYS)),
  anyWeekday: `(?:${anyOf(Object.keys(WEEKDAYS))}|${anyOf(SHORT_WEEKDAYS)}\\.?)`,
  unit: anyOf(unitWords),
  oneUnit: anyOf(Object.keys(UNITS)),
  part: anyOf(Object.keys(DAY_PARTS)),
  season: anyOf(Object.keys(SEASONS)),
  feast: anyOf(Object.keys(FEAST_NAMES)),
  holiday: anyOf(Object.keys(FIXED_DAYS)),
  zone: anyOf(Object.keys(ZONES)),
  hedge: anyOf(COUNT_HEDGES),
  vague: anyOf(VAGUE_COUNTS),
  year: '(?:1[0-9]\\d\\d|20\\d\\d)',
  day: '(?:3[01]|[12]\\d|0?[1-9])',
  ordinal: '(?:st|nd|rd|th)?',
  number: `(?:${digits}|${wordsOfNumber})`,
  count: `(?:${digits}|${wordsOfNumber}|an?${SPACE}couple${SPACE}of|an?${SPACE}couple|an?${SPACE}half|half${SPACE}an?|an?)`,
  hyphen: HYPHEN,
  dash: DASH,
};

/**
 * Makes a pattern of a template: `{month}` is any word of that list, a space any white space short of an empty line,
 * `{month:m}` the same as a named group. The match begins and ends at word edges. Case does not matter.
 * All repeats are bounded, so a search is linear in the text.
 * @example pattern('{month:month} {day:day}').exec('on May 5')?.groups // { month: 'May', day: '5' }
 * @throws RangeError when the template names a list that there is none of
 */
export function pattern(template: string): RegExp {
  const spaced = template.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? SPACE : part.replace(' ', ' \\u00a0\\n')));
  const filled = spaced.replace(/\{([a-zA-Z]+)(?::(\w+))?\}/g, (_whole, name: string, group?: string) => {
    const slot = SLOTS[name];
    if (slot === undefined) throw new RangeError(`No word list {${name}} in the time pattern ${template}`);
    return group === undefined ? slot : `(?<${group}>${slot})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${filled})(?![\\p{L}\\p{N}_])`, 'giu');
}
