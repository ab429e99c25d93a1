import type { Caller } from '../http/caller.ts';
import type { SentFailure } from './sent-failure.ts';

/** A question on its way to a thread: let in, checked, and made of what a thread can be sent. */
export interface AskedQuestion {
  /** Name of its endpoint, as `endpointName` makes it. */
  readonly endpoint: string;
  readonly url: string;
  readonly query: unknown;
  readonly params: unknown;
  readonly caller: Caller | undefined;
  /** The server's clock when it was asked, ms since 1970. */
  readonly now: number;
}

/** What a thread begins with. */
export interface ThreadData {
  /** Path of the archive. */
  readonly archive: string;
  /** Of the server, which answers say: the thread itself only reads. */
  readonly isReadOnly: boolean;
}

/** What a thread is told. One question at a time. */
export type ToThread =
  | { readonly kind: 'ask'; readonly question: AskedQuestion }
  /** It is to close the archive and end. */
  | { readonly kind: 'close' };

/** What a thread says: that it can begin, what became of the question it was asked, or that it can answer none. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unable'; readonly failure: SentFailure }
  /** `ms`: of computing. */
  | { readonly kind: 'answer'; readonly json: Uint8Array<ArrayBuffer>; readonly ms: number }
  | { readonly kind: 'failure'; readonly failure: SentFailure; readonly ms: number };
