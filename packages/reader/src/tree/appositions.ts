import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from './tree-view.ts';

/** The heads that name `noun` again beside it ("Ms Lee, the mayor, ..."), appositions of appositions included, in text order. */
export function appositions(tree: TreeView, noun: TokenIndex): readonly TokenIndex[] {
  const found = [...tree.children(noun, 'appos')];
  // The list grows while it is walked: members of members are found as well.
  for (const member of found) found.push(...tree.children(member, 'appos'));
  return found.sort((a, b) => a - b);
}
