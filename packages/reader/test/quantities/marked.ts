import type { QuantityCandidate } from '../../src/quantities/quantity-rule.ts';

const MARK = /\[([^\s:[\]]+):([^[\]]*)\]/g;

/** A marked quantity: the words and what they mean, in the notation of the rules' examples. */
export interface QuantityMark {
  readonly start: number;
  readonly words: string;
  readonly meaning: string;
}

/**
 * Takes the marks out of `They fired [10..:at least 10] shells.`
 * @throws RangeError when a bracket is left over
 */
export function unmarkQuantities(marked: string): { readonly text: string; readonly marks: readonly QuantityMark[] } {
  const marks: QuantityMark[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(MARK)) {
    const [whole, meaning = '', words = ''] = found;
    text += marked.slice(from, found.index);
    marks.push({ start: text.length, words, meaning });
    text += words;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  if (/[[\]]/.test(text)) throw new RangeError(`A mark that cannot be read in: ${marked}`);
  return { text, marks };
}

/** `10..` a minimum, `..400` a maximum, `~` approximate, `%` a proportion. */
export function meaningOf({
  value,
  min,
  max,
  approximate,
  proportion,
}: Omit<QuantityCandidate, 'start' | 'end' | 'rule'>): string {
  const isRange = min !== undefined || max !== undefined;
  const numbers = isRange ? `${min ?? ''}..${max ?? ''}` : `${value ?? ''}`;
  return `${numbers}${approximate ? '~' : ''}${proportion ? '%' : ''}`;
}
