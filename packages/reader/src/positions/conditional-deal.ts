import type { TokenIndex } from '@onrecord/language';
import { isNegated } from '../tree/is-negated.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Complement } from './draft.ts';

const DEALS: ReadonlySet<string> = new Set([
  'deal',
  'agreement',
  'accord',
  'proposal',
  'plan',
  'settlement',
  'ceasefire',
  'truce',
  'solution',
  'pact',
  'resolution',
  'treaty',
  'peace',
  'talk',
  'offer',
]);

export const isDeal = (tree: TreeView, noun: TokenIndex): boolean => DEALS.has(tree.lemma(noun));

/** The relative clause that says which deal is meant: "a deal that ends the war". */
export function dealClause(tree: TreeView, noun: TokenIndex): TokenIndex | undefined {
  if (!isDeal(tree, noun)) return undefined;
  // ", which ..." only adds something about a deal that is known.
  return tree
    .children(noun, 'acl')
    .filter((verb) => tree.word(tree.subtree(verb).first) !== ',')
    .find((verb) => tree.children(verb, 'nsubj').some((subject) => /^W/.test(tree.xpos(subject))));
}

/** "would reject any deal that ...", "would only sign a deal that ...": the clause tells the stance, not the deal. */
export function isConditionalDeal(tree: TreeView, verb: TokenIndex, { head, form }: Complement): boolean {
  if (form !== 'phrase' || dealClause(tree, head) === undefined) return false;
  const isAny = tree.children(head, 'det').some((word) => ['any', 'no'].includes(tree.lower(word)));
  return isAny || isNegated(tree, verb) || isOnly(tree, verb);
}

export function isOnly(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'advmod').some((word) => tree.lower(word) === 'only');
}
