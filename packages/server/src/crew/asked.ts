import type { Caller } from '../http/caller.ts';
import type { SentFailure } from './sent-failure.ts';

/** A question, or a change that is asked for, on its way to a thread: let in, checked, and made of what a thread can be sent. */
export interface AskedQuestion {
  /** Name of its endpoint, as `endpointName` makes it. */
  readonly endpoint: string;
  readonly url: string;
  /** Of a change. */
  readonly body?: { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };
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
  /** Of the server, which answers say. */
  readonly isReadOnly: boolean;
  /** Whether the thread makes changes; else it only reads. */
  readonly isWriter: boolean;
}

/** An answer as a thread gives it: its JSON, and what else is written with it where that is not the usual. */
export interface ThreadAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly status?: 200 | 201 | 202;
  readonly headers?: Readonly<Record<string, string>>;
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
  | { readonly kind: 'answer'; readonly answer: ThreadAnswer; readonly ms: number }
  | { readonly kind: 'failure'; readonly failure: SentFailure; readonly ms: number };
