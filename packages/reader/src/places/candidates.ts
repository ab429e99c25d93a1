import type { PlaceKind } from '@onrecord/model';
import { countryNamed, ownPlaces } from './gazetteer/own-places.ts';
import { TRANSCRIBED } from './gazetteer/loose-key.ts';
import type { PlaceEntry, PlaceIndex } from './gazetteer/place-entry.ts';
import { kilometres } from './distance.ts';
import { type NameParts, partsOf } from './name-parts.ts';

/** A place that a name may mean. */
export interface Candidate extends PlaceEntry {
  /** The name as it stands is one of the place's names; otherwise only a part of it is ("Aleppo" of "Aleppo airport"). */
  readonly isWhole: boolean;
  /** Only a like spelling of the name is known: it needs the report to speak of its country. */
  readonly isAlike?: true;
}

/** The places that a name may mean, best known first. */
export type CandidatesOf = (name: string) => readonly Candidate[];

const MOST_CANDIDATES = 16;
/** Two entries of one country so near each other are one place that two lists know. */
const SAME_TOWN_KM = 40;
const SAME_REGION_KM = 150;
/** First-level divisions of one name are one place even where the lists differ about its middle. */
const SAME_DIVISION_KM = 700;

/** Looks names up in the list of countries, the project's own list and the index, each name once. O(candidates log n) */
export function candidateFinder(index: PlaceIndex): CandidatesOf {
  const known = new Map<string, readonly Candidate[]>();
  return (name) => {
    const found = known.get(name) ?? lookUp(name, index);
    known.set(name, found);
    return found;
  };
}

/** Whether the project's own lists or the list of countries know the name. */
export function isWellKnown(name: string): boolean {
  return ownPlaces.named(name).length > 0 || countryNamed(name) !== undefined;
}

function lookUp(name: string, index: PlaceIndex): readonly Candidate[] {
  const whole = named(name, index).map((entry): Candidate => ({ ...entry, isWhole: true }));
  if (whole.some(({ list }) => list !== 'geonames')) return whole;
  const parts = partsOf(name);
  if (whole.length === 0) {
    const alike = spelledAlike(name, index);
    if (alike.length > 0) return alike;
  }
  // "Mexico City" is no Mexico, "Kansas City" no Kansas.
  if (parts === undefined || (parts.kind === 'city' && whole.length > 0)) return whole;
  return [...whole, ...partial(parts, index)].slice(0, MOST_CANDIDATES);
}

/** Places of countries whose names are transcribed, with a name that is spelled alike. */
function spelledAlike(name: string, index: PlaceIndex): readonly Candidate[] {
  const all = [...ownPlaces.alike(name), ...index.alike(name, MOST_CANDIDATES)];
  return all
    .filter(({ country }) => country !== undefined && TRANSCRIBED.has(country))
    .map((entry) => ({ ...entry, isWhole: false, isAlike: true }));
}

/** What the name without its kind word or "eastern" means: of a province the province, else the town it is called after. */
function partial({ core, kind }: NameParts, index: PlaceIndex): readonly Candidate[] {
  const all = named(core, index);
  const ofKind = kind === undefined ? all : all.filter((entry) => entry.kind === kind);
  const used = ofKind.length > 0 ? ofKind : all;
  return used.map((entry) => {
    const isOfKind = kind === undefined || entry.kind === kind;
    return {
      ...entry,
      isWhole: isOfKind && kind !== undefined && kind !== 'site',
      ...(!isOfKind && { kind: kind as PlaceKind, precision: kind === 'region' ? 'region' : entry.precision }),
    };
  });
}

function named(name: string, index: PlaceIndex): readonly PlaceEntry[] {
  const country = countryNamed(name);
  const own = ownPlaces.named(name);
  const listed = index.named(name, MOST_CANDIDATES);
  const merged = own.map((entry) => withIndexed(entry, [...listed, ...divisionsOf(entry, index)]));
  const others = listed.filter((entry) => !own.some((mine) => isSame(mine, entry)));
  return [...(country === undefined ? [] : [country]), ...merged, ...others];
}

/** "Donetsk Oblast" is "Donetsk" in the index. */
function divisionsOf({ name, kind }: PlaceEntry, index: PlaceIndex): readonly PlaceEntry[] {
  return kind === 'region' ? index.named(partsOf(name)?.core ?? name, MOST_CANDIDATES) : [];
}

/** What the index knows of a place of the own list: its id, its division, how big it is. */
function withIndexed(own: PlaceEntry, listed: readonly PlaceEntry[]): PlaceEntry {
  const same = listed.find((entry) => entry.kind === own.kind && isSame(own, entry));
  if (same === undefined) return own;
  return {
    ...own,
    ...(same.geonames !== undefined && { geonames: same.geonames }),
    ...(same.division !== undefined && { division: same.division }),
    weight: Math.max(own.kind === 'city' ? 0 : own.weight, same.weight + OWN_BONUS),
  };
}

/** Somebody thought it worth listing by hand. */
const OWN_BONUS = 0.08;

function isSame(own: PlaceEntry, entry: PlaceEntry): boolean {
  if (own.country !== entry.country) return false;
  const isDivision = entry.kind === 'region' && entry.geonames === undefined;
  const reach = own.kind !== 'region' ? SAME_TOWN_KM : isDivision ? SAME_DIVISION_KM : SAME_REGION_KM;
  return kilometres(own, entry) <= reach;
}
