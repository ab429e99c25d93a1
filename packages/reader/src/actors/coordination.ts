import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Mention } from './mention.ts';

const MOST_MEMBERS = 8;

/**
 * The mentions that the noun phrase headed by `token` joins ("Moscow and Ankara"), itself first; empty when it joins none.
 * One conjunct that is no actor, or "or", makes it no group; nor do commas alone, which part appositions as well, nor two
 * roles under one article ("the former minister and current mayor").
 */
export function conjuncts(
  tree: TreeView,
  token: TokenIndex,
  mentionAt: (token: TokenIndex) => Mention | undefined,
): readonly Mention[] {
  const conj = tree.children(token, 'conj').filter((child) => child > token);
  const heads = conj.length > 0 ? conj : secondSubject(tree, token);
  const own = mentionAt(token);
  if (!own || heads.length === 0 || heads.length >= MOST_MEMBERS) return [];
  if (!heads.some((head) => tree.children(head, 'cc').length > 0 || isIncluded(tree, head))) return [];
  const others = heads.map((head) => (isAnd(tree, head) ? mentionAt(head) : undefined));
  const members = [own, ...others.filter((mention) => mention !== undefined)];
  const areRoles =
    members.every(isSingleRole) && members.slice(1).some(({ range, head }) => isBare(tree, range.first, head));
  if (areRoles) return [];
  return members.length === heads.length + 1 && new Set(members.map(({ id }) => id)).size === members.length
    ? members
    : [];
}

function isAnd(tree: TreeView, head: TokenIndex): boolean {
  return tree.children(head, 'cc').every((mark) => ['and', '&', 'along', 'as'].includes(tree.lower(mark)));
}

function isSingleRole({ form, kind, count }: Mention): boolean {
  return form === 'nominal' && kind === 'person' && count === 'one';
}

/** Without article or owner. */
function isBare(tree: TreeView, first: TokenIndex, head: TokenIndex): boolean {
  return tree.upos(first) !== 'DET' && tree.children(head, 'det', 'nmod:poss').length === 0;
}

/** "their allies, including Norway". */
function isIncluded(tree: TreeView, head: TokenIndex): boolean {
  return tree.children(head, 'case', 'mark').some((mark) => tree.lower(mark) === 'including');
}

/** Of "Norway's minister Ann Lee and Chad's minister Jan Berg said" the tree sometimes makes two subjects. */
function secondSubject(tree: TreeView, token: TokenIndex): readonly TokenIndex[] {
  const verb = tree.head(token);
  if (verb === undefined || tree.relation(token) !== 'nsubj') return [];
  return tree
    .children(verb, 'nsubj')
    .filter((child) => child > token && child < verb && tree.children(child, 'cc').length > 0)
    .slice(0, 1);
}
