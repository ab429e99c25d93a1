import type { Note } from '@onrecord/model';
import type { AddSource, JobProgress } from './job-runner.ts';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What happened in a job, numbered from 1. */
export type JobEvent = { readonly id: number } & (
  | { readonly type: 'state'; readonly data: { readonly state: JobState; readonly problem?: string } }
  | { readonly type: 'progress'; readonly data: JobProgress }
  | { readonly type: 'note'; readonly data: { readonly name: string; readonly note: Note } }
);

/** A job as it is shown. */
export interface JobView {
  readonly id: string;
  readonly kind: 'add';
  /** In words: "a text", "3 addresses", "harbour.pdf". */
  readonly what: string;
  readonly by: string;
  readonly state: JobState;
  readonly created: string;
  readonly ended: string | undefined;
  readonly progress: JobProgress;
  /** The first notes; all of them are events. */
  readonly notes: readonly { readonly name: string; readonly note: Note }[];
  /** Why it failed as a whole. */
  readonly problem: string | undefined;
}

/** What a source is called in a list. */
export function wordsFor(source: AddSource): string {
  if (source.kind === 'text') return source.given.title ?? 'a text';
  if (source.kind === 'urls')
    return source.urls.length === 1 ? (source.urls[0] ?? '') : `${source.urls.length} addresses`;
  return source.files.length === 1 ? (source.files[0]?.name ?? '') : `${source.files.length} files`;
}

/** Bytes that a waiting source takes, about. */
export function weightOf(source: AddSource): number {
  if (source.kind === 'text') return source.text.length * 2;
  if (source.kind === 'urls') return source.urls.reduce((sum, url) => sum + url.length * 2, 0);
  return source.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
