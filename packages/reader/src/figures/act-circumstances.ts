import type { TokenIndex } from '@onrecord/language';
import { doerOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { nounOf } from './counted-class.ts';

/** "took 12 hostages", "took 12 men captive". */
export function isTakenHostage(tree: TreeView, verb: TokenIndex, counted: TokenIndex | undefined): boolean {
  if (counted !== undefined && ['hostage', 'captive'].includes(nounOf(tree, counted))) return true;
  return tree.children(verb).some((word) => word > verb && ['hostage', 'captive'].includes(tree.lower(word)));
}

/** Those whom an army can lose, and who do not flee by crossing a border. */
export function isFighter(tree: TreeView, noun: TokenIndex): boolean {
  return ['soldier', 'fighter', 'troop', 'man', 'policeman', 'officer', 'peacekeeper', 'marine'].includes(
    nounOf(tree, noun),
  );
}

/** "air defences destroyed 33 drones". */
export function isByDefence(tree: TreeView, verb: TokenIndex): boolean {
  const doer = doerOf(tree, verb)?.token;
  return (
    doer !== undefined && ['defence', 'defense', 'interceptor', 'battery'].includes(tree.lemma(doer).toLowerCase())
  );
}

/** "crossed into Chad". */
export function isIntoCountry(tree: TreeView, verb: TokenIndex): boolean {
  return tree
    .children(verb, 'obl')
    .some(
      (noun) =>
        tree.upos(noun) === 'PROPN' &&
        tree.children(noun, 'case').some((word) => ['into', 'to'].includes(tree.lower(word))),
    );
}
