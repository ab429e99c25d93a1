import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { ofNoun } from './of-noun.ts';
import { ofVerb } from './of-verb.ts';

/** Heads of the noun phrases that take part in what a verb or noun tells; conjuncts are not listed: `ActorTable.at` knows them. */
export interface Participants {
  /** Who does it; for a weapon that is said to do it, its owner where the words name one. */
  readonly doer: TokenIndex | undefined;
  /** Whom or what it is done to. */
  readonly undergoer: TokenIndex | undefined;
  /** Other phrases at it by their preposition ("with", "to", "against", "on", "for"), in text order. */
  readonly others: readonly { readonly by: string; readonly token: TokenIndex }[];
  /** Whether its sides do it together or to each other, so that each is the other's recipient: "X and Y met". */
  readonly reciprocal: boolean;
}

/**
 * The participants of a verb or of a noun that tells an act, with what control, relative clauses, passives, light verbs
 * ("carried out an attack") and nominal phrases ("the shelling of X by Y") say of them. O(children x depth).
 */
export function participantsOf(tree: TreeView, word: TokenIndex): Participants {
  const upos = tree.upos(word);
  const isNoun = (upos === 'NOUN' || upos === 'PROPN') && tree.children(word, 'aux', 'aux:pass').length === 0;
  return isNoun ? ofNoun(tree, word) : ofVerb(tree, word);
}
