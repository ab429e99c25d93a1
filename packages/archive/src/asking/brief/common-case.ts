import { DETERMINERS } from '../../brief/grammar/name-words.ts';

/** UTF-16 units of all texts together that are looked through. */
const LONGEST = 500_000;

/** Words that the texts have with a small letter. O(texts). */
export function smallWordsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  let left = LONGEST;
  for (const text of texts) {
    if (left <= 0) break;
    for (const [word] of text.slice(0, left).matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)) words.add(word);
    left -= text.length;
  }
  return words;
}

/** Words about a number, which no name begins with. */
const ABOUT_NUMBERS = new Set(['about', 'around', 'nearly', 'almost', 'over', 'at', 'up']);

/**
 * A description with a small letter where only its place at the start of a sentence gave it a capital ("Hospital officials in the city"):
 * where its second word has none, and its first word is a common one or reports have it with a small letter too.
 */
export function commonCase(description: string, smallWords: () => ReadonlySet<string>): string {
  const [first = '', ...others] = description.split(' ');
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || /^\p{Lu}/u.test(others[0] ?? '')) return description;
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  const isCommon = DETERMINERS.has(small) || ABOUT_NUMBERS.has(small) || smallWords().has(small);
  return isCommon ? [small, ...others].join(' ') : description;
}
