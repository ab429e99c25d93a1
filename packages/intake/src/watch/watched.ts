import type { Block, Note } from '@onrecord/model';
import type { FeedEntry, FollowedFeed, WatchState } from './watch-state.ts';

/** A feed that is followed, with what the watch itself keeps of it. */
export interface WatchedFeed extends FollowedFeed {
  /** How often it is asked, by its own rhythm, in milliseconds; absent until it was read once. */
  readonly everyMs?: number;
  /** It is gone for good (410) and not asked any more; `problem` says why. */
  readonly isStopped?: true;
}

/** Where the text that a feed carries of an entry came in: the bytes are the feed's own. */
export interface Carrier {
  readonly marks?: readonly Block[];
  readonly charset: string;
  /** SHA-256 (hex). */
  readonly bytesHash: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** What was mended in it. */
  readonly notes?: readonly Note[];
}

/** An entry that waits, with what the watch itself keeps of it. */
export interface WatchedEntry extends FeedEntry {
  /** Of `text`. */
  readonly carrier?: Carrier;
  /** It names no page: its text is in the feed alone, and `url` is the feed's with a mark of its own. */
  readonly hasNoPage?: true;
  /** When the feed says that it was changed last: ISO 8601, UTC. */
  readonly updatedAt?: string;
  /** When it was last tried in vain: ISO 8601, UTC. */
  readonly triedAt?: string;
}

/**
 * What is kept between runs: `WatchState` with these fields. Besides, `enqueue` lets an entry that was taken or given up wait again where
 * its `updatedAt` is later than before, and `due` leaves out hosts.
 */
export interface WatchedState extends WatchState {
  readonly feeds: () => Promise<readonly WatchedFeed[]>;
  readonly follow: (feeds: readonly WatchedFeed[]) => Promise<void>;
  readonly saveFeed: (feed: WatchedFeed, at: { readonly was: string }) => Promise<void>;
  readonly enqueue: (
    entries: readonly WatchedEntry[],
    feed: WatchedFeed,
    at: { readonly was: string },
  ) => Promise<number>;
  readonly due: (
    now: string,
    limit: { readonly all: number; readonly perHost: number; readonly except?: readonly string[] },
  ) => Promise<readonly WatchedEntry[]>;
  readonly putOff: (entry: WatchedEntry) => Promise<void>;
  readonly giveUp: (entry: WatchedEntry, problem: string) => Promise<void>;
}
