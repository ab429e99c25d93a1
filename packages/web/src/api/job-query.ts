import { ask } from './client.ts';
import type { Job, JobAnswer } from './types.ts';

/** The question after one job, with all its reports and notes. */
export function jobQuery(id: string) {
  return {
    queryKey: ['/jobs', 'one', id],
    queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Job> =>
      (await ask<JobAnswer>(`/jobs/${id}`, {}, signal)).job,
  };
}
