import type { Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** How far the counted noun may stand behind its number. */
const REACH = 8;
/** Words that may stand between the number and what it counts. */
const BETWEEN: ReadonlySet<string> = new Set([
  'ADJ',
  'ADV',
  'DET',
  'NUM',
  'ADP',
  'PROPN',
  'NOUN',
  'VERB',
  'PUNCT',
  'PRON',
  'PART',
]);
/** How a number hangs on what it counts. */
const COUNTING: ReadonlySet<string> = new Set(['nummod', 'det', 'amod', 'compound']);
const isNominal = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN';

/**
 * The noun that a number counts: its governor in the tree where that is a noun behind it ("36 [shells]"), the noun
 * after "of" ("dozens of [villages]"), else the last of the nouns that follow with only modifiers between.
 */
export function countedNoun(tree: TreeView, quantifier: Span): TokenIndex | undefined {
  const { first, end } = tree.tokensIn(quantifier);
  if (end <= first || end >= tree.size) return undefined;
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
    const tag = tree.upos(at);
    const lower = tree.lower(at);
    if (isNominal(tag)) {
      // "ten people Sunday": a name behind a plural begins something new.
      if (noun !== undefined && tag === 'PROPN' && tree.xpos(noun) === 'NNS') break;
      noun = at;
    } else if (noun !== undefined || !BETWEEN.has(tag)) break;
    else if (tag === 'ADP' && lower !== 'of') break;
    else if (tag === 'VERB' && tree.xpos(at) !== 'VBN' && tree.xpos(at) !== 'VBG') break;
    else if (tag === 'VERB' && !startsNoun(tree, token + 1, end)) break;
    else if (tag === 'PUNCT' && lower !== '-' && lower !== '"' && lower !== '“') break;
    else if (
      tag === 'PRON' &&
      lower !== 'their' &&
      lower !== 'its' &&
      lower !== 'them' &&
      lower !== 'his' &&
      lower !== 'her'
    )
      break;
    else if (lower === 'to' || lower === 'not') break;
  }
  return noun;
}

/** Whether only nouns stand from the first to the last: the parser may have stopped at the first of a compound. */
function isNounRun(tree: TreeView, first: TokenIndex, last: TokenIndex): boolean {
  for (let token: number = first; token <= last; token++) if (!isNominal(tree.upos(token as TokenIndex))) return false;
  return first <= last;
}

function startsNoun(tree: TreeView, token: number, end: number): boolean {
  return token < end && ['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(token as TokenIndex));
}
