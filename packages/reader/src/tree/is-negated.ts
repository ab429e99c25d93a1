import type { TokenIndex } from '@onrecord/language';
import { NEGATIONS, NEGATIVE_DETERMINERS, NEGATIVE_PRONOUNS } from './negation-words.ts';
import type { TreeView } from './tree-view.ts';

/** So many verbs joined at most: longer chains come of lists that are no prose. */
const MOST_STEPS = 12;

/**
 * Whether the clause of `predicate` is said not to hold: "did not agree", "never left", "no delegation came", "nobody was hurt",
 * "without firing", "did not shell or burn". Verbs that deny by their meaning ("failed to", "denied") are not looked at.
 */
export function isNegated(tree: TreeView, predicate: TokenIndex, steps: number = MOST_STEPS): boolean {
  if (tree.children(predicate).some((child) => negates(tree, child))) return true;
  if (tree.baseRelation(predicate) !== 'conj' || tree.children(predicate, 'nsubj', 'csubj', 'aux').length > 0)
    return false;
  const first = tree.head(predicate);
  const joinsByOr = tree
    .children(predicate, 'cc')
    .some((word) => tree.lower(word) === 'or' || tree.lower(word) === 'nor');
  return first !== undefined && first < predicate && joinsByOr && steps > 0 && isNegated(tree, first, steps - 1);
}

function negates(tree: TreeView, child: TokenIndex): boolean {
  const word = tree.lower(child);
  switch (tree.baseRelation(child)) {
    case 'advmod':
      return (
        NEGATIONS.has(word) ||
        (word === 'longer' && tree.children(child, 'advmod', 'det').some((no) => tree.lower(no) === 'no'))
      );
    case 'nsubj':
    case 'obj':
      return NEGATIVE_PRONOUNS.has(word) || isNoPhrase(tree, child);
    case 'mark':
    case 'case':
      return word === 'without';
    case 'det':
      return word === 'no' && tree.baseRelation(child) === 'det';
    default:
      return false;
  }
}

/** "no delegation", "neither side", "no one"; one in a coordination speaks for itself only. */
function isNoPhrase(tree: TreeView, noun: TokenIndex): boolean {
  return tree.children(noun, 'det').some((determiner) => NEGATIVE_DETERMINERS.has(tree.lower(determiner)));
}
