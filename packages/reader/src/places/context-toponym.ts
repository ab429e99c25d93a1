import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Finder } from './finder.ts';
import { isPartWord } from './name-parts.ts';
import { isOtherThing } from './not-a-place.ts';
import { isLedIn, isSaidPlace, kindAround, kindBefore } from './place-context.ts';
import { isBareNoun, isCapital, isDemonym, toponym, wordsOf } from './toponym-words.ts';
import type { Toponym } from './toponym.ts';
import { isNotedTown, isPlaceByItself, seats } from './well-known.ts';

const LONGEST_NAME = 5;

/** Capitalised words that no name covers: a place where a preposition leads them in and a list knows them. */
export function contextToponym(
  finder: Finder,
  at: TokenIndex,
  { list, end: nextName }: { readonly list: boolean; readonly end: number },
): Toponym | undefined {
  const { tree, candidates, taken } = finder;
  const isPart = isPartWord(tree.word(at));
  if (!isPart && !isCapital(tree.word(at))) return undefined;
  if (tree.upos(at) !== 'PROPN' && tree.upos(at) !== 'NOUN' && tree.upos(at) !== 'ADJ' && !isPart) return undefined;
  const sentence = tree.sentence(tree.sentenceOf(at));
  const isLed = list || isLedIn(tree, at) || kindBefore(tree, at) !== undefined;
  if (!isLed && sentence.first === at) return undefined;
  const most = Math.min(at + LONGEST_NAME, sentence.end, nextName);
  const said = isSaidPlace(tree, at) ? saidName(tree, at, most) : undefined;
  for (let end = most; end > at; end--) {
    const last = tree.word((end - 1) as TokenIndex);
    if (!isCapital(last)) continue;
    const text = wordsOf(tree, at, end as TokenIndex);
    if (text.length < 3 || taken.has(text) || isDemonym(text) || isBareNoun(text)) continue;
    const best = candidates(text).find(({ isWhole }) => isWhole);
    if (best === undefined) continue;
    const { kind, after } = kindAround(tree, at, end as TokenIndex);
    const isSaid = isLed || after > end;
    const isSure =
      best.list === 'geonames'
        ? isSaid && isNotedTown(finder, best)
        : isSaid || (tree.upos(at) === 'PROPN' && isPlaceByItself(finder, text));
    if (!isSure || (!isLed && seats.has(text.toLowerCase()))) continue;
    if (isOtherThing(tree, candidates, { first: at, end: end as TokenIndex })) continue;
    return toponym(tree, { first: at, end: after }, kind);
  }
  return said && toponym(tree, said, kindBefore(tree, at));
}

/** The capitalised words from here on. */
function saidName(tree: TreeView, first: TokenIndex, most: number): TokenRange | undefined {
  let end: number = first;
  while (end < most && isCapital(tree.word(end as TokenIndex))) end++;
  return end === first || isBareNoun(wordsOf(tree, first, end as TokenIndex))
    ? undefined
    : { first, end: end as TokenIndex };
}
