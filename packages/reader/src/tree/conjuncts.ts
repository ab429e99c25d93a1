import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from './tree-view.ts';

/**
 * The heads joined with `first` by "and", "or" or commas, itself included, in text order. `first` is the first of them, as
 * the others hang from it; asked about a later one, the answer begins with that one.
 */
export function conjuncts(tree: TreeView, first: TokenIndex): readonly TokenIndex[] {
  const found: TokenIndex[] = [first];
  // The list grows while it is walked: members of members are found as well.
  for (const member of found) found.push(...tree.children(member, 'conj'));
  return found.sort((a, b) => a - b);
}
