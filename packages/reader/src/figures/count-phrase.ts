import type { TokenIndex } from '@onrecord/language';
import type { Quantity } from '../quantities/read-quantities.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { classOf } from './counted-class.ts';
import type { CountedClass } from './words/counted-words.ts';

/** A quantity with the noun it counts, and the word by which both hang in the tree. */
export interface CountPhrase {
  readonly quantity: Quantity;
  readonly counted?: TokenIndex;
  readonly counts: CountedClass;
  /** The topmost word of number and noun: "shells" of "36 shells", "dozens" of "dozens of villages". */
  readonly top: TokenIndex;
  /** What the phrase hangs on and how, seen from the first of joined ones ("tanks" of "12 tanks and [40 guns]"). */
  readonly governor?: TokenIndex;
  readonly relation: string;
  /** It stands inside another one: "the 250" of "half the 250 men seized there". */
  readonly isWhole: boolean;
}

/** Words behind a number that stand for its noun. */
const STAND_INS: ReadonlySet<string> = new Set(['more', 'others', 'other', 'additional', 'further']);
const NOMINAL_PARTS: ReadonlySet<string> = new Set(['nummod', 'det', 'case', 'fixed', 'compound', 'amod', 'flat']);
/** So many words up at most within one phrase. */
const MOST_STEPS = 6;

/** Where a quantity stands in its sentence; undefined without words. */
export function countPhrase(tree: TreeView, quantity: Quantity, isWhole = false): CountPhrase | undefined {
  const range = tree.tokensIn(quantity.quantifier);
  if (range.end <= range.first) return undefined;
  const counted = quantity.counted === undefined ? undefined : lastOfName(tree, quantity.counted);
  const start = quantity.counted ?? headOfNumber(tree, range.first, range.end);
  const isInside = (token: TokenIndex): boolean =>
    (token >= range.first && token < range.end) || STAND_INS.has(tree.lower(token));
  let top = start;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const above = tree.head(top);
    if (above === undefined || !isInside(above)) break;
    top = above;
  }
  const first = firstOfJoined(tree, top);
  const governor = tree.head(first);
  return {
    quantity,
    ...(counted !== undefined && { counted }),
    counts: counted === undefined ? 'unnamed' : classOf(tree, counted),
    top,
    ...(governor !== undefined && { governor }),
    relation: tree.relation(first),
    isWhole,
  };
}

/** "the Front militia": the name before a noun that the tagger took for a foreign word. */
function lastOfName(tree: TreeView, noun: TokenIndex): TokenIndex {
  const next = (noun + 1) as TokenIndex;
  if (tree.upos(noun) !== 'PROPN' || next >= tree.sentence(tree.sentenceOf(noun)).end) return noun;
  const isNoun = tree.xpos(next) === 'FW' || tree.upos(next) === 'NOUN';
  return isNoun && classOf(tree, next) !== 'other' ? next : noun;
}

/** The word of the number by which all of it hangs. */
function headOfNumber(tree: TreeView, first: TokenIndex, end: TokenIndex): TokenIndex {
  for (let token: number = end - 1; token >= first; token--) {
    const above = tree.head(token as TokenIndex);
    const isOutside = above === undefined || above < first || above >= end;
    if (isOutside && !NOMINAL_PARTS.has(tree.baseRelation(token as TokenIndex))) return token as TokenIndex;
  }
  return (end - 1) as TokenIndex;
}

/** Of nouns joined by commas and "and": the first, which has the verb. */
function firstOfJoined(tree: TreeView, token: TokenIndex): TokenIndex {
  let first = token;
  for (let steps = 0; steps < MOST_STEPS * 4; steps++) {
    const above = tree.head(first);
    const relation = tree.baseRelation(first);
    // In a list the parser may take a member for an apposition of the one before it.
    const isJoined = relation === 'conj' || (relation === 'appos' && first !== token);
    if (above === undefined || above > first || !isJoined) return first;
    if (!['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'ADJ'].includes(tree.upos(above))) return first;
    first = above;
  }
  return first;
}
