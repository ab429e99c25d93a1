import type { Note } from '@onrecord/model';
import type { JobProgress, JobReport, JobSource } from '@onrecord/server';

/** What the worker of jobs is begun with. */
export interface JobWorkerData {
  /** Path or URL. */
  readonly archive: string;
  readonly workers: number | undefined;
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
  readonly actorLists: readonly string[];
  readonly outletLists: readonly string[];
}

/** What it is told. One job at a time. */
export type ToJobWorker =
  | { readonly kind: 'run'; readonly source: JobSource }
  /** The job that runs is to end soon. */
  | { readonly kind: 'stop' }
  /** It is to close everything and end. */
  | { readonly kind: 'close' };

/** What it says. */
export type FromJobWorker =
  | { readonly kind: 'progress'; readonly progress: JobProgress }
  | { readonly kind: 'report'; readonly report: JobReport }
  | { readonly kind: 'note'; readonly name: string; readonly note: Note }
  | { readonly kind: 'done' }
  /** `message`: for people. */
  | { readonly kind: 'failed'; readonly message: string };
