import type { Note } from '@onrecord/model';
import type { WatchedEntry, WatchedFeed } from './watched.ts';

/** What became of the reports of one page. */
export interface TakenCounts {
  /** New ones. */
  readonly added: number;
  /** Corrected texts of reports that were there. */
  readonly versions: number;
  /** There before, with the same text. */
  readonly unchanged: number;
}

/** Something that the watch has done or met. Times are ISO 8601, UTC. */
export type WatchEvent =
  /** It answered. `fresh`: entries that wait now and did not before; `failures`: how often it had failed before. */
  | { readonly kind: 'feed-read'; readonly feed: WatchedFeed; readonly fresh: number; readonly failures: number }
  | { readonly kind: 'feed-failed'; readonly feed: WatchedFeed; readonly problem: Note }
  | { readonly kind: 'feed-moved'; readonly feed: WatchedFeed; readonly was: string }
  | { readonly kind: 'feed-stopped'; readonly feed: WatchedFeed; readonly problem: Note }
  /** A remark of its reader on a feed. */
  | { readonly kind: 'feed-noted'; readonly feed: WatchedFeed; readonly note: Note }
  | { readonly kind: 'taken'; readonly entry: WatchedEntry; readonly counts: TakenCounts }
  /** `entry.dueAt`: when it is tried again. */
  | { readonly kind: 'put-off'; readonly entry: WatchedEntry; readonly problem: Note }
  | { readonly kind: 'given-up'; readonly entry: WatchedEntry; readonly problem: Note };
