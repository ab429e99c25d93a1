import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';

const MOST_MEMBERS = 8;

/**
 * The mentions that the noun phrase headed by `token` joins ("Moscow and Ankara"), itself first; empty when it joins none.
 * One conjunct that is no actor, or "or", makes it no group.
 */
export function conjuncts(
  tree: TreeView,
  token: TokenIndex,
  mentionAt: (token: TokenIndex) => Mention | undefined,
): readonly Mention[] {
  const heads = tree.children(token, 'conj').filter((child) => child > token);
  const own = mentionAt(token);
  if (!own || heads.length === 0 || heads.length >= MOST_MEMBERS) return [];
  const others = heads.map((head) => (isAnd(tree, head) ? mentionAt(head) : undefined));
  const members = [own, ...others.filter((mention) => mention !== undefined)];
  return members.length === heads.length + 1 && new Set(members.map(({ id }) => id)).size === members.length
    ? members
    : [];
}

function isAnd(tree: TreeView, head: TokenIndex): boolean {
  return tree.children(head, 'cc').every((mark) => ['and', '&', 'along', 'as'].includes(tree.lower(mark)));
}
