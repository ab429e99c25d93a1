import type { TokenIndex } from '@onrecord/language';
import { type Subject, subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** The subject of a verb, also where the tree takes the "has" before it for a verb of its own ("has threatened"). */
export function subjectNear(tree: TreeView, verb: TokenIndex): Subject | undefined {
  const own = subjectOf(tree, verb);
  if (own !== undefined) return own;
  const have = tree.head(verb);
  return have === verb - 1 && tree.lemma(have) === 'have' ? subjectOf(tree, have) : undefined;
}
