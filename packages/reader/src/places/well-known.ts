import type { Candidate } from './candidates.ts';
import type { Finder } from './finder.ts';
import { NAMED_IN_ENGLISH } from './words/named-thing-words.ts';
import { SEATS } from './words/place-kind-words.ts';

/** Names that mostly stand for those who sit there. */
export const seats: ReadonlySet<string> = new Set(SEATS);
/** So well known a town of the index must be to be found without the tagger. */
const LEAST_WEIGHT = 0.5;
/** The same where towns are hardly called by English words. */
const LEAST_WEIGHT_NAMED_APART = 0.42;
/** The same in a country that the report does not name. */
const LEAST_WEIGHT_ELSEWHERE = 0.75;

const namedInEnglish: ReadonlySet<string> = new Set(NAMED_IN_ENGLISH);

/** Countries, regions and waters of the own list are places wherever they stand; towns and sites where the report is about their country. */
export function isPlaceByItself({ candidates, countries }: Finder, text: string): boolean {
  return candidates(text).some(
    ({ list, kind, isWhole, country }) =>
      isWhole &&
      list !== 'geonames' &&
      ((kind !== 'city' && kind !== 'site') || (country !== undefined && countries.has(country))),
  );
}

/**
 * Whether the index alone is proof enough that words are a place: a town by its usual name, of some size, in a country of the
 * report or known everywhere.
 */
export function isNotedTown(
  { countries }: Finder,
  { list, byOtherName, weight, country, isWhole }: Candidate,
): boolean {
  const isNear = country !== undefined && countries.has(country);
  const least = namedInEnglish.has(country ?? '') ? LEAST_WEIGHT : LEAST_WEIGHT_NAMED_APART;
  return list === 'geonames' && isWhole && !byOtherName && weight >= (isNear ? least : LEAST_WEIGHT_ELSEWHERE);
}

/** Whether the words are the usual name of one town of the index, and of nothing else but the district around it. */
export function isOnlyTown({ candidates }: Finder, text: string): boolean {
  const all = candidates(text);
  const town = all.find(({ kind }) => kind === 'city');
  if (town === undefined) return false;
  return all.every(
    (one) =>
      one.isWhole &&
      !one.byOtherName &&
      one.country === town.country &&
      one.division === town.division &&
      (one === town || one.kind === 'region'),
  );
}
