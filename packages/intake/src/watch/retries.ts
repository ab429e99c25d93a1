const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How often the page of an entry is tried before it is given up: with the waits below that is over three days, a long weekend of a server. */
export const MOST_TRIES = 8;

/** Milliseconds before a page is tried again that could not be had `failures` times: 10 min, 30 min, 1.5 h, 4.5 h, 13.5 h, then daily. */
export function pageWait(failures: number): number {
  return Math.min(DAY_MS, 10 * MINUTE_MS * 3 ** (Math.max(1, failures) - 1));
}

/** A server may ask for longer, to this limit. */
const MOST_ASKED_MS = 2 * DAY_MS;

/** The longer of a wait and of what the server asked for, in milliseconds. */
export function heedingServer(wait: number, asked: number | undefined): number {
  return Math.max(wait, Math.min(MOST_ASKED_MS, asked ?? 0));
}

export interface FeedFailure {
  readonly failures: number;
  /** Asking again is not expected to go better: there is no such page, or it is forbidden. */
  readonly isForGood: boolean;
  /** Nothing at all has answered since it was asked before: it may be our own network. */
  readonly isSilent: boolean;
}

/**
 * Milliseconds before a feed is asked again that has failed: 5 min, then twice as long each time, to 6 h; what seems to be for good from 1 h
 * to a day. As long as nothing answers it is no longer than half an hour, so that all goes on soon after the network is back.
 */
export function feedWait({ failures, isForGood, isSilent }: FeedFailure): number {
  const [first, most] = isForGood ? [HOUR_MS, DAY_MS] : [5 * MINUTE_MS, 6 * HOUR_MS];
  const wait = Math.min(most, first * 2 ** Math.min(20, Math.max(1, failures) - 1));
  return isSilent && !isForGood ? Math.min(wait, 30 * MINUTE_MS) : wait;
}
