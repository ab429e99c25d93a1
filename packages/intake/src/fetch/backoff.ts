/** How long to wait at first and at most, in milliseconds. */
export interface BackoffSteps {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** A minute is short enough for a server that restarts; after a day a site that is down is asked once a day. */
export const BACKOFF_STEPS: BackoffSteps = { firstMs: 60_000, mostMs: 24 * 60 * 60_000 };

/**
 * Milliseconds to wait after so many failures in a row: exponential with full jitter, so that what failed together does not
 * come back together. Evenly between 0 and `firstMs` × 2^(failures − 1), at most `mostMs`; 0 for no failure.
 * Source: Marc Brooker, "Exponential Backoff And Jitter", 2015.
 * @param random a number from 0 to below 1
 */
export function backoff(
  failures: number,
  random: () => number = Math.random,
  steps: BackoffSteps = BACKOFF_STEPS,
): number {
  if (failures < 1) return 0;
  return Math.floor(random() * Math.min(steps.mostMs, steps.firstMs * 2 ** (failures - 1)));
}
