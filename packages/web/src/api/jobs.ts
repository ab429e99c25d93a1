import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, change, sendForm } from './client.ts';
import { followJob } from './follow-jobs.ts';
import { jobQuery } from './job-query.ts';
import type { Job, JobAnswer, JobsAnswer } from './types.ts';

/** ms: jobs of others, in another tab or by another person, are seen so soon. */
const ASK_MS = 5000;

/** A text as a person gives it; empty fields are not said. */
export interface GivenText {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  /** YYYY-MM-DD. */
  readonly published: string;
}

/** What is asked for in one job. */
export type Wanted =
  | { readonly by: 'text'; readonly given: GivenText }
  | { readonly by: 'files'; readonly files: readonly File[] }
  | { readonly by: 'urls'; readonly urls: readonly string[] }
  /** Texts that are there are read once more: of one report by its key, or all. */
  | { readonly by: 'reread'; readonly report?: number };

export function useJobs() {
  return useQuery({
    queryKey: ['/jobs'],
    queryFn: ({ signal }) => ask<JobsAnswer>('/jobs', {}, signal),
    staleTime: 0,
    refetchInterval: ASK_MS,
  });
}

/** One job with all its reports and notes; those that a list shows are the first of them. */
export function useJob(id: string, enabled: boolean) {
  return useQuery({ ...jobQuery(id), enabled });
}

/** Begins a job, which is followed from then on, whatever view is open. */
export function useBeginJob(onBegun: (job: Job, wanted: Wanted) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: begin,
    onSuccess: ({ job }, wanted) => {
      client.setQueryData<JobsAnswer>(['/jobs'], (jobs) => jobs && { ...jobs, items: [job, ...jobs.items] });
      followJob(client, job.id, { isOwn: true });
      onBegun(job, wanted);
    },
  });
}

export function useStopJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => change<JobAnswer>('DELETE', `/jobs/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['/jobs'] }),
  });
}

function begin(wanted: Wanted): Promise<JobAnswer> {
  if (wanted.by === 'files') {
    const form = new FormData();
    form.set('kind', 'add');
    for (const file of wanted.files) form.append('file', file, file.name);
    return sendForm('/jobs', form);
  }
  if (wanted.by === 'urls') return change('POST', '/jobs', { kind: 'add', urls: wanted.urls });
  if (wanted.by === 'reread') return change('POST', '/jobs', { kind: 'reread', report: wanted.report });
  const said = Object.entries(wanted.given).filter(([, value]) => value.trim() !== '');
  return change('POST', '/jobs', { kind: 'add', ...Object.fromEntries(said) });
}
