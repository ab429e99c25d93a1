/** Failures in a row, with no answer from anywhere in between, after which the fault is thought to be our own. */
const SILENT_AFTER = 10;
const FIRST_PAUSE_MS = 30_000;
const MOST_PAUSE_MS = 10 * 60_000;

/**
 * Whether the network can be reached at all. A page that cannot be had counts against the page only where something else could be had since it
 * was tried before: hours without a network give nothing up. While nothing answers, pages are not tried one by one in vain.
 */
export interface Reach {
  readonly good: (now: number) => void;
  readonly bad: (now: number) => void;
  /** Whether something has answered after `time` (milliseconds since 1970). */
  readonly hasWorkedSince: (time: number) => boolean;
  /** Until when pages are left alone; undefined where they need not be. */
  readonly silentUntil: (now: number) => number | undefined;
}

/** @param lastGood when something last answered in an earlier run */
export function reachOf(lastGood: number | undefined): Reach {
  let goodAt = lastGood ?? -Infinity;
  let inRow = 0;
  let until = -Infinity;
  return {
    good: (now) => {
      goodAt = now;
      inRow = 0;
      until = -Infinity;
    },
    bad: (now) => {
      inRow += 1;
      if (inRow < SILENT_AFTER) return;
      until = now + Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(20, inRow - SILENT_AFTER));
    },
    hasWorkedSince: (time) => goodAt > time,
    // A clock that is set back must not make it longer.
    silentUntil: (now) => (until > now && until - now <= MOST_PAUSE_MS ? until : undefined),
  };
}
