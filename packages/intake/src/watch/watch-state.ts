import type { Validators } from '../fetch/fetched.ts';
import type { GivenFields } from '../sources/source-item.ts';

/** A feed that is followed, and how it went so far. Times are ISO 8601, UTC. */
export interface FollowedFeed {
  /** Its address, as it is asked for next. */
  readonly url: string;
  readonly title?: string;
  readonly validators: Validators;
  /** When it is to be asked next. */
  readonly dueAt: string;
  readonly askedAt?: string;
  /** When it last answered with a feed. */
  readonly goodAt?: string;
  /** How often in a row it has failed; 0 when it answers. */
  readonly failures: number;
  /** Why it failed last; the words of a note. */
  readonly problem?: string;
}

/** What an entry of a feed has come to. `given-up`: it will not be tried again, and is shown with its reason. */
export type EntryState = 'waiting' | 'taken' | 'given-up';

/** An entry of a feed whose page is to be fetched. */
export interface FeedEntry {
  /** Address of the page. One page in several feeds is one entry. */
  readonly url: string;
  readonly feed: string;
  readonly given: GivenFields;
  /** The text that the feed itself carries of it, where it carries the whole: used when the page cannot be had. */
  readonly text?: string;
  readonly dueAt: string;
  /** How often its page could not be had. */
  readonly failures: number;
}

/** What is kept between runs, so that a stop and a restart lose nothing and fetch nothing twice. What a call has answered is durable. */
export interface WatchState {
  readonly feeds: () => Promise<readonly FollowedFeed[]>;
  /** Begins to follow those that are not followed yet. */
  readonly follow: (feeds: readonly FollowedFeed[]) => Promise<void>;
  readonly saveFeed: (feed: FollowedFeed, at: { readonly was: string }) => Promise<void>;
  /** Keeps those that were never seen; how many there were. Saves the feed with them, in one go. */
  readonly enqueue: (
    entries: readonly FeedEntry[],
    feed: FollowedFeed,
    at: { readonly was: string },
  ) => Promise<number>;
  /** Entries that wait and are due at `now`, oldest due first; at most `perHost` of one host, so that one slow host does not fill the list. */
  readonly due: (
    now: string,
    limit: { readonly all: number; readonly perHost: number },
  ) => Promise<readonly FeedEntry[]>;
  /** An entry to be tried again later, or never. One that was taken is marked by `take`, with its report. */
  readonly putOff: (entry: FeedEntry) => Promise<void>;
  readonly giveUp: (entry: FeedEntry, problem: string) => Promise<void>;
  /** When the next feed or waiting entry is due; undefined where nothing is. */
  readonly nextDue: () => Promise<string | undefined>;
}
