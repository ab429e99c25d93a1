import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';

/** How far around a number its words are looked at. */
const REACH = 110;

/** The words of the sentence before a number, at most so many characters. */
export function textBefore(tree: TreeView, { quantity: { quantifier } }: CountPhrase, reach = REACH): string {
  const { first } = tree.tokensIn(quantifier);
  const from = tree.tokenSpan(tree.sentence(tree.sentenceOf(first)).first).start;
  return tree.text.slice(Math.max(Math.min(from, quantifier.start), quantifier.start - reach), quantifier.start);
}

/** The words of the sentence behind a number and its noun. */
export function textBehind(tree: TreeView, { quantity: { quantifier }, counted }: CountPhrase, reach = REACH): string {
  const from = Math.max(quantifier.end, counted === undefined ? 0 : tree.tokenSpan(counted).end);
  const { first } = tree.tokensIn(quantifier);
  const last = (tree.sentence(tree.sentenceOf(first)).end - 1) as TokenIndex;
  return tree.text.slice(from, Math.min(from + reach, Math.max(from, tree.tokenSpan(last).end)));
}
