import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { stanceVerbs } from './stance-lexicon.ts';

const MOST_STEPS = 5;

/**
 * "condemns the raid and demands an end", where the tagger takes "demands" for a noun: bare behind "and", before a phrase
 * of its own, below a verb in the present.
 */
export function isVerbReadAsNoun(tree: TreeView, token: TokenIndex): boolean {
  if (tree.xpos(token) !== 'NNS' || token < 2 || token + 1 >= tree.size) return false;
  const before = tree.lower(tokenIndex(token - 1));
  if ((before !== 'and' && before !== 'but') || stanceVerbs(tree, token).length === 0) return false;
  if (tree.baseRelation(token) !== 'conj') return false;
  const isBeforePhrase = tree.upos(tokenIndex(token + 1)) === 'DET';
  for (let up = tree.head(token), steps = 0; up !== undefined && steps < MOST_STEPS; up = tree.head(up), steps++) {
    if (tree.upos(up) !== 'VERB') continue;
    return /^VB[ZP]$/.test(tree.xpos(up)) || (isBeforePhrase && tree.xpos(up) === 'VBD');
  }
  return false;
}
