import type { StatementFact } from '../../rows/facts.ts';

/** At most so many words of a quotation are compared. */
export const MAX_QUOTED_WORDS = 200;

/** Text within quotation marks, double or single, straight or curly. */
const IN_MARKS = /[“"«„]([^”"»“„]+)[”"»]|[‘]([^’]+)’(?!\p{L})/gu;

/**
 * The quoted words of a statement, lower case, without marks, so that "Hunger – not fear" and 'hunger, not fear' are the same. Of a
 * mixed statement only what stands in quotation marks; of an indirect one nothing.
 */
export function quotedWords({ mode, words }: Pick<StatementFact, 'mode' | 'words'>): readonly string[] {
  if (mode === 'indirect') return [];
  const quoted =
    mode === 'direct' ? words : [...words.matchAll(IN_MARKS)].map((match) => match[1] ?? match[2] ?? '').join(' ');
  return wordsOf(quoted).slice(0, MAX_QUOTED_WORDS);
}

/** What a house's style changes in a quotation without changing its words: contractions and the spelling of -ise. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gu, 'can not'],
  [/\bcannot\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/'m\b/gu, ' am'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/([iy])z(e[ds]?|ing|ations?)\b/gu, '$1s$2'],
];

/** All words of a statement, quoted or not, in the form in which quotations are compared. At most `MAX_QUOTED_WORDS`. */
export function saidWords({ words }: Pick<StatementFact, 'words'>): readonly string[] {
  return wordsOf(words).slice(0, MAX_QUOTED_WORDS);
}

/** Words in lower case, apostrophes straight, dashes and hyphens as spaces, house styles evened out. */
function wordsOf(text: string): readonly string[] {
  const straight = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\p{Pd}]/gu, ' ');
  const plain = STYLES.reduce((words, [style, even]) => words.replace(style, even), straight);
  return plain.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}']*[\p{L}\p{M}\p{N}])?/gu) ?? [];
}
