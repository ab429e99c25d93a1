import { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from './number-words.ts';

/** A number read from a text: its value and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Whether digits were part of it. */
  readonly digits: boolean;
  /** What its last words multiplied it by: 1e6 in "1.5 million". */
  readonly scale: number;
}

const small: ReadonlyMap<string, number> = new Map(Object.entries(SMALL_NUMBERS));
const tens: ReadonlyMap<string, number> = new Map(Object.entries(TENS));
/** Behind a count the plural means the same: "two dozens"; alone it is no number. */
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries(SCALES).flatMap(([word, scale]) => [[word, scale] as const, [`${word}s`, scale] as const]),
);
const shortScales: ReadonlyMap<string, number> = new Map(Object.entries(SHORT_SCALES));

const LONGEST_NUMERAL_WORDS = 24;
const WORD = /[a-z]{1,9}(?![a-z0-9])/iy;
/** Digits in groups of three after comma or (thin, no-break) space, or plain, with a decimal part. */
const DIGITS =
  /(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,6})?(?!\d|[.,]\d)/y;
const SHORT_SCALE = /[ \u00a0]?(k|mn|mln|m|bn|b|tn)(?![a-z0-9])/iy;
const JOIN = /[ \t\u00a0\u202f]{1,2}|\r?\n|[-‐‑]/y;
const AND = /(?:[ \t\u00a0]{1,2}|\r?\n)and(?:[ \t\u00a0]{1,2}|\r?\n)/iy;
const HALF_MORE = /[- ]and[- ]a[- ]half(?![a-z])/iy;
const PART_OF_A =
  /(?<part>half|(?:an? |three[- ])?quarters?)(?:[- ]of)?[- ](?:an?[- ])?(?=(?:million|billion|trillion|dozen|thousand|lakh|crore)(?![a-z]))/iy;
const A_SCALE = /(?:an?|one)[- ](?=(?:dozen|score|hundred|thousand|lakh|million|crore|billion|trillion)(?![a-z]))/iy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * The number that begins at the offset: digits ("1,200", "34 000", "1.5 million", "24k") or words ("two hundred and
 * fifty", "half a million", "a dozen"). The longest one. Bounded work. An offset inside a word is the caller's mistake.
 * @example readNumeral('two hundred and fifty men', 0) // { value: 250, end: 21, ... }
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const part = matchAt(PART_OF_A, text, at);
  if (part !== undefined) {
    const word = wordAt(text, at + part.length);
    const scale = scales.get(word) ?? 1;
    return { value: scale * shareOf(part.toLowerCase()), end: at + part.length + word.length, digits: false, scale };
  }
  const digits = matchAt(DIGITS, text, at);
  return digits === undefined ? readWords(text, at) : readDigits(text, at, digits);
}

/** "half a", "a quarter of a", "three quarters of a". */
function shareOf(part: string): number {
  if (part.startsWith('half')) return 0.5;
  return part.startsWith('three') ? 0.75 : 0.25;
}

function wordAt(text: string, at: number): string {
  return (matchAt(WORD, text, at) ?? '').toLowerCase();
}

function readDigits(text: string, at: number, digits: string): Numeral {
  const value = Number(digits.replace(/[^\d.]/g, ''));
  const end = at + digits.length;
  const short = matchAt(SHORT_SCALE, text, end);
  // "40 m" may be metres: a short scale behind a space is one only for "mn", "mln", "bn", "tn".
  if (short !== undefined && (!/^[ \u00a0]/.test(short) || short.trim().length > 1)) {
    const scale = shortScales.get(short.trim().toLowerCase()) ?? 1;
    return { value: round(value * scale), end: end + short.length, digits: true, scale };
  }
  const scaled = readScales(text, end, value);
  return { ...scaled, digits: true };
}

/** Multiplies by the scale words that follow: "1.5 million", "300 thousand". */
function readScales(text: string, at: number, start: number): Omit<Numeral, 'digits'> {
  let value = start;
  let end = at;
  let scale = 1;
  for (let i = 0; i < 3; i++) {
    const join = matchAt(JOIN, text, end);
    const word = join === undefined ? '' : wordAt(text, end + join.length);
    const factor = scales.get(word);
    if (join === undefined || factor === undefined) break;
    value = round(value * factor);
    scale *= factor;
    end += join.length + word.length;
  }
  return { value, end, scale };
}

/** Sum of the finished groups, the group being read, and the scale that the next one must stay below. */
interface Running {
  readonly total: number;
  readonly group: number;
  readonly ceiling: number;
  /** The part of the group that may still grow: 'any', after tens only a unit, after a unit only a scale. */
  readonly open: 'start' | 'hundred' | 'tens' | 'unit' | 'scale';
}

function readWords(text: string, at: number): Numeral | undefined {
  let running: Running = { total: 0, group: 0, ceiling: Infinity, open: 'start' };
  let next = at;
  let end = at;
  const article = matchAt(A_SCALE, text, at);
  if (article !== undefined) {
    running = { ...running, group: 1, open: 'unit' };
    next += article.length;
  }
  for (let words = 0; words < LONGEST_NUMERAL_WORDS; words++) {
    const word = wordAt(text, next);
    const grown = word === '' ? undefined : grow(running, word);
    if (grown === undefined) break;
    running = grown;
    end = next + word.length;
    const halfMore = matchAt(HALF_MORE, text, end);
    if (halfMore !== undefined && running.open !== 'scale') {
      const scaled = readScales(text, end + halfMore.length, running.total + running.group + 0.5);
      return { ...scaled, digits: false };
    }
    const join =
      (running.group >= 100 || running.total > 0 ? matchAt(AND, text, end) : undefined) ?? matchAt(JOIN, text, end);
    if (join === undefined) break;
    next = end + join.length;
  }
  if (end === at) return undefined;
  const value = round(running.total + running.group);
  return { value, end, digits: false, scale: running.open === 'scale' ? running.ceiling : 1 };
}

function grow(running: Running, word: string): Running | undefined {
  const { total, group, ceiling, open } = running;
  const unit = small.get(word);
  if (unit !== undefined) {
    if (open === 'unit' || (open === 'tens' && (unit === 0 || unit > 9))) return undefined;
    if (unit === 0 && open !== 'start') return undefined;
    return { total, group: group + unit, ceiling, open: 'unit' };
  }
  const ten = tens.get(word);
  if (ten !== undefined)
    return open === 'unit' || open === 'tens' ? undefined : { total, group: group + ten, ceiling, open: 'tens' };
  const scale = scales.get(word);
  if (scale === undefined) return undefined;
  if (scale <= 100) {
    if (group >= 100 || (open === 'start' && scale !== 100 && scale !== 12)) return undefined;
    return open === 'start' || open === 'scale' ? undefined : { total, group: group * scale, ceiling, open: 'hundred' };
  }
  if (scale >= ceiling || group === 0) return undefined;
  return { total: total + group * scale, group: 0, ceiling: scale, open: 'scale' };
}

/** Takes the binary dust off products such as 1.1 million. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The value of a whole string that is one number; undefined otherwise. */
export function parseNumeral(words: string): number | undefined {
  const found = readNumeral(words, 0);
  return found?.end === words.length ? found.value : undefined;
}
