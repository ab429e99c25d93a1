import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import type { CountPhrase } from '../count-phrase.ts';
import { classOf, nounOf } from '../counted-class.ts';
import { figureRule } from '../figure-rule.ts';
import { textBefore } from '../phrase-text.ts';
import { STATE_WORDS } from '../words/act-words.ts';
import { MEASURING_NOUNS } from '../words/counted-words.ts';
import type { Measure } from '../words/measures.ts';

const states: ReadonlyMap<string, Measure> = new Map(Object.entries(STATE_WORDS));
const nouns: ReadonlyMap<string, Measure> = new Map(Object.entries(MEASURING_NOUNS));
/** Behind a noun: "who now number", "which is now nearing". */
const NUMBERING =
  /(?:,\s|\s)(?:who|which|that)(?:\s\p{L}{1,10}){0,3}?\s(?:numbers?|numbered|total|totals|is|are|was|were)(?:\snow)?\s$/iu;
const BOUND_NUMBERING = /^(?:nearing|approaching|exceeding|surpassing|topping)/i;
const MOST_WORDS = 6;

/** The last noun before the relative pronoun: with its number far behind it. */
function nounBefore(tree: TreeView, pronoun: TokenIndex): TokenIndex | undefined {
  const { first } = tree.sentence(tree.sentenceOf(pronoun));
  for (let at = pronoun - 1; at >= first && pronoun - at <= MOST_WORDS; at--) {
    const token = at as TokenIndex;
    if (tree.upos(token) === 'NOUN') return token;
    if (tree.upos(token) !== 'PUNCT' && tree.upos(token) !== 'PROPN') return undefined;
  }
  return undefined;
}

function pronounBefore(tree: TreeView, { quantity: { quantifier } }: CountPhrase): TokenIndex | undefined {
  const { first } = tree.tokensIn(quantifier);
  for (let at = first - 1; at >= Math.max(0, first - MOST_WORDS); at--) {
    const token = at as TokenIndex;
    if (['who', 'which', 'that'].includes(tree.lower(token))) return token;
  }
  return undefined;
}

export const numberOfThem = figureRule({
  name: 'number-of-them',
  version: 1,
  prior: 0.7,
  summary: 'A bare number behind a relative clause that only says how many they are: "the dead, who now number 400".',
  finds: [
    'They mourned the fallen soldiers, who now number [killed:400].',
    'He named the wounded men, which is now [injured:nearing 400].',
  ],
  leaves: [
    'He rang the office, which is number 40.',
    'They met the sailors, who were tired.',
    'The soldiers who number the doors left at 400.',
  ],
  read: (phrase, { tree }) => {
    if (phrase.counted !== undefined || phrase.quantity.unit !== undefined || phrase.quantity.proportion)
      return undefined;
    const before = textBefore(tree, phrase, 60);
    const isBound = BOUND_NUMBERING.test(phrase.quantity.quantifier.quote);
    if (!NUMBERING.test(before) || !(isBound || /\s(?:numbers?|numbered|totals?)(?:\snow)?\s$/i.test(before)))
      return undefined;
    const pronoun = pronounBefore(tree, phrase);
    const noun = pronoun === undefined ? undefined : nounBefore(tree, pronoun);
    if (noun === undefined || classOf(tree, noun) !== 'person') return undefined;
    const word = tree.children(noun, 'amod', 'acl', 'compound').find((child) => states.has(tree.lower(child)));
    const measure = (word === undefined ? undefined : states.get(tree.lower(word))) ?? nouns.get(nounOf(tree, noun));
    return measure === undefined ? undefined : { measure, counted: noun, ...(word !== undefined && { trigger: word }) };
  },
});
