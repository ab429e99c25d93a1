import type { Realis } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { realisOf } from '../realis/realis-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';

/** Whether a figure is told as fact. The "no" of a zero is its number; of who is only counted, a clause that is negated says something else. */
export function realisOfFigure(tree: TreeView, draft: FigureDraft): Realis {
  const { phrase, trigger, statement } = draft;
  const { realis } = realisOf(tree, wordOf(tree, draft), statement);
  const isCast = trigger === undefined && phrase.relation.startsWith('nsubj');
  return realis === 'negated' && (phrase.quantity.value === 0 || isCast) ? 'actual' : realis;
}

/** The word that says what happened; of a number that is a predicate, itself; else the verb it completes ("rose to 40"). */
function wordOf(tree: TreeView, { phrase: { top, governor, relation }, trigger }: FigureDraft): TokenIndex {
  const isNear = trigger !== undefined && tree.sentenceOf(trigger) === tree.sentenceOf(top);
  // "the toll would be 40": the toll itself is a noun that the clause says something of.
  const isOfVerb = isNear && (tree.upos(trigger) === 'VERB' || !isPredicate(tree, top));
  if (isOfVerb) return trigger;
  if (isPredicate(tree, top)) return top;
  return governor !== undefined && relation.startsWith('obl') && tree.upos(governor) === 'VERB' ? governor : top;
}

const isPredicate = (tree: TreeView, token: TokenIndex): boolean => tree.children(token, 'cop').length > 0;
