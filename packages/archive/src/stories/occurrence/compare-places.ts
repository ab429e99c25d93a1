import type { OccurrencePlace } from './occurrence-event.ts';

/** How two accounts of one thing stand to each other: they say the same, exclude each other, or one of them does not tell. */
export type Agreement = 'same' | 'apart' | 'untold';

const EARTH_RADIUS_KM = 6371;
/** A suburb and its town. */
const ONE_TOWN_KM = 25;
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'water']);

/**
 * Whether two places can be one place: a wide one (a country, a region) neither confirms nor excludes a town, unless the countries differ; two
 * towns or spots are the same within 25 km. Places without coordinates exclude each other only where both are towns.
 */
export function comparePlaces(a: OccurrencePlace | undefined, b: OccurrencePlace | undefined): Agreement {
  if (!a || !b) return 'untold';
  if (a.key === b.key) return 'same';
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return 'apart';
  if (WIDE.has(a.kind) || WIDE.has(b.kind)) return WIDE.has(a.kind) && a.kind === b.kind ? 'apart' : 'untold';
  const apart = distance(a, b);
  if (apart !== undefined) return apart <= ONE_TOWN_KM ? 'same' : 'apart';
  return a.kind === 'city' && b.kind === 'city' ? 'apart' : 'untold';
}

/** Great-circle distance in km (haversine). */
function distance(a: OccurrencePlace, b: OccurrencePlace): number | undefined {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return undefined;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const chord = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
