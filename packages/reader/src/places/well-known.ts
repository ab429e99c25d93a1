import type { Finder } from './finder.ts';
import { SEATS } from './words/place-kind-words.ts';

/** Names that mostly stand for those who sit there. */
export const seats: ReadonlySet<string> = new Set(SEATS);
/** So well known a town of the index must be to be found without the tagger. */
export const LEAST_WEIGHT = 0.5;

/** Countries, regions and waters of the own list are places wherever they stand; towns and sites where the report is about their country. */
export function isPlaceByItself({ candidates, countries }: Finder, text: string): boolean {
  return candidates(text).some(
    ({ list, kind, isWhole, country }) =>
      isWhole &&
      list !== 'geonames' &&
      ((kind !== 'city' && kind !== 'site') || (country !== undefined && countries.has(country))),
  );
}
