import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** Whether the word, by lemma or as it stands, is in the set: lemmas of rare words may be wrong. */
export function isIn(tree: TreeView, token: TokenIndex, words: ReadonlySet<string>): boolean {
  return words.has(tree.lemma(token)) || words.has(tree.lower(token));
}

/** The value for the word's lemma, or for the word as it stands. */
export function valueFor<T>(tree: TreeView, token: TokenIndex, words: ReadonlyMap<string, T>): T | undefined {
  return words.get(tree.lemma(token)) ?? words.get(tree.lower(token));
}
