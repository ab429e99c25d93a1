import type { SentEvent } from './event-stream.ts';
import type { Job } from './types.ts';

/** What an event changes in a job; types that this version does not know change nothing. */
const CHANGES: Readonly<Record<string, (job: Job, data: never) => Job>> = {
  state: (job, { state, problem }: Pick<Job, 'state' | 'problem'>) => ({
    ...job,
    state,
    ...(problem !== undefined && { problem }),
  }),
  progress: (job, progress: Job['progress']) => ({ ...job, progress }),
  report: (job, report: Job['reports'][number]) => ({ ...job, reports: [...job.reports, report].slice(-MOST_SHOWN) }),
  note: (job, note: Job['notes'][number]) => ({ ...job, notes: [...job.notes, note].slice(0, MOST_SHOWN) }),
};

/** As many as the server keeps. */
const MOST_SHOWN = 100;

/** The job after an event; one that it has heard already changes nothing. */
export function afterEvent(job: Job, { id, type, data }: SentEvent): Job {
  if (id <= job.lastEvent) return job;
  const change = Object.hasOwn(CHANGES, type) ? CHANGES[type] : undefined;
  return { ...(change?.(job, data as never) ?? job), lastEvent: id };
}

export function isOver({ state }: Pick<Job, 'state'>): boolean {
  return state !== 'waiting' && state !== 'running';
}
