import type { PlaceRef } from '../../rows/archive-row.ts';

/** How far from its coordinates a place of each precision may reach, in km. Chosen by hand. */
const REACH_KM: Readonly<Partial<Record<string, number>>> = { site: 5, city: 30, region: 200, country: 1500 };
const EARTH_RADIUS_KM = 6371;

/**
 * Whether two tellings can mean one place: the same one, one within reach of the other (a suburb and its town, a town and its
 * province), or one whose whereabouts are not known. Symmetric, not transitive.
 */
export function placesAgree(a: PlaceRef, b: PlaceRef): boolean {
  if (a.key === b.key) return true;
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return true;
  const isLand = (place: PlaceRef): boolean => place.precision === 'country';
  if (isLand(a) || isLand(b)) return a.country === undefined || b.country === undefined || a.country === b.country;
  const reach = Math.max(reachOf(a), reachOf(b));
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= reach;
}

function reachOf({ precision = 'city' }: PlaceRef): number {
  return REACH_KM[precision] ?? 0;
}

/** Great-circle distance (haversine). */
function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const lat = radians(b.lat - a.lat) / 2;
  const lon = radians(b.lon - a.lon) / 2;
  const h = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
