import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import { doerOf, subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** Heads of the noun phrases that take part in what a verb or noun tells; conjuncts are not listed: `ActorTable.at` knows them. */
export interface Participants {
  /** Who does it. */
  readonly doer: TokenIndex | undefined;
  /** Whom or what it is done to. */
  readonly undergoer: TokenIndex | undefined;
  /** Other phrases at it by their preposition ("with", "to", "against", "on", "for"), in text order. */
  readonly others: readonly { readonly by: string; readonly token: TokenIndex }[];
}

/** The participants of a verb. O(children). */
export function participantsOf(tree: TreeView, word: TokenIndex): Participants {
  const undergoer = isPassive(tree, word) ? subjectOf(tree, word)?.token : tree.children(word, 'obj')[0];
  const others = tree.children(word, 'obl', 'nmod').flatMap((token) =>
    tree
      .children(token, 'case')
      .slice(0, 1)
      .map((by) => ({ by: tree.lower(by), token })),
  );
  return { doer: doerOf(tree, word)?.token, undergoer, others };
}
