import type { ActorKind, PlaceKind } from '@onrecord/model';

/** How an appearance is named at best: a proper name, a description ("the mediators"), or only pronouns. */
export type AppearanceForm = 'name' | 'nominal' | 'pronoun';

/** A title and, where the report says it, the body or country that it belongs to. */
export interface RoleName {
  readonly title: string;
  readonly ofName?: string;
}

/** Where a place is, as its reading located it. */
export interface AppearanceGeo {
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly geonames?: number;
  readonly precision: 'site' | 'city' | 'region' | 'country';
  /** How likely this place is the one that is meant, 0 to 1. */
  readonly score: number;
  /** GeoNames ids of the other places that the name may mean, likeliest first. */
  readonly others?: readonly number[];
}

/** One actor or place of one reading, with all that a join may look at. */
export interface Appearance {
  /** Its id within the reading. */
  readonly local: string;
  readonly class: 'actor' | 'place';
  /** The fullest name of the report, without title; for an actor named by its members, the members in order of the alphabet. */
  readonly name: string;
  readonly kind: ActorKind | PlaceKind;
  readonly form: AppearanceForm;
  /** Distinct proper names without titles, most frequent first, at most 8; empty where it has none. */
  readonly names: readonly string[];
  readonly roles: readonly RoleName[];
  /**
   * The country (ISO 3166-1 alpha-2) that it is or belongs to, as the report shows: of a place, where it lies; of a state, its own; of a
   * person with an office of a state, that state's.
   */
  readonly country?: string;
  /** The country that most located places of its report lie in: context, not a property of the actor. */
  readonly setting?: string;
  /** Countries that its report names or names places of, most often named first, at most twelve. */
  readonly countries?: readonly string[];
  readonly geo?: AppearanceGeo;
  /** A description of somebody or some people and no more ("a spokesman", "three soldiers", "those"): never joined across reports. */
  readonly isIndefinite?: true;
  /** Its name is that of the report's own source ("our agency"). */
  readonly isReportsOwn?: true;
  /** Named by its members ("Russia and Turkey"): their names. */
  readonly members?: readonly string[];
}
