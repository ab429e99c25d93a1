import type { Span } from '@onrecord/model';
import { listAt, objectAt, parseJson, stringAt, type JsonObject } from '../json.ts';
import { linesOf } from './jsonl-corpora.ts';

/** A number that is to be read: a value, or the bounds of a range. */
export interface WantedNumber extends Span {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface NumberCase {
  readonly text: string;
  readonly numbers: readonly WantedNumber[];
}

/**
 * Reads a Number or NumberWithUnit test file of Recognizers-Text. Percentages become proportions; a range keeps its two numbers, as
 * our bounds do not tell "more than" from "at least"; units are not compared. Units without a number are left out.
 * @throws TypeError where an entry has another shape
 */
export function readNumberModel(source: string, name: string): readonly NumberCase[] {
  return (listAt(parseJson(source, name), name) ?? []).map((entry, index) => {
    const where = `${name} #${index + 1}`;
    const row = objectAt(entry, where);
    const results = (listAt(row['Results'], where) ?? []).map((result) => objectAt(result, where));
    return {
      text: stringAt(row['Input'], where),
      numbers: results.flatMap((result) => numberOf(result, where)),
    };
  });
}

function numberOf(result: JsonObject, where: string): readonly WantedNumber[] {
  const resolution = result['Resolution'];
  const [start, end] = [result['Start'], result['End']];
  if (typeof start !== 'number' || typeof end !== 'number' || resolution === undefined || resolution === null)
    return [];
  const { value } = objectAt(resolution, where);
  if (typeof value !== 'string') return [];
  const span = { start, end: end + 1 };
  const range = /^[[(](-?[\d.]*),(-?[\d.]*)[\])]$/.exec(value);
  if (range) {
    const [, low = '', high = ''] = range;
    return [{ ...span, ...(low !== '' && { min: Number(low) }), ...(high !== '' && { max: Number(high) }) }];
  }
  const number = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  return value !== '' && Number.isFinite(number) ? [{ ...span, value: number }] : [];
}

/** Reads duckling's numeral corpus: each phrase is one number. */
export function readDucklingNumerals(source: string): readonly NumberCase[] {
  return linesOf(source, 'duckling numerals').map((row, index) => {
    const text = stringAt(row['phrase'], `duckling numerals line ${index + 1}`);
    const value = row['value'];
    return {
      text,
      numbers: typeof value === 'number' ? [{ start: 0, end: text.length, value }] : [],
    };
  });
}

/** Numbers that news does not print, by how they are written; decided before any result was looked at. */
export const NUMBERS_LEFT_OUT: readonly {
  readonly reason: string;
  readonly test: (words: string, row: NumberCase) => boolean;
}[] = [
  {
    reason: 'nothing is wanted there: what is no number for them may be one for us',
    test: (_words, { numbers }) => numbers.length === 0,
  },
  {
    reason: 'arithmetic',
    test: (words) =>
      /[\^=<>≥≤]|\d ?e ?[+-]?\d| over (?:an? |one |two |three |\d)|\bover \d+$|\d\/\d|equals?|(?:th|rd|st|fth)s?\b.*\bhundredths?/i.test(
        words,
      ),
  },
  { reason: 'below zero', test: (words) => /^ ?[-−]|minus|negative/i.test(words) },
  {
    reason: 'dictation ("point seven", "a thirtieth", "forty two and a third")',
    test: (words) =>
      /\bpoint\b|\bdot\b|naught|nought|\boh\b|(?:and|and a|and one) (?:half|third|quarter|[a-z]+(?:th|rd|fth)s?)\b|(?:hundredths?|thousandths?|[a-z]+(?:ieths?|nths?|lfths?|venths?|ghths?|xths?))\b|twenty[- ](?:first|second|third)s?/i.test(
        words,
      ),
  },
  {
    reason: 'glued to its unit or a code',
    test: (words, { text, numbers }) =>
      /\d[a-zμµ₡]+\d*$|^\d+ ?[A-Z]{1}$|^[.,]\d/i.test(words) ||
      numbers.some(({ start, end }) => /[\w-]/.test(text[start - 1] ?? ' ') || /[\w]/.test(text[end] ?? ' ')),
  },
  { reason: 'broken spacing', test: (words) => /\d \.|\. \d|\s{2}|, \d|\d ,/.test(words) },
  {
    reason: 'digits one by one, other separators',
    test: (words) => /\d,\d{1,2}(?:\D|$)|^0\d|(?:\d{1,3}\.){2}|\d,\d{4}|\d{16}/.test(words),
  },
  { reason: 'per cent of', test: (words) => /per ?cents? of|percentages?\b|percents/i.test(words) },
];

/** A quantity as it was read. */
export interface ReadNumber extends Span {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface NumberCounts {
  readonly cases: number;
  readonly numbers: number;
  readonly found: number;
  readonly right: number;
}

/** Scores the quantities of one case. */
export function scoreNumberCase({ numbers }: NumberCase, read: readonly ReadNumber[]): NumberCounts {
  const outcomes = numbers.map((wanted) => {
    const sharing = read.filter(({ start, end }) => start < wanted.end && wanted.start < end);
    return { found: sharing.length > 0, right: sharing.some((row) => isSame(row, wanted)) };
  });
  return {
    cases: 1,
    numbers: numbers.length,
    found: outcomes.filter(({ found }) => found).length,
    right: outcomes.filter(({ right }) => right).length,
  };
}

/** To four digits, as proportions are kept to four places. Where no range is wanted, "more than" is outside of their words: one bound will do. */
function isSame(read: ReadNumber, { value, min, max }: WantedNumber): boolean {
  const equal = (a: number | undefined, b: number | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= Math.max(1e-4, Math.abs(b) * 1e-6));
  if (value !== undefined) return [read.value, read.min, read.max].some((ours) => equal(ours, value));
  return equal(read.min ?? read.value, min ?? read.min) && equal(read.max ?? read.value, max ?? read.max);
}

export function addNumberCounts(all: readonly NumberCounts[]): NumberCounts {
  return all.reduce(
    (sum, next) => ({
      cases: sum.cases + next.cases,
      numbers: sum.numbers + next.numbers,
      found: sum.found + next.found,
      right: sum.right + next.right,
    }),
    { cases: 0, numbers: 0, found: 0, right: 0 },
  );
}
