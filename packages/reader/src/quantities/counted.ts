import type { Span } from '@onrecord/model';
import type { TokenIndex, Upos } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** How far the counted noun may stand behind its number. */
const REACH = 8;
/** How a number hangs on what it counts. */
const COUNTING: ReadonlySet<string> = new Set(['nummod', 'det', 'amod', 'compound']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'this', 'last']);
const isNominal = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN';

/**
 * The noun that a number counts: its governor in the tree where that is a noun behind it ("36 [shells]"), the noun
 * after "of" ("dozens of [villages]"), else the last of the nouns that follow with only modifiers between.
 */
export function countedNoun(tree: TreeView, quantifier: Span): TokenIndex | undefined {
  const { first, end } = tree.tokensIn(quantifier);
  if (end <= first || end >= tree.size) return undefined;
  // "kills 14, wounds dozens": a comma right behind ends its phrase.
  if (tree.lower(end) === ',') return undefined;
  const sentenceEnd = Math.min(tree.sentence(tree.sentenceOf(first)).end, end + REACH);
  const followed = followingNoun(tree, end, sentenceEnd);
  for (let token: number = end - 1; token >= first; token--) {
    const governor = tree.head(token as TokenIndex);
    const relation = tree.baseRelation(token as TokenIndex);
    if (governor === undefined || governor < end || governor >= sentenceEnd || !isNominal(tree.upos(governor)))
      continue;
    if (!COUNTING.has(relation)) continue;
    return followed !== undefined && isNounRun(tree, governor, followed) ? followed : governor;
  }
  return followed;
}

function followingNoun(tree: TreeView, from: number, end: number): TokenIndex | undefined {
  let noun: TokenIndex | undefined;
  for (let token = from; token < end; token++) {
    const at = token as TokenIndex;
    if (isNominal(tree.upos(at))) {
      // "ten people Sunday": a name behind a plural begins something new.
      if (noun !== undefined && tree.upos(at) === 'PROPN' && tree.xpos(noun) === 'NNS') break;
      noun = at;
    } else if (noun !== undefined || !maySeparate(tree, at, from, end)) break;
  }
  return noun;
}

/** By tag: whether such a word may stand between a number and its noun. */
const SEPARATES: Readonly<
  Partial<Record<Upos, (tree: TreeView, at: TokenIndex, from: number, end: number) => boolean>>
> = {
  ADJ: () => true,
  // "12 the week before": an article right behind a number begins another phrase.
  DET: (tree, at, from) => at !== from || tree.xpos((at - 1) as TokenIndex) !== 'CD' || !ARTICLES.has(tree.lower(at)),
  ADV: (tree, at) => tree.lower(at) !== 'not',
  ADP: (tree, at) => tree.lower(at) === 'of',
  // "three of five districts", but not "dozens wounded as two rockets".
  NUM: (tree, at, from) => at === from || ['of', 'the'].includes(tree.lower((at - 1) as TokenIndex)),
  VERB: (tree, at, _from, end) => /^VB[GN]$/.test(tree.xpos(at)) && startsNoun(tree, at + 1, end),
  PUNCT: (tree, at) => ['-', '"', '“'].includes(tree.lower(at)),
  PRON: (tree, at) => ['their', 'its', 'them', 'his', 'her'].includes(tree.lower(at)),
};

function maySeparate(tree: TreeView, at: TokenIndex, from: number, end: number): boolean {
  const isQuestionWord = tree.xpos(at).startsWith('W');
  return !isQuestionWord && (SEPARATES[tree.upos(at)]?.(tree, at, from, end) ?? false);
}

/** Whether only nouns stand from the first to the last: the parser may have stopped at the first of a compound. */
function isNounRun(tree: TreeView, first: TokenIndex, last: TokenIndex): boolean {
  for (let token: number = first; token <= last; token++) if (!isNominal(tree.upos(token as TokenIndex))) return false;
  return first <= last;
}

function startsNoun(tree: TreeView, token: number, end: number): boolean {
  return token < end && ['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(token as TokenIndex));
}
