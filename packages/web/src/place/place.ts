import type { RecordKind } from '@onrecord/model';

/** The views that the page has, in the order of the navigation. */
export const VIEWS = [
  'brief',
  'timeline',
  'figures',
  'positions',
  'statements',
  'events',
  'outlook',
  'actors',
  'reports',
  'add',
] as const;
export type View = (typeof VIEWS)[number];

/** What an actor is to a row, as the address names it: who speaks, to whom, about whom, and so on. */
export const ACTOR_ROLES = ['speaker', 'addressee', 'about', 'doer', 'recipient', 'party', 'holder', 'source'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What the bar on top chooses: the same in all views. */
export interface Filters {
  /** YYYY-MM-DD, inclusive. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Whether days are those that a row is about, or those of publication. */
  readonly dates: 'subject' | 'report';
  readonly search: string | undefined;
  /** Keys ("a12") or names. */
  readonly actors: readonly string[];
  /** Actors (keys or names) by role, in the order of ACTOR_ROLES: each role that is there must hold. */
  readonly roles: readonly (readonly [role: ActorRole, actor: string])[];
  /** Keys ("p12") or names. */
  readonly places: readonly string[];
  /** Keys ("o12") or names: one of them published the report, or its text credits it. */
  readonly outlets: readonly string[];
  readonly story: number | undefined;
  /** None: all kinds. */
  readonly kinds: readonly RecordKind[];
  /** Act, type, measure or stance: what the view lists has. */
  readonly types: readonly string[];
  /** Of statements: quoted, told in other words, or both. */
  readonly modes: readonly string[];
  /** 0 to 1. */
  readonly minConfidence: number | undefined;
}

/** Where a reader of the page is: all of it stands in the address. */
export interface Place {
  readonly view: View | 'not-found';
  /** What is open in the view: "r12" in reports, "a7" in actors. */
  readonly item: string | undefined;
  /** The record that is open in the reader: its id within the report. */
  readonly record: string | undefined;
  readonly filters: Filters;
  /** Parameters of one view, and those that this version does not know: kept as they are. */
  readonly more: readonly (readonly [name: string, value: string])[];
}

export const NO_FILTERS: Filters = {
  since: undefined,
  until: undefined,
  dates: 'subject',
  search: undefined,
  actors: [],
  roles: [],
  places: [],
  outlets: [],
  story: undefined,
  kinds: [],
  types: [],
  modes: [],
  minConfidence: undefined,
};

/** How many of the filters narrow what is shown. */
export function countFilters(filters: Filters): number {
  const { since, until, search, story, kinds, minConfidence } = filters;
  const single = [search, story, minConfidence, since ?? until].filter((value) => value !== undefined).length;
  const { actors, roles, places, outlets, types, modes } = filters;
  const named = [actors, roles, places, outlets].reduce((sum, list) => sum + list.length, 0);
  return single + named + [kinds, types, modes].filter((list) => list.length > 0).length;
}
