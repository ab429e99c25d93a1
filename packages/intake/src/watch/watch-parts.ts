import type { Note } from '@onrecord/model';
import type { Fetched, Fetcher } from '../fetch/fetched.ts';
import type { SourceItem, TextItem } from '../sources/source-item.ts';
import type { HostPauses } from './host-pauses.ts';
import type { Reach } from './reach.ts';
import type { WatchClock } from './watch-clock.ts';
import type { TakenCounts, WatchEvent } from './watch-event.ts';
import type { WatchedEntry, WatchedState } from './watched.ts';

/** An answer with bytes. */
export type Answer = Extract<Fetched, { readonly status: 'fetched' }>;

/** What a feed's bytes came to. Its entries are as they wait: without `feed`, `dueAt` and `failures`, which the watch gives. */
export type FeedRead =
  | {
      readonly status: 'feed';
      readonly title?: string;
      /** How long it may be kept, by its own word. */
      readonly ttlMs?: number;
      readonly entries: readonly Omit<WatchedEntry, 'feed' | 'dueAt' | 'failures' | 'triedAt'>[];
      readonly notes: readonly Note[];
    }
  | { readonly status: 'refused'; readonly problem: Note };

/** What became of the texts of a page. */
export type Taken =
  | { readonly status: 'taken'; readonly counts: TakenCounts }
  /** They cannot be read or stored, now or later. */
  | { readonly status: 'refused'; readonly problem: Note }
  /** The run is being stopped: the entry goes on waiting. */
  | { readonly status: 'dropped' };

/** What the watch works with. */
export interface WatchParts {
  readonly state: WatchedState;
  readonly fetcher: Fetcher;
  readonly readFeed: (answer: Answer) => Promise<FeedRead>;
  readonly readPage: (answer: Answer) => AsyncIterable<SourceItem>;
  /**
   * Reads and stores the reports of an entry and marks the entry as taken, in one go. A rejection ends the watch: what was acknowledged stays.
   */
  readonly take: (texts: readonly TextItem[], entry: WatchedEntry) => Promise<Taken>;
  readonly clock: WatchClock;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Ends the watch: what is being taken is taken, what is being fetched goes on waiting. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: WatchEvent) => void;
  /** How often each feed is asked, in milliseconds, in place of its own rhythm. */
  readonly everyMs?: number;
  /** Ask each feed that is due once, fetch what waits and is due, and end. */
  readonly isOnce?: boolean;
}

/** The parts with what one run knows of the network. */
export interface WatchRun extends WatchParts {
  readonly reach: Reach;
  readonly pauses: HostPauses;
}
