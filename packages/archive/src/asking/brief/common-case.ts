import { DETERMINERS } from '../../brief/grammar/name-words.ts';

/** UTF-16 units of all texts together that are looked through. */
const LONGEST = 500_000;

/** Words that texts have with a small letter. */
export interface SmallWords {
  readonly has: (word: string) => boolean;
}

/** Looks a word up where it is asked for, once. O(texts) each. */
export function smallWordsIn(texts: readonly string[]): SmallWords {
  const looked: string[] = [];
  let left = LONGEST;
  for (const text of texts) {
    if (left <= 0) break;
    looked.push(text.slice(0, left));
    left -= text.length;
  }
  const known = new Map<string, boolean>();
  return {
    has: (word) => {
      const found = known.get(word) ?? (/^\p{Ll}+$/u.test(word) && looked.some((text) => standsIn(text, word)));
      known.set(word, found);
      return found;
    },
  };
}

/** Whether a word of small letters stands in a text by itself. */
function standsIn(text: string, word: string): boolean {
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'uy');
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    alone.lastIndex = at;
    if (alone.test(text)) return true;
  }
  return false;
}

/** Words about a number, which no name begins with. */
const ABOUT_NUMBERS = new Set(['about', 'around', 'nearly', 'almost', 'over', 'at', 'up']);

/**
 * A description with a small letter where only its place at the start of a sentence gave it a capital ("Hospital officials in the city"):
 * where its second word has none, and its first word is a common one or reports have it with a small letter too.
 */
export function commonCase(description: string, smallWords: () => SmallWords): string {
  const [first = '', ...others] = description.split(' ');
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || /^\p{Lu}/u.test(others[0] ?? '')) return description;
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  const isCommon = DETERMINERS.has(small) || ABOUT_NUMBERS.has(small) || smallWords().has(small);
  return isCommon ? [small, ...others].join(' ') : description;
}
