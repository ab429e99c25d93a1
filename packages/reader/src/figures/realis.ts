import type { Realis } from '@onrecord/model';
import { realisOf } from '../realis/realis-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';

/** Whether a figure is told as fact. The "no" of a zero is its number and negates nothing. */
export function realisOfFigure(tree: TreeView, { phrase, trigger, statement }: FigureDraft): Realis {
  const { quantity, top, governor } = phrase;
  const isNear = trigger !== undefined && tree.sentenceOf(trigger) === tree.sentenceOf(top);
  const { realis } = realisOf(tree, isNear ? trigger : (governor ?? top), statement);
  return quantity.value === 0 && realis === 'negated' ? 'actual' : realis;
}
