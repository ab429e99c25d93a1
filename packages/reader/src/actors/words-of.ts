import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

const MARKS = /[\u0300-\u036f]/g;

/** Lower case, without diacritics, with straight apostrophes: the form in which names are compared. */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘`ʼ]/g, "'");
}

/** The folded words of a range, without punctuation and possessive marks. */
export function wordsOf(tree: TreeView, { first, end }: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const token = i as TokenIndex;
    const word = folded(tree.word(token));
    if (/[\p{L}\p{N}]/u.test(word) && word !== "'s") words.push(word);
  }
  return words;
}

/** The singular of a folded noun, by rule: enough for look-ups in word lists. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'people') return 'person';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('wives')) return `${word.slice(0, -5)}wife`;
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** Tokens of a range, as an array. */
export function tokensOf({ first, end }: TokenRange): readonly TokenIndex[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => (first + i) as TokenIndex);
}

/** A range from two numbers. */
export function range(first: number, end: number): TokenRange {
  return { first: first as TokenIndex, end: end as TokenIndex };
}
