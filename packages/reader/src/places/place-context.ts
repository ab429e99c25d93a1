import { countryOf, type TokenIndex } from '@onrecord/language';
import type { PlaceKind } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import { isPartWord, kindOfNoun, LONGEST_KIND_NOUN } from './name-parts.ts';
import { wordsOf } from './toponym-words.ts';
import { OF_PLACE_NOUNS } from './words/named-thing-words.ts';
import { LEADING_KINDS, LEADS, PLACE_VERBS, STRONG_LEADS, SURE_NOUNS } from './words/place-kind-words.ts';

const leading: ReadonlyMap<string, PlaceKind> = new Map(Object.entries(LEADING_KINDS));
const sureNouns: ReadonlySet<string> = new Set(SURE_NOUNS);
const strongLeads: ReadonlySet<string> = new Set(STRONG_LEADS);
const leads: ReadonlySet<string> = new Set(LEADS);
const placeVerbs: ReadonlySet<string> = new Set(PLACE_VERBS);
const ofPlaceNouns: ReadonlySet<string> = new Set(OF_PLACE_NOUNS);

/** The kind that the words beside a name say, and where the mention ends: a kind noun behind it belongs to it, but for towns. */
export function kindAround(
  tree: TreeView,
  first: TokenIndex,
  end: TokenIndex,
): { kind?: PlaceKind; after: TokenIndex } {
  const sentenceEnd = tree.sentence(tree.sentenceOf(first)).end;
  const isCountry = countryOf(wordsOf(tree, first, end))?.as === 'name';
  for (let length = Math.min(LONGEST_KIND_NOUN, sentenceEnd - end); length > 0 && !isCountry; length--) {
    const after = (end + length) as TokenIndex;
    const kind = kindOfNoun(wordsOf(tree, end, after));
    const tag = tree.upos((after - 1) as TokenIndex);
    if (kind === undefined || (tag !== 'NOUN' && tag !== 'PROPN')) continue;
    const isPlural = tree.xpos((after - 1) as TokenIndex) === 'NNS';
    return { kind, after: kind === 'city' || isPlural ? end : after };
  }
  const before =
    kindBefore(tree, first) ?? (end - first > 1 ? leading.get(tree.lower(first).replace(/\.$/, '')) : undefined);
  return { ...(before !== undefined && { kind: before }), after: end };
}

/** "the village of X", "the port city of X", "Syria's town of X". */
export function kindBefore(tree: TreeView, first: TokenIndex): PlaceKind | undefined {
  if (first < 2 || tree.lower((first - 1) as TokenIndex) !== 'of') return undefined;
  return kindOfNoun(tree.word((first - 2) as TokenIndex));
}

/** Whether "in", "near", "the siege of" or the like stands before the name, past "the", "eastern" and "the town of". */
export function isLedIn(tree: TreeView, first: TokenIndex): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const word = tree.lower(at as TokenIndex);
    if (strongLeads.has(word)) return true;
    if (word === 'of' && at > 0 && ofPlaceNouns.has(tree.lower((at - 1) as TokenIndex))) return true;
    if (word !== 'the' && word !== 'of' && !isPartWord(word) && kindOfNoun(word) === undefined) return false;
  }
  return false;
}

/** "between X and", "the quarry north of X", "fled X": what stands before mostly leads to a place, though not always. */
export function isWeaklyLed(tree: TreeView, first: TokenIndex): boolean {
  if (first === 0) return false;
  const before = (first - 1) as TokenIndex;
  const word = tree.lower(before);
  if (leads.has(word) || placeVerbs.has(word) || placeVerbs.has(tree.lemma(before).toLowerCase())) return true;
  return first > 1 && word === 'of' && isPartWord(tree.lower((first - 2) as TokenIndex));
}

/** "the village of", "the province of" stands before: whatever follows is a place. */
export function isSaidPlace(tree: TreeView, first: TokenIndex): boolean {
  return (
    first >= 2 && tree.lower((first - 1) as TokenIndex) === 'of' && sureNouns.has(tree.lower((first - 2) as TokenIndex))
  );
}

/** "President Jordan", "Mr Chad": a title stands before. */
export function isTitled(tree: TreeView, first: TokenIndex): boolean {
  return (
    first > 0 &&
    /^(?:mr|mrs|ms|dr|president|minister|general|gen|col|sheikh|king|prince)\.?$/.test(
      tree.lower((first - 1) as TokenIndex),
    )
  );
}
