import type { Name, TokenRange } from '@onrecord/language';
import type { PlaceKind } from '@onrecord/model';
import { isWellKnown } from './candidates.ts';
import type { Finder } from './finder.ts';
import { grown } from './grow-name.ts';
import { kindOfNoun } from './name-parts.ts';
import { isOtherThing, isUnknownState } from './not-a-place.ts';
import { isLedIn, isSaidPlace, isTitled, isWeaklyLed, kindAround } from './place-context.ts';
import { isDemonym, isBareNoun, toponym, wordsOf } from './toponym-words.ts';
import type { Toponym } from './toponym.ts';
import { isNotedTown, isOnlyTown, isPlaceByItself, seats } from './well-known.ts';

/** The place that a name of the tagger is: one it took for a place, or one of another type that the words around or the lists know for a place. */
export function nameToponym(finder: Finder, name: Name, isListed: boolean): Toponym | undefined {
  const { tree, candidates } = finder;
  const { first, end } = grown(tree, candidates, name);
  const text = wordsOf(tree, first, end);
  const kind = kindAround(tree, first, end);
  const siteEnd = kind.after;
  const whole = wordsOf(tree, first, siteEnd);
  if (!/^\p{L}/u.test(text) || isDemonym(text) || isBareNoun(text)) return undefined;
  if (isOtherThing(tree, candidates, { first, end: siteEnd })) return undefined;
  const found = toponym(tree, { first, end: siteEnd }, kind.kind ?? kindByName(finder, { first, end: siteEnd }));
  if (name.type === 'place') return found;
  if (isSaidPlace(tree, first)) return found;
  if (kindOfNoun(lastWord(text)) === 'site' && name.type !== 'person') return found;
  if (siteEnd > end && kind.kind === 'site' && name.type !== 'person') return found;
  const isLed = isLedIn(tree, first) || isListed;
  if (name.type === 'person') {
    if (!isLed || isTitled(tree, first)) return undefined;
    const isTown = end - first === 1 && isOnlyTown(finder, whole) && !isPartOfPerson(finder, text);
    return isTown || isWellKnown(whole) ? found : undefined;
  }
  if (!isLed && seats.has(text.toLowerCase())) return undefined;
  if (name.type === 'other' && (isLed || isWeaklyLed(tree, first)) && isOnlyTown(finder, whole)) return found;
  const known = isWellKnown(whole) || (isLed && candidates(whole).some((one) => isNotedTown(finder, one)));
  return known && (isLed || isPlaceByItself(finder, whole)) ? found : undefined;
}

/** What the name of a place that no list knows says of its kind: "Mission Hospital", "the Kharran Republic". */
function kindByName({ tree, candidates }: Finder, range: TokenRange): PlaceKind | undefined {
  if (isUnknownState(tree, candidates, range)) return 'country';
  const text = wordsOf(tree, range.first, range.end);
  const isSite = kindOfNoun(lastWord(text)) === 'site' && !candidates(text).some(({ isWhole }) => isWhole);
  return isSite && lastWord(text) !== text ? 'site' : undefined;
}

/** Whether some longer name of a person in the report has the word. */
function isPartOfPerson({ taken }: Finder, word: string): boolean {
  return [...taken].some((name) => name !== word && name.split(' ').includes(word));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
