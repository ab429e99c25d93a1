import type { TokenIndex } from '@onrecord/language';
import { auxiliaries } from '../tree/auxiliaries.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { clausePath, isPredicate } from './clause-path.ts';
import { isAttitude } from './climb-place.ts';

/** Whether a word is told in the simple past, so that the time of the sentence before may still run. */
export function mayCarryTime(tree: TreeView, word: TokenIndex): boolean {
  if (isAttitude(tree, word)) return false;
  for (const { at } of clausePath(tree, word)) {
    if (!isPredicate(tree, at)) continue;
    if (at !== word && isAttitude(tree, at)) return false;
    const helpers = auxiliaries(tree, at);
    const finite = [...helpers, at].find((token) => /^(?:VB[DZP]|MD)$/.test(tree.xpos(token)));
    if (finite !== undefined) return tree.xpos(finite) === 'VBD' && tree.lower(finite) !== 'had';
  }
  return false;
}
