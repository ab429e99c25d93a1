import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** Nouns for the members of what they are parties to. Own list. */
const SIDES: ReadonlySet<string> = new Set([
  ...[
    'side',
    'party',
    'country',
    'nation',
    'neighbour',
    'neighbor',
    'state',
    'rival',
    'faction',
    'counterpart',
    'adversary',
    'ally',
  ],
]);
const BOTH: ReadonlySet<string> = new Set(['both', 'two', 'three', 'four', 'five', 'warring', 'rival', 'opposing']);

/** Whether a noun phrase names two sides or more: "X and Y", "both leaders", "the warring parties". */
export function isSeveral(tree: TreeView, noun: TokenIndex): boolean {
  if (tree.children(noun, 'conj').length > 0) return true;
  if (!/^NNP?S$/.test(tree.xpos(noun))) return false;
  return (
    SIDES.has(tree.lemma(noun).toLowerCase()) ||
    tree.children(noun, 'det', 'nummod', 'amod').some((word) => BOTH.has(tree.lower(word)))
  );
}
