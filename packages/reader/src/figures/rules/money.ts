import type { TreeView } from '../../tree/tree-view.ts';
import type { CountPhrase } from '../count-phrase.ts';
import { figureRule } from '../figure-rule.ts';

const CURRENCY = /^[A-Z]{3}$/;
/** Nouns of help: money near them is aid. Own list. */
const AID_WORDS = ['aid', 'assistance', 'relief', 'donation', 'donations', 'humanitarian'] as const;
const aid: ReadonlySet<string> = new Set(AID_WORDS);
/** How many words on both sides are looked at. */
const REACH = 8;

function isAid(tree: TreeView, { quantity }: CountPhrase): boolean {
  const { first, end } = tree.tokensIn(quantity.quantifier);
  const sentence = tree.sentence(tree.sentenceOf(first));
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.end, end + REACH);
  for (const token of tree.document.tokens.slice(from, to))
    if (aid.has(tree.text.slice(token.start, token.end).toLowerCase())) return true;
  return false;
}

export const money = figureRule({
  name: 'money',
  version: 1,
  prior: 0.9,
  summary: 'A sum with its currency; near a word of help it is aid.',
  finds: ['The bridge cost [money:$4 million].', 'The council gave [aid:£20 million] in humanitarian aid.'],
  leaves: ['The bridge is 40 m long.', 'They left it for four days.'],
  read: (phrase, { tree }) => {
    if (!CURRENCY.test(phrase.quantity.unit ?? '')) return undefined;
    return { measure: isAid(tree, phrase) ? 'aid' : 'money' };
  },
});
