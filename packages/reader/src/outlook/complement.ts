import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

const HANGS: readonly string[] = ['xcomp', 'advcl', 'acl', 'ccomp', 'csubj'];
/** So far behind its word "to" may stand: "pledged this week to". */
const REACH = 8;
/** The participle stands right behind, with "to" or "with" at most between them. */
const NEAR = 3;
/** Between "to" and its verb only adverbs and "be" stand. */
const CLOSE = 4;

/**
 * The verb of the infinitive that belongs to a word ("plans to leave", "is ready to leave"), or with `withIng` of the
 * participle ("is considering leaving", "is committed to leaving").
 */
export function complementOf(tree: TreeView, cue: TokenIndex, withIng = false): TokenIndex | undefined {
  const hanging = tree.children(cue, ...HANGS).find((verb) => {
    if (verb <= cue || tree.subtree(verb).first > cue + REACH) return false;
    if (isInfinitive(tree, verb)) return !isPurpose(tree, verb);
    return (
      withIng &&
      (tree.xpos(verb) === 'VBG' || (tree.upos(verb) === 'VERB' && /ing$/.test(tree.lower(verb)))) &&
      verb - cue <= NEAR
    );
  });
  return hanging ?? infinitiveBehind(tree, cue);
}

/** Wherever the tree hangs it: "to" right behind the word, and its verb close by. */
function infinitiveBehind(tree: TreeView, cue: TokenIndex): TokenIndex | undefined {
  const to = (cue + 1) as TokenIndex;
  if (to >= tree.size || tree.xpos(to) !== 'TO' || tree.baseRelation(to) !== 'mark') return undefined;
  const verb = tree.head(to);
  return verb !== undefined && verb > to && verb - to <= CLOSE ? verb : undefined;
}

function isInfinitive(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'mark').some((mark) => tree.lower(mark) === 'to') && !/ing$/.test(tree.lower(verb));
}

/** "in order to". */
function isPurpose(tree: TreeView, verb: TokenIndex): boolean {
  const { first } = tree.subtree(verb);
  return tree.lower(first) === 'in';
}
