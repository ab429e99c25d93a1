import type { Named } from '../../brief/brief-input.ts';

/** Kinds that are described rather than named. */
const DESCRIBED: ReadonlySet<string> = new Set(['group', 'population', 'unknown']);

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

/**
 * The name of a group with a small letter where only its place at the start of a sentence gave it a capital ("Hospital officials in the city"):
 * where its second word has none, and reports have its first word with a small letter too.
 */
export function commonCase(
  { name, kind }: Pick<Named, 'name' | 'kind'>,
  smallWords: () => ReadonlySet<string>,
): string {
  const [first = '', ...others] = name.split(' ');
  const isSentenceCase = /^\p{Lu}\p{Ll}+$/u.test(first) && !/^\p{Lu}/u.test(others[0] ?? '');
  if (!DESCRIBED.has(kind) || !isSentenceCase) return name;
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return smallWords().has(small) ? [small, ...others].join(' ') : name;
}
