import { BACKGROUND_DOCUMENTS, BACKGROUND_WORDS } from './background-words.ts';

const documentsWith = new Map<string, number>(
  BACKGROUND_WORDS.flatMap(({ documents, words }) => words.split(/\s+/).map((word) => [word, documents] as const)),
);
/** A word that the list does not have was in fewer than four of its documents. */
const UNLISTED = 1;

/** Taken off, so that a word of more than half of the documents weighs nothing. */
const COMMON = 0.5;

/**
 * How telling a term is: the inverse document frequency (Spärck Jones 1972) by a fixed list of English words, from 0 for words that most
 * documents have to about 6 for names and rare words. Fixed, so that a report weighs the same whenever it comes.
 */
export function weightOf(term: string): number {
  const documents = documentsWith.get(term) ?? UNLISTED;
  return Math.max(0, Math.log((BACKGROUND_DOCUMENTS + 1) / (documents + 0.5)) - COMMON);
}
