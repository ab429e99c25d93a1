import type { HappeningFeatures } from './happening-features.ts';
import { MAX_HAPPENING_KEYS } from './happening-features.ts';
import { byFacet, heaviest, PROFILE_KEPT, rounded, type Facets, type Vector } from './facets.ts';

/** What the store keeps of a happening: JSON of about 4 kB at most, however many reports tell it. */
export interface HappeningProfile {
  readonly happening: number;
  readonly reports: number;
  readonly facets: Facets;
  /** Days of publication since 1970-01-01, of the reports where it is known. */
  readonly days: {
    readonly first: number;
    readonly last: number;
    readonly sum: number;
    readonly reports: number;
  } | null;
}

/** The profile of a happening that one report tells. */
export function profileOf(happening: number, features: HappeningFeatures): HappeningProfile {
  return addToProfile({ happening, reports: 0, facets: byFacet(() => []), days: null }, features);
}

/** With one more report; the lightest terms are forgotten. */
export function addToProfile(profile: HappeningProfile, { facets, published }: HappeningFeatures): HappeningProfile {
  return {
    ...profile,
    reports: profile.reports + 1,
    facets: byFacet((facet) => sum(profile.facets[facet], facets[facet], PROFILE_KEPT[facet])),
    days: published === undefined ? profile.days : withDay(profile.days, published),
  };
}

/** Keys to find the happening by: the store adds those that it does not have yet. */
export function keysOfProfile({ facets }: HappeningProfile): readonly string[] {
  return facets.words.slice(0, MAX_HAPPENING_KEYS).map(([term]) => term);
}

function sum(a: Vector, b: Vector, kept: number): Vector {
  const weights = new Map(a);
  for (const [term, weight] of b) weights.set(term, rounded((weights.get(term) ?? 0) + weight));
  return heaviest(weights, kept);
}

function withDay(days: HappeningProfile['days'], day: number): HappeningProfile['days'] {
  if (days === null) return { first: day, last: day, sum: day, reports: 1 };
  return {
    first: Math.min(days.first, day),
    last: Math.max(days.last, day),
    sum: days.sum + day,
    reports: days.reports + 1,
  };
}
