import type { Appearance, AppearanceGeo } from './appearance.ts';
import type { EntityProfile } from './entity-profile.ts';
import { JOIN_THRESHOLDS as T, JOIN_WEIGHTS as W } from './join-weights.ts';
import { kilometresBetween } from './kilometres.ts';
import { type Around, differInCountry, type Likeness, sameCompany, sameSetting } from './likeness.ts';
import { bodyNames, type BodyNames } from './named-by.ts';
import type { ParsedName } from './parsed-name.ts';

/**
 * How like two places are: the same country, the same entry of the list of places, the same name near enough; a name alone counts
 * little, a name far away not at all.
 */
export function comparePlaces(appearance: Appearance, entity: EntityProfile, around: Around): Likeness | undefined {
  const [mine, theirs] = [appearance.geo, entity.geo];
  if (appearance.kind === 'country' && entity.kind === 'country') return compareCountries(appearance, entity);
  if (!kindsAgree(appearance.kind, entity.kind)) return undefined;
  const a = bodyNames(appearance.name, appearance.names, 'place');
  const b = bodyNames(
    entity.name,
    entity.names.map(({ name }) => name),
    'place',
  );
  const name = sameName(a, b);
  if (!mine || !theirs) return name === undefined ? undefined : byNameAlone(appearance, entity, a.main);
  const sure = trust(Math.min(mine.score, theirs.score ?? 1));
  if (mine.geonames !== undefined && mine.geonames === theirs.geonames) {
    if (name !== undefined) return { score: W.placeId * sure, reason: 'same-place-id' };
    const isTown = appearance.kind === 'city' && entity.kind === 'city';
    return isTown && sure > trust(0.9) && !isPart(a.main, b.main)
      ? { score: W.placeIdOtherName * sure, reason: 'same-place-id' }
      : undefined;
  }
  if (name !== undefined && mayBe(mine, theirs.geonames) && sameCompany(around, entity))
    return { score: W.placeCompany, reason: 'place-in-company' };
  if (name === undefined || differInCountry(appearance, entity)) return undefined;
  const isWide = [appearance.kind, entity.kind].some((kind) => kind === 'region' || kind === 'water');
  const isNear = kilometresBetween(mine, theirs) <= (isWide ? T.regionKm : T.cityKm);
  if (!isNear || (a.main.isGeneric && sure <= trust(0.9))) return undefined;
  return { score: W.placeNear * sure * (name === 'spelling' ? W.placeSpelling : 1), reason: 'same-coordinates' };
}

/** Whether the reading was in doubt, and named the other among those it may be. */
function mayBe({ score, others = [] }: AppearanceGeo, geonames: number | undefined): boolean {
  return score < T.doubtful && geonames !== undefined && others.includes(geonames);
}

function compareCountries(appearance: Appearance, entity: EntityProfile): Likeness | undefined {
  const [mine, theirs] = [appearance.geo?.country, entity.geo?.country];
  if (mine !== undefined && theirs !== undefined)
    return mine === theirs ? { score: W.country, reason: 'same-country' } : undefined;
  const names = entity.names.map(({ name }) => name);
  const name = sameName(bodyNames(appearance.name, appearance.names, 'place'), bodyNames(entity.name, names, 'place'));
  return name === undefined ? undefined : { score: W.placeNear, reason: 'same-place-name' };
}

/** By the main name of one of them: what both only have as another name may be short for two places ("Aceh" of two districts). */
function sameName(a: BodyNames, b: BodyNames): 'same' | 'spelling' | undefined {
  const has = (names: BodyNames, name: ParsedName, by: 'plain' | 'key'): boolean =>
    [names.main, ...names.others, ...names.acronyms].some((other) => other[by] === name[by]);
  if (has(b, a.main, 'plain') || has(a, b.main, 'plain')) return 'same';
  return has(b, a.main, 'key') || has(a, b.main, 'key') ? 'spelling' : undefined;
}

function kindsAgree(a: string, b: string): boolean {
  const isOpen = (kind: string): boolean => kind === 'unknown';
  const isSpot = (kind: string): boolean => kind === 'city' || kind === 'site';
  return a === b || isOpen(a) || isOpen(b) || (isSpot(a) && isSpot(b));
}

function byNameAlone(appearance: Appearance, entity: EntityProfile, name: ParsedName): Likeness | undefined {
  const setting = sameSetting(appearance, entity);
  const located = appearance.geo?.country ?? entity.geo?.country;
  const context = appearance.geo ? entity.settings : [appearance.setting];
  const isHere = located === undefined ? setting : context?.includes(located);
  if (isHere) return name.isGeneric ? undefined : { score: W.placeSetting, reason: 'same-place-name' };
  const isSomewhereElse = isHere === false && located !== undefined && context?.some((code) => code !== undefined);
  return name.isGeneric || isSomewhereElse ? undefined : { score: W.placeAlone, reason: 'same-place-name' };
}

/** Two readings that located the same name the same way agree, even where each is not sure. */
function trust(score: number): number {
  return 0.6 + 0.4 * score;
}

/** "East Ledby" is a part of "Ledby", not another name of it. */
function isPart(a: ParsedName, b: ParsedName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}
