import type { Span } from '@onrecord/model';
import { SCALES, SMALL_NUMBERS, TENS } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './unit-words.ts';

/** One number of a text with the signs that belong to it. */
export interface Amount extends Span {
  readonly value: number;
  readonly scale: number;
  readonly digits: boolean;
  /** ISO 4217, when a sign or code stands before the number. */
  readonly currency?: string;
  readonly percent: boolean;
}

const currencies: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CURRENCY_SIGNS),
  ...CURRENCY_CODES.map((code) => [code.toLowerCase(), code] as const),
]);
const sign = [...Object.keys(CURRENCY_SIGNS), ...CURRENCY_CODES.flatMap((code) => [`${code} `, `${code}(?=\\d)`])]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('$', '\\$'))
  .join('|');
const words = [...Object.keys(SMALL_NUMBERS), ...Object.keys(TENS), ...Object.keys(SCALES)]
  .sort((a, b) => b.length - a.length)
  .join('|');
const articleScale = `an? (?=${Object.keys(SCALES).join('|')})|half (?:of )?(?:an? )?(?=million|billion|trillion|dozen|thousand|lakh|crore)|(?:an? |three[- ])?quarters? (?:of )?(?:an? )?(?=million|billion|trillion)`;
const START = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{N}][.,])(?:(?<sign>${sign}) ?)?(?:(?=\\d)|(?=(?:${words})(?![\\p{L}\\p{N}]))|(?=(?:${articleScale})))`,
  'giu',
);
const PERCENT = /(?: ?%|[ \u00a0-]per ?cent(?![a-z])(?!age))/iy;
const PERCENTAGE_POINTS = /^(?: ?%|[ -]per ?cent(?:age)?)?[ -]points?(?![a-z])/i;

/** All numbers of a text, in text order. O(length): the search goes on behind each number. */
export function amountsOf(text: string): readonly Amount[] {
  const found: Amount[] = [];
  let from = 0;
  for (;;) {
    START.lastIndex = from;
    const start = START.exec(text);
    if (start === null) return found;
    const at = start.index + start[0].length;
    const numeral = readNumeral(text, at);
    if (numeral === undefined) {
      from = at + (start[0].length === 0 ? 1 : 0);
      from = Math.max(from, start.index + 1);
      continue;
    }
    const percent = percentAt(text, numeral.end);
    const currency = currencies.get((start.groups?.['sign'] ?? '').trim().toLowerCase());
    found.push({
      ...numeral,
      start: start.index,
      end: percent ?? numeral.end,
      percent: percent !== undefined,
      ...(currency !== undefined && { currency }),
    });
    from = Math.max(percent ?? numeral.end, start.index + 1);
  }
}

function percentAt(text: string, at: number): number | undefined {
  if (PERCENTAGE_POINTS.test(text.slice(at, at + 24))) return undefined;
  PERCENT.lastIndex = at;
  return PERCENT.test(text) ? PERCENT.lastIndex : undefined;
}
