import type { PlaceKind } from '@onrecord/model';
import { kilometres, type Point } from './distance.ts';

/** What is asked of two places to know whether one holds the other. */
export interface Located extends Point {
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly division?: string;
}

/** How far from its middle a place still holds what is in its country, by kind, in kilometres. */
const REACH_KM: Readonly<Record<PlaceKind, number>> = {
  country: Infinity,
  region: 80,
  city: 15,
  site: 0,
  water: 0,
  unknown: 0,
};
const SIZES: Readonly<Record<PlaceKind, number>> = { country: 3, region: 2, city: 1, site: 0, water: 0, unknown: 0 };

/**
 * Whether `outer` holds `inner`, as far as a gazetteer of points can tell: a country all that is in it, a division what has its
 * code, another region or a town what lies near its middle and is smaller.
 */
export function contains(outer: Located, inner: Located): boolean {
  if (outer.country === undefined) {
    return outer.kind === 'region' && SIZES[inner.kind] < SIZES.region && kilometres(outer, inner) < REACH_KM.region;
  }
  if (outer.country !== inner.country || SIZES[outer.kind] <= SIZES[inner.kind]) return false;
  if (outer.kind === 'region' && outer.division !== undefined && inner.division !== undefined)
    return outer.division === inner.division;
  return outer.kind === 'country' || kilometres(outer, inner) <= REACH_KM[outer.kind];
}

/** Countries first, spots last: to put the nearest holder before the wider ones. */
export function sizeOf({ kind }: Located): number {
  return SIZES[kind];
}
