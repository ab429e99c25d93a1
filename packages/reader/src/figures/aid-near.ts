import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import { AID_WORDS } from './words/phrase-words.ts';

const aid: ReadonlySet<string> = new Set(AID_WORDS);
/** How many words on both sides are looked at. */
const REACH = 8;

/** Whether a word of help stands near a number. */
export function isAidNear(tree: TreeView, { quantity }: CountPhrase): boolean {
  const { first, end } = tree.tokensIn(quantity.quantifier);
  const sentence = tree.sentence(tree.sentenceOf(first));
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.end, end + REACH);
  for (const token of tree.document.tokens.slice(from, to))
    if (aid.has(tree.text.slice(token.start, token.end).toLowerCase())) return true;
  return false;
}
