import { z } from '@hono/zod-openapi';
import { change, question } from '../http/define.ts';
import type { Desk } from '../http/desk.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { mediaType } from '../http/read-body.ts';
import { API_ROOT } from '../http/api-root.ts';
import type { JobBoard } from '../jobs/job-board.ts';
import type { JobView } from '../jobs/job.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import { filesSource, jsonSource } from '../jobs/add-source.ts';
import { serverProblems } from '../problems.ts';
import { addBody, addForm, jobAnswer, jobsAnswer } from '../schemas/writing.ts';

const tag = 'Jobs';
export const jobParams = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9]{1,32}$/, { error: 'is no id of a job' }),
});

/** Reports that are taken in, while others go on asking. */
export const jobEndpoints: readonly Endpoint[] = [
  change(
    {
      method: 'post',
      path: '/jobs',
      tag,
      summary: 'Adds reports: a text, addresses, or uploaded files',
      bodies: { 'application/json': addBody, 'multipart/form-data': addForm },
      status: 202,
      answer: jobAnswer,
    },
    async (desk, { request, caller }) => {
      const board = boardOf(desk);
      const isForm = mediaType(request) === 'multipart/form-data';
      const source = isForm ? await filesSource(request) : await jsonSource(request);
      const body = answerFor(board.add(source, caller?.name ?? ''));
      return { body, location: body.address };
    },
  ),
  question(
    { path: '/jobs', tag, summary: 'Jobs since the start, the newest first', answer: jobsAnswer, keep: 'no' },
    (desk) => Promise.resolve({ items: desk.jobs?.list() ?? [], notes: [] }),
  ),
  question(
    { path: '/jobs/{id}', tag, summary: 'One job', params: jobParams, answer: jobAnswer, keep: 'no' },
    (desk, { params }) => Promise.resolve(answerFor(jobOf(desk, params.id).view())),
  ),
  change(
    {
      method: 'delete',
      path: '/jobs/{id}',
      tag,
      summary: 'Stops a job: what was added stays',
      params: jobParams,
      status: 202,
      answer: jobAnswer,
    },
    (desk, { params }) => {
      const job = jobOf(desk, params.id);
      boardOf(desk).stop(job);
      return Promise.resolve({ body: answerFor(job.view()) });
    },
  ),
];

function boardOf({ jobs }: Desk): JobBoard {
  if (!jobs) throw new HttpProblem(serverProblems.noJobs);
  return jobs;
}

/** @throws HttpProblem where it is not known: jobs are forgotten when the server stops */
export function jobOf({ jobs }: Desk, id: string): JobRecord {
  const job = jobs?.find(id);
  if (job) return job;
  const details = { what: `job ${id}`, hint: `Jobs are known until the server stops; ${API_ROOT}/jobs lists them.` };
  throw new HttpProblem(serverProblems.notFound, { details });
}

function answerFor(job: JobView) {
  return { job, address: `${API_ROOT}/jobs/${job.id}`, notes: [] };
}
