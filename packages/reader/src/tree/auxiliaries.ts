import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from './tree-view.ts';

const NON_FINITE: ReadonlySet<string> = new Set(['VB', 'VBG', 'VBN']);
const AUXILIARY_RELATIONS: ReadonlySet<string> = new Set(['aux', 'cop']);

/** So many verbs joined at most: longer chains come of lists that are no prose. */
const MOST_STEPS = 12;

/**
 * The auxiliaries, modals and copula of a predicate, in text order. A coordinated verb in a non-finite form and without its own
 * subject shares those of the verb before it ("have shelled and burned").
 */
export function auxiliaries(tree: TreeView, predicate: TokenIndex): readonly TokenIndex[] {
  let at = predicate;
  for (let steps = 0; ; steps++) {
    const own = tree.children(at).filter((child) => AUXILIARY_RELATIONS.has(tree.baseRelation(child)));
    const before = tree.head(at);
    if (own.length > 0 || before === undefined || before >= at || steps === MOST_STEPS || !sharesAuxiliaries(tree, at))
      return own;
    at = before;
  }
}

function sharesAuxiliaries(tree: TreeView, verb: TokenIndex): boolean {
  return (
    tree.baseRelation(verb) === 'conj' &&
    NON_FINITE.has(tree.xpos(verb)) &&
    tree.children(verb, 'nsubj', 'csubj', 'mark').length === 0
  );
}
