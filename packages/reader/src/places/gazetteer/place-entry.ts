import type { PlaceKind } from '@onrecord/model';

/** How exact the coordinates are: of a spot, a town, a middle of a province or sea, a middle of a country. */
export type Precision = 'site' | 'city' | 'region' | 'country';

/** One place as a gazetteer knows it, apart from any report. */
export interface PlaceEntry {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; absent for seas and what lies in several countries. */
  readonly country?: string;
  /** The first-level division it lies in, by GeoNames' code within the country ("09"). */
  readonly division?: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  readonly geonames?: number;
  /** How well known it is, 0 to 1: of a town, from its population; a metropolis, a country and a named region of the news are near 1. */
  readonly weight: number;
  /** It was asked for by another of its names than the usual one. */
  readonly byOtherName: boolean;
  /** Which list knows it. Only `geonames` knows so many places that a name in it proves little. */
  readonly list: 'countries' | 'own' | 'geonames';
}

/** Places by name. */
export interface PlaceIndex {
  /** The places of a name, best known first, `most` of them at most; none for an unknown name. O(log n + answer) */
  named(name: string, most?: number): readonly PlaceEntry[];
  /** Places whose names are other spellings of it, as far as the rules of transcription tell. */
  alike(name: string, most?: number): readonly PlaceEntry[];
}

/** An index that knows nothing. */
export const noPlaceIndex: PlaceIndex = { named: () => [], alike: () => [] };
