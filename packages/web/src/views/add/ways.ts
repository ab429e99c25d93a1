import { moreOf } from '../../place/write-place.ts';
import type { Place } from '../../place/place.ts';

/** The ways in which reports come in, and what is done with those that are there. */
export const WAYS = ['text', 'files', 'addresses', 'feeds', 'anew'] as const;
export type Way = (typeof WAYS)[number];

export const WAY_NAMES: Readonly<Record<Way, string>> = {
  text: 'Text',
  files: 'Files',
  addresses: 'Addresses',
  feeds: 'Feeds',
  anew: 'Read anew',
};

/** Parameter of the address that says which one is open. */
export const WAY = 'by';

export function wayOf(place: Place): Way {
  const named = moreOf(place, WAY);
  return WAYS.find((way) => way === named) ?? 'text';
}
