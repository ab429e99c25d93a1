const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Every few minutes is as often as a desk of its own reads an agency; four times a day is seldom enough for a feed that sleeps. */
export const LEAST_EVERY_MS = 5 * MINUTE_MS;
export const MOST_EVERY_MS = 6 * HOUR_MS;
/** For a feed that was read once: what most feeds ask for. */
const FIRST_EVERY_MS = 15 * MINUTE_MS;
const SLOWER = 1.5;
const FASTER = 0.5;
/** Share by which a time is moved at random, so that feeds that were begun together do not go on together. */
const JITTER = 0.1;

/** What an answer of a feed says of its rhythm. */
export interface Heard {
  /** How often it was asked so far; undefined where it is read for the first time. */
  readonly everyMs: number | undefined;
  /** New entries in it. */
  readonly fresh: number;
  /** Milliseconds since it was read before. */
  readonly sinceMs: number | undefined;
  /** How long it may be kept, by its own word (`ttl`, `sy:updatePeriod`). */
  readonly ttlMs?: number | undefined;
}

/**
 * How often a feed is asked from now on, in milliseconds: less often while nothing is new, and about as often as something new comes when it
 * does; never more often than it asks for itself, and within bounds. `fixedMs`: what a person has set goes before all of it.
 */
export function rhythm({ everyMs, fresh, sinceMs, ttlMs = 0 }: Heard, fixedMs?: number): number {
  if (fixedMs !== undefined) return fixedMs;
  const wanted = wantedEvery({ everyMs, fresh, sinceMs });
  return Math.round(Math.min(MOST_EVERY_MS, Math.max(LEAST_EVERY_MS, ttlMs, wanted)));
}

function wantedEvery({ everyMs, fresh, sinceMs }: Heard): number {
  // Of a feed that is read for the first time everything is new, which says nothing.
  if (everyMs === undefined || sinceMs === undefined) return FIRST_EVERY_MS;
  return fresh === 0 ? everyMs * SLOWER : Math.min(everyMs * FASTER, sinceMs / fresh);
}

/** A span moved by at most a tenth either way. @param random from 0 to below 1 */
export function jittered(ms: number, random: () => number): number {
  return Math.round(ms * (1 - JITTER + 2 * JITTER * random()));
}
