import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** So many parties joined with "and" are named of one event at most. */
const MOST = 12;

/**
 * The heads joined with a noun by "and" or commas, itself first, as far as an event may name them. Keeps what it has
 * found: O(1) when asked again, so that a list without end stays cheap.
 */
export function joinedHeads(tree: TreeView): (first: TokenIndex) => readonly TokenIndex[] {
  const known = new Map<TokenIndex, readonly TokenIndex[]>();
  return (first) => {
    const heads = known.get(first) ?? joinedTo(tree, first);
    known.set(first, heads);
    return heads;
  };
}

function joinedTo(tree: TreeView, first: TokenIndex): readonly TokenIndex[] {
  const found: TokenIndex[] = [first];
  // The list grows while it is walked: members of members are found as well.
  for (const member of found) {
    if (found.length >= MOST) break;
    found.push(...tree.children(member, 'conj').slice(0, MOST - found.length));
  }
  return found;
}
