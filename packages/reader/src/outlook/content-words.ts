import type { TokenRange, TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The lemmas of a stretch that carry its meaning. */
export function contentWords(tree: TreeView, { first, end }: TokenRange): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i: number = first; i < end; i++) {
    const token = i as TokenIndex;
    if (CONTENT.has(tree.upos(token))) found.add(tree.lemma(token).toLowerCase());
  }
  return found;
}

/** Jaccard's index: shared words by all words. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
