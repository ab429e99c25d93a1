/** One thing that a text must hold: words in this order; the last one may go on where `isPrefix`. */
export interface SearchTerm {
  readonly words: readonly [string, ...string[]];
  readonly isPrefix: boolean;
}

/** Terms that one question may have: more are left out. */
const MAX_TERMS = 32;

/**
 * What a person types: words that must all occur, "words in quotation marks" as a phrase, a star at the end for any ending.
 * Nothing in it is an operator, so no input can break a query. Case and accents do not matter.
 * @example searchTerms('"pull back" truce*') // phrase pull back; truce, truces, ...
 */
export function searchTerms(input: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, phrase, single] of input.matchAll(/["“”„]([^"“”„]{0,1000})["“”„]?|([^\s"“”„]{1,1000})/gu)) {
    const written = phrase ?? single ?? '';
    const [first, ...rest] = searchWords(written);
    if (first !== undefined) terms.push({ words: [first, ...rest], isPrefix: written.trimEnd().endsWith('*') });
  }
  return terms.slice(0, MAX_TERMS);
}

/** A word that stands for a kind in the index of rows: of two scripts in one, so that it is no word of a report. */
export function kindWord(kind: string): string {
  return `${kind}類`;
}

/** The words of a text as the full-text index has them: lower case, without accents, letters and digits only. */
export function searchWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether the text holds all terms. O(text × terms). */
export function holdsAll(text: string, terms: readonly SearchTerm[]): boolean {
  const words = searchWords(text);
  return terms.every((term) => words.some((_, at) => standsAt(words, at, term)));
}

function standsAt(words: readonly string[], at: number, { words: wanted, isPrefix }: SearchTerm): boolean {
  return wanted.every((word, index) => {
    const found = words[at + index];
    if (found === undefined) return false;
    return isPrefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
}
