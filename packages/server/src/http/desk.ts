import type { Brief, Store } from '@onrecord/archive';
import type { AskingCrew } from '../crew/asking-crew.ts';
import type { JobBoard } from '../jobs/job-board.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Metrics } from './metrics.ts';

/** What every route works with. */
export interface Desk {
  /** For writing. */
  readonly store: Store;
  /** For questions: another connection where there is one, so that they do not wait for what is being written. */
  readonly asking: Store;
  readonly isReadOnly: boolean;
  readonly jobs: JobBoard | undefined;
  /** Answers what is kept; without it that is asked in place. */
  readonly crew: AskingCrew | undefined;
  /** Writes a brief for a word processor. */
  readonly briefDocx?: ((brief: Brief) => Promise<Uint8Array>) | undefined;
  readonly now: () => Date;
  /** Of this start: marks of answers mean nothing to another one. */
  readonly start: string;
  readonly cache: AnswerCache;
  readonly metrics: Metrics;
  /** Ends streams when the server stops. */
  readonly stopping: AbortSignal;
}
