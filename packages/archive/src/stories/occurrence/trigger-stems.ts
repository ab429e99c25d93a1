import { IRREGULAR_WORDS } from './irregular-words.ts';

const irregular = new Map<string, string>(
  IRREGULAR_WORDS.flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);
const ENDINGS = /(?:ings?|ed|es|e|s|er|ers|ments?)$/u;
const SHORTEST = 3;

/** The stems of the trigger words, so that "attacked", "attacks" and "the attack" are one: irregular forms by a list, else without ending. */
export function triggerStems(words: string): readonly string[] {
  return [...new Set(wordsOf(words).map(stemOf))];
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function stemOf(word: string): string {
  const listed = irregular.get(word);
  if (listed !== undefined) return listed;
  const stem = word.replace(ENDINGS, '');
  if (stem.length < SHORTEST) return word;
  return /([bdfgklmnprt])\1$/u.test(stem) && stem.length > SHORTEST + 1 ? stem.slice(0, -1) : stem;
}
