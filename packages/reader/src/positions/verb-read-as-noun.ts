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
  if (tree.xpos(token) !== 'NNS' || token < 1 || token + 1 >= tree.size) return false;
  if (subjectReadAsCompound(tree, token) !== undefined) return true;
  if (token < 2) return false;
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

const BEHIND: ReadonlySet<string> = new Set(['for', 'on', 'that', 'upon']);

/** "The agency calls for a truce", all of it taken for one noun phrase without a verb: the agency. */
export function subjectReadAsCompound(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  if (tree.xpos(token) !== 'NNS' || tree.head(token) !== undefined || token < 1 || token + 1 >= tree.size)
    return undefined;
  if (!BEHIND.has(tree.lower(tokenIndex(token + 1))) || stanceVerbs(tree, token).length === 0) return undefined;
  const before = tokenIndex(token - 1);
  return tree.relation(before) === 'compound' && tree.head(before) === token ? before : undefined;
}
