import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { ofNoun } from './of-noun.ts';
import { ofVerb } from './of-verb.ts';
import type { Participants } from './participants.ts';

/**
 * The participants of a verb or of a noun that tells an act, with what control, relative clauses, passives, light verbs
 * ("carried out an attack") and nominal phrases ("the shelling of X by Y") say of them. O(children x depth).
 */
export function participantsOf(tree: TreeView, word: TokenIndex): Participants {
  const upos = tree.upos(word);
  const isNoun = (upos === 'NOUN' || upos === 'PROPN') && tree.children(word, 'aux', 'aux:pass').length === 0;
  return isNoun ? ofNoun(tree, word) : ofVerb(tree, word);
}
