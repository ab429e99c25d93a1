import type { MapPlace } from '../../../api/types.ts';
import { COUNTRY_RADII } from './country-radii.ts';

/** How far from its coordinates a place of each precision may reach, in km; chosen by hand. */
const RADII: Readonly<Record<string, number>> = { site: 5, city: 30, region: 200, country: 350 };

/** Coordinates of a wide area: its middle, not a spot. */
const WIDE: ReadonlySet<string> = new Set(['region', 'country']);

type Place = MapPlace['place'];

export function isWide({ precision }: Place): boolean {
  return precision !== undefined && WIDE.has(precision);
}

/** Radius in km of the disc within which it happened; of a country a disc as large as it is. 0: not known. */
export function radiusKm({ precision = '', country }: Place): number {
  const own = precision === 'country' && country !== undefined ? COUNTRY_RADII.get(country) : undefined;
  return own ?? RADII[precision] ?? 0;
}

const WORDS: Readonly<Record<string, string>> = {
  site: 'known to the spot',
  city: 'known to the town',
  region: 'somewhere in the region',
  country: 'somewhere in the country',
};

/** How exactly it is known where the place is. */
export function precisionWords({ precision, lat, lon }: Place): string {
  if (lat === undefined || lon === undefined) return 'whereabouts not known';
  return WORDS[precision ?? ''] ?? 'precision not known';
}
