import type { Store } from '../store/store.ts';
import { dueEntries, nextDue } from './due-entries.ts';
import { enqueueEntries } from './enqueue-entries.ts';
import { feedOf } from './feed-row.ts';
import type { DueLimit, KeptEntry, KeptFeed } from './kept-feed.ts';
import { followFeeds, saveFeedIn } from './save-feed.ts';
import { giveUpEntry, putOffEntry } from './settle-entry.ts';

/** What the archive keeps of the feeds it follows. What a call has answered is durable; any may reject with an ArchiveProblem. */
export interface FeedState {
  readonly feeds: () => Promise<readonly KeptFeed[]>;
  /** Begins to follow those that are not followed yet. */
  readonly follow: (feeds: readonly KeptFeed[]) => Promise<void>;
  readonly saveFeed: (feed: KeptFeed, at: { readonly was: string }) => Promise<void>;
  /** See `enqueueEntries`. */
  readonly enqueue: (entries: readonly KeptEntry[], feed: KeptFeed, at: { readonly was: string }) => Promise<number>;
  /** See `dueEntries`. */
  readonly due: (now: string, limit: DueLimit) => Promise<readonly KeptEntry[]>;
  readonly putOff: (entry: KeptEntry) => Promise<void>;
  readonly giveUp: (entry: KeptEntry, problem: string) => Promise<void>;
  readonly nextDue: () => Promise<string | undefined>;
}

/** The feeds of an open archive. */
export function feedState(store: Store): FeedState {
  return {
    feeds: async () => {
      const rows = await store.db.selectFrom('feed').selectAll().orderBy('key').execute();
      return rows.map(feedOf);
    },
    follow: (feeds) => followFeeds(store, feeds),
    saveFeed: async (feed, at) => {
      await store.write((db) => saveFeedIn(db, feed, at));
    },
    enqueue: (entries, feed, { was }) => enqueueEntries(store, { entries, feed, was }),
    due: (now, limit) => dueEntries(store, now, limit),
    putOff: (entry) => putOffEntry(store, entry),
    giveUp: (entry, problem) => giveUpEntry(store, entry, problem),
    nextDue: () => nextDue(store),
  };
}
