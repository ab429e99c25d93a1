import { CURRENCY_CODES, CURRENCY_WORDS, MEASURE_UNITS } from './unit-words.ts';

const measures: ReadonlyMap<string, string> = new Map(Object.entries(MEASURE_UNITS));
const currencyWords: ReadonlyMap<string, string> = new Map(Object.entries(CURRENCY_WORDS));
const codes: ReadonlySet<string> = new Set(CURRENCY_CODES);

/** A unit behind a number, and how many characters from the number's end its words reach. */
export interface UnitWords {
  readonly unit: string;
  readonly length: number;
}

const NEXT_WORDS =
  /^([ \u00a0]|[-‐]|\r?\n)?((?:square |sq |metric |swiss |us |pounds |degrees? )?[a-z/]{1,12})(?![a-z0-9])/i;
const METRES = /^ ?m(?![a-z0-9])/;

/** Unit of measure behind the offset: "40 km", "40km", "40-day", "700 square miles". */
export function measureAt(text: string, at: number): UnitWords | undefined {
  const after = text.slice(at, at + 32);
  const metres = METRES.exec(after);
  if (metres) return { unit: 'm', length: metres[0].length };
  const [whole = '', , words = ''] = NEXT_WORDS.exec(after) ?? [];
  const unit = lookUp(measures, words);
  if (unit !== undefined) return { unit, length: whole.length };
  const first = words.split(' ')[0] ?? '';
  const short = first === words ? undefined : lookUp(measures, first);
  return short === undefined ? undefined : { unit: short, length: whole.length - words.length + first.length };
}

/** Currency named behind the number: "40 million euros", "40 EUR"; "pounds" are money unless they are "pounds of". */
export function currencyAt(text: string, at: number): string | undefined {
  const after = text.slice(at, at + 32);
  const [, , words = ''] = NEXT_WORDS.exec(after) ?? [];
  if (codes.has(words)) return words;
  const unit = lookUp(currencyWords, words);
  if (unit !== undefined) return unit;
  return /^ pounds?(?! of|[a-z])/i.test(after) ? 'GBP' : undefined;
}

function lookUp(units: ReadonlyMap<string, string>, words: string): string | undefined {
  const lower = words.toLowerCase();
  return (
    units.get(lower) ??
    units.get(lower.replace(/s$/, '')) ??
    units.get(lower.replace(/s (?=\w)/, ' ')) ??
    units.get(lower.replace(/^degrees/, 'degree'))
  );
}
