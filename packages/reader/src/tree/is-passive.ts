import type { TokenIndex } from '@onrecord/language';
import { auxiliaries } from './auxiliaries.ts';
import type { TreeView } from './tree-view.ts';

/**
 * Whether a verb is in the passive: "was shelled", "was arrested and taken away", "got hit", and participles that modify
 * a noun or clause without an object of their own ("a bridge destroyed in May").
 */
export function isPassive(tree: TreeView, verb: TokenIndex): boolean {
  if (tree.upos(verb) !== 'VERB' && tree.xpos(verb) !== 'VBN') return false;
  if (tree.children(verb, 'aux:pass').length > 0) return true;
  if (tree.children(verb, 'nsubj:pass', 'csubj:pass').length > 0) return !hasActiveHelpers(tree, verb);
  if (tree.xpos(verb) !== 'VBN') return false;
  const helpers = auxiliaries(tree, verb);
  if (helpers.length > 0) return helpers.some((helper) => tree.relation(helper) === 'aux:pass');
  const relation = tree.baseRelation(verb);
  if (relation === 'conj') {
    const before = tree.head(verb);
    return before !== undefined && before < verb && tree.children(verb, 'obj').length === 0 && isPassive(tree, before);
  }
  return (relation === 'acl' || relation === 'advcl' || relation === 'amod') && tree.children(verb, 'obj').length === 0;
}

/** "has refused", without a form of "be": active, whatever the tree calls its subject. */
function hasActiveHelpers(tree: TreeView, verb: TokenIndex): boolean {
  const helpers = auxiliaries(tree, verb);
  return helpers.length > 0 && helpers.every((helper) => tree.lemma(helper) === 'have');
}
