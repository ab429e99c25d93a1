import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** A phrase and the preposition that leads it in. */
export interface PhraseAt {
  readonly by: string;
  readonly token: TokenIndex;
}

/** The phrases at a word by their preposition, in text order. O(children). */
export function phrasesAt(tree: TreeView, word: TokenIndex): readonly PhraseAt[] {
  return tree.children(word, 'obl', 'nmod').flatMap((token) =>
    tree
      .children(token, 'case')
      .slice(0, 1)
      .map((by) => ({ by: tree.lower(by), token })),
  );
}

/** The first phrase behind one of these prepositions, the likeliest preposition first. */
export function phraseBehind(phrases: readonly PhraseAt[], ...by: readonly string[]): TokenIndex | undefined {
  for (const preposition of by) {
    const found = phrases.find((phrase) => phrase.by === preposition);
    if (found) return found.token;
  }
  return undefined;
}
