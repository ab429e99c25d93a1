import type { Block, Note } from '@onrecord/model';
import type { Validators } from '../fetch/fetched.ts';
import type { GivenFields } from '../sources/source-item.ts';

/** A feed that is followed, and how it went so far. Times are ISO 8601, UTC. */
export interface WatchedFeed {
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

/** An entry of a feed whose page is to be fetched. */
export interface WatchedEntry {
  /** Address of the page. One page in several feeds is one entry. */
  readonly url: string;
  readonly feed: string;
  readonly given: GivenFields;
  /** The text that the feed itself carries of it, where it carries the whole: used when the page cannot be had. */
  readonly text?: string;
  readonly dueAt: string;
  /** How often its page could not be had. */
  readonly failures: number;
  /** Of `text`. */
  readonly carrier?: Carrier;
  /** It names no page: its text is in the feed alone, and `url` is the feed's with a mark of its own. */
  readonly hasNoPage?: true;
  /** When the feed says that it was changed last: ISO 8601, UTC. */
  readonly updatedAt?: string;
  /** When it was last tried in vain: ISO 8601, UTC. */
  readonly triedAt?: string;
}

/** What is kept between runs, so that a stop and a restart lose nothing and fetch nothing twice. What a call has answered is durable. */
export interface WatchedState {
  readonly feeds: () => Promise<readonly WatchedFeed[]>;
  /** Begins to follow those that are not followed yet. */
  readonly follow: (feeds: readonly WatchedFeed[]) => Promise<void>;
  readonly saveFeed: (feed: WatchedFeed, at: { readonly was: string }) => Promise<void>;
  /**
   * Keeps those that were never seen, and lets one that was taken or given up wait again where its `updatedAt` is later
   * than before; how many. Saves the feed with them, in one go.
   */
  readonly enqueue: (
    entries: readonly WatchedEntry[],
    feed: WatchedFeed,
    at: { readonly was: string },
  ) => Promise<number>;
  /**
   * Entries that wait and are due at `now`, oldest due first; at most `perHost` of one host, so that one slow host does not fill
   * the list; none of the hosts `except`.
   */
  readonly due: (
    now: string,
    limit: { readonly all: number; readonly perHost: number; readonly except?: readonly string[] },
  ) => Promise<readonly WatchedEntry[]>;
  /** An entry to be tried again later, or never. One that was taken is marked by `take`, with its report. */
  readonly putOff: (entry: WatchedEntry) => Promise<void>;
  readonly giveUp: (entry: WatchedEntry, problem: string) => Promise<void>;
  /** When the next feed or waiting entry is due; undefined where nothing is. */
  readonly nextDue: () => Promise<string | undefined>;
}
