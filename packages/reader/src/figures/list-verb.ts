import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';

/** How far a list is followed, in words. */
const LONGEST_LIST = 60;
const IN_LIST: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'CCONJ', 'SYM', 'PRON']);
const MARKS: ReadonlySet<string> = new Set([
  ',',
  '-',
  '–',
  '(',
  ')',
  'of',
  'or',
  'as',
  'well',
  'held',
  'more',
  'than',
  'at',
  'least',
]);

const isInList = (tree: TreeView, token: TokenIndex): boolean =>
  IN_LIST.has(tree.upos(token)) || MARKS.has(tree.lower(token)) || tree.baseRelation(token) === 'amod';

/** "destroyed a post, two bridges and [nine] trucks": the verb before a list of things, wherever the tree hangs its members. */
export function verbBeforeList(tree: TreeView, { quantity }: CountPhrase): TokenIndex | undefined {
  const { first: start } = tree.tokensIn(quantity.quantifier);
  const { first } = tree.sentence(tree.sentenceOf(start));
  let hasComma = false;
  for (let at = start - 1; at >= Math.max(first, start - LONGEST_LIST); at--) {
    const token = at as TokenIndex;
    hasComma ||= tree.lower(token) === ',' || tree.lower(token) === 'and';
    if (isInList(tree, token)) continue;
    return hasComma && tree.upos(token) === 'VERB' ? token : undefined;
  }
  return undefined;
}

/** "[three] posts and two trucks were also destroyed": the passive behind a list. */
export function verbBehindList(tree: TreeView, { quantity }: CountPhrase): TokenIndex | undefined {
  const { end: start } = tree.tokensIn(quantity.quantifier);
  if (start === 0) return undefined;
  const { end } = tree.sentence(tree.sentenceOf((start - 1) as TokenIndex));
  let hasBe = false;
  for (let at = start as number; at < Math.min(end, start + LONGEST_LIST); at++) {
    const token = at as TokenIndex;
    if (tree.upos(token) === 'AUX') hasBe ||= tree.lemma(token) === 'be';
    else if (hasBe && tree.xpos(token) === 'VBN') return token;
    else if (hasBe ? tree.upos(token) !== 'ADV' : !isInList(tree, token)) return undefined;
  }
  return undefined;
}
