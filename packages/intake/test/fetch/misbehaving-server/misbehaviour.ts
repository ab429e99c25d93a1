import type { FetchLimits } from '../../../src/fetch/fetch-options.ts';
import type { fetchProblems } from '../../../src/fetch/notes.ts';
import type { RawServerOptions } from './raw-server.ts';

/** One way in which a server misbehaves, and what must become of it. */
export interface Misbehaviour extends Pick<RawServerOptions, 'answer' | 'robots' | 'greet'> {
  readonly name: string;
  /** A problem, or that it is taken all the same, with this body. */
  readonly becomes:
    | {
        readonly problem: keyof typeof fetchProblems;
        readonly again: 'later' | 'never';
        readonly waitMs?: number;
        readonly isGone?: true;
      }
    | { readonly body: string };
  readonly limits?: Partial<FetchLimits>;
  /** The most that the server could get rid of, in bytes: what the system's buffers hold comes to this. */
  readonly mostSent?: number;
  /** The most it may take by the fetcher's clock. Default: what common answers take. */
  readonly withinMs?: number;
  /** How far the clock goes in one step; large where a time-out is waited for. */
  readonly stepMs?: number;
  /** Requests that the server saw, without those for robots.txt. */
  readonly visits?: number;
}
