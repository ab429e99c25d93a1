import { cosine, FACETS, type Facet } from './facets.ts';
import type { HappeningFeatures } from './happening-features.ts';
import type { HappeningProfile } from './happening-profile.ts';

/** Why a report was put to a happening (`alike`) or founds one: none was near enough, or it has no names, places and words that tell happenings apart. */
export const HAPPENING_REASONS = ['alike', 'none-alike', 'nothing-telling'] as const;
export type HappeningReason = (typeof HAPPENING_REASONS)[number];

export interface HappeningDecision {
  /** The happening that the report is about; undefined: a new one. */
  readonly happening: number | undefined;
  /** With the happening that is nearest, 0 to 1. */
  readonly similarity: number;
  readonly reason: HappeningReason;
}

/** Only so many candidates are looked at, in the order given: those that share most keys and are nearest in time should come first. */
export const MAX_HAPPENING_CANDIDATES = 32;

/** What each facet counts; fitted by hand on ECB+ (scores/stories-0.3.0.md), where other weights near these give the same. */
const WEIGHTS: Readonly<Record<Facet, number>> = { words: 4, names: 3, places: 2, numbers: 2, dates: 2 };
/** Less alike than this is another happening. */
export const JOIN_HAPPENING = 0.34;
/** Reports published this many days from the middle of the happening count in full; further off they fade, by e in FADE_DAYS. */
const NEAR_DAYS = 1;
const FADE_DAYS = 14;

/**
 * The happening that a report is about, among those that share a key with it: the most similar one (the older on a tie), if it
 * is similar enough (`join`: how much, 0 to 1). A report whose story is known belongs to that story's happening without asking. At most 32 candidates are looked at: the cost of one more report is flat.
 */
export function decideHappening(
  features: HappeningFeatures,
  candidates: readonly HappeningProfile[],
  join = JOIN_HAPPENING,
): HappeningDecision {
  if (features.keys.length === 0) return { happening: undefined, similarity: 0, reason: 'nothing-telling' };
  let nearest: HappeningProfile | undefined;
  let similarity = 0;
  for (const profile of candidates.slice(0, MAX_HAPPENING_CANDIDATES)) {
    const alike = similarityTo(features, profile);
    const isTie = alike === similarity && nearest !== undefined && profile.happening < nearest.happening;
    if (alike > similarity || isTie) {
      nearest = profile;
      similarity = alike;
    }
  }
  return similarity >= join
    ? { happening: nearest?.happening, similarity, reason: 'alike' }
    : { happening: undefined, similarity, reason: 'none-alike' };
}

/**
 * Weighted mean of the cosines of the facets that both have (what one of them does not tell is no evidence), less where they were
 * published far apart; an unknown day changes nothing.
 */
export function similarityTo(features: HappeningFeatures, profile: HappeningProfile): number {
  let sum = 0;
  let weights = 0;
  for (const facet of FACETS) {
    const alike = cosine(features.facets[facet], profile.facets[facet]);
    if (alike === undefined) continue;
    sum += WEIGHTS[facet] * alike;
    weights += WEIGHTS[facet];
  }
  return weights === 0 ? 0 : (sum / weights) * nearnessInTime(features.published, profile.days);
}

function nearnessInTime(day: number | undefined, days: HappeningProfile['days']): number {
  if (day === undefined || days === null) return 1;
  const apart = Math.abs(day - days.sum / days.reports);
  return Math.exp(-Math.max(0, apart - NEAR_DAYS) / FADE_DAYS);
}
