import type { Note } from '@onrecord/model';
import type { Arrival } from '../formats/arrival.ts';

/** What a server said of a copy that we have: asked again with it, it may answer "unchanged" without the bytes (RFC 9110, 13). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchRequest {
  /** Absolute, http or https. */
  readonly url: string;
  readonly validators?: Validators;
  readonly signal?: AbortSignal;
}

/** What became of a request. Never an exception: what went wrong is a note. */
export type Fetched =
  | {
      readonly status: 'fetched';
      /** `url` in it is the address after redirects. */
      readonly arrival: Arrival;
      /** Decoded from gzip, deflate, br; within the limit. */
      readonly bytes: Uint8Array;
      readonly validators: Validators;
      /** The address asked for is for ever at `arrival.url` (all redirects were 301 or 308). */
      readonly isMoved: boolean;
      readonly notes: readonly Note[];
    }
  | { readonly status: 'unchanged'; readonly url: string; readonly fetchedAt: string }
  | {
      readonly status: 'refused';
      readonly problem: Note;
      /** Whether asking again later may go better: a time-out may, a forbidden page not. */
      readonly again: 'later' | 'never';
      /** The server says that the address is gone for good (410; RFC 9110, 15.5.11), not only that nothing is there. */
      readonly isGone?: true;
      /** Not before this many milliseconds, where the server said so (`Retry-After`). */
      readonly waitMs?: number;
    };

/** The network, as the rest of the intake sees it. */
export interface Fetcher {
  /** One address, politely: robots.txt, crawl delay and the number of requests a host are heeded in here. */
  readonly fetch: (request: FetchRequest) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}
