import type { Note } from '@onrecord/model';
import type { JobProgress, JobReport, JobSource } from './job-runner.ts';

export const JOB_KINDS = ['add', 'reread'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What happened in a job, numbered from 1. */
export type JobEvent = { readonly id: number } & (
  | { readonly type: 'state'; readonly data: { readonly state: JobState; readonly problem?: string } }
  | { readonly type: 'progress'; readonly data: JobProgress }
  | { readonly type: 'note'; readonly data: { readonly name: string; readonly note: Note } }
  | { readonly type: 'report'; readonly data: JobReportView }
);

/** A report of a job as it is shown, by its address: "r12". */
export type JobReportView = Omit<JobReport, 'key'> & { readonly address: string };

/** A job as it is shown. */
export interface JobView {
  readonly id: string;
  readonly kind: JobKind;
  /** In words: "a text", "3 addresses", "harbour.pdf", "all reports". */
  readonly what: string;
  readonly by: string;
  readonly state: JobState;
  readonly created: string;
  readonly ended: string | undefined;
  readonly progress: JobProgress;
  /** The first notes; all of them are events. */
  readonly notes: readonly { readonly name: string; readonly note: Note }[];
  /** The last reports; all of them are events. */
  readonly reports: readonly JobReportView[];
  /** Number of the last event that is in this: events go on after it. */
  readonly lastEvent: number;
  /** Why it failed as a whole. */
  readonly problem: string | undefined;
}

/** What a source is called in a list. */
export function wordsFor(source: JobSource): string {
  if (source.kind === 'reread') return source.report === undefined ? 'all reports' : `r${source.report}`;
  if (source.kind === 'text') return source.given.title ?? 'a text';
  if (source.kind === 'urls')
    return source.urls.length === 1 ? (source.urls[0] ?? '') : `${source.urls.length} addresses`;
  return source.files.length === 1 ? (source.files[0]?.name ?? '') : `${source.files.length} files`;
}

/** Bytes that a waiting source takes, about. */
export function weightOf(source: JobSource): number {
  if (source.kind === 'reread') return 0;
  if (source.kind === 'text') return source.text.length * 2;
  if (source.kind === 'urls') return source.urls.reduce((sum, url) => sum + url.length * 2, 0);
  return source.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
