import { z } from '@hono/zod-openapi';
import type { Caller } from '../http/caller.ts';
import { change, question } from '../http/define.ts';
import type { Desk } from '../http/desk.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { mayWrite } from '../http/may-write.ts';
import { MAX_JSON_BYTES, MAX_UPLOAD_BYTES, mediaType } from '../http/read-body.ts';
import { API_ROOT } from '../http/api-root.ts';
import type { JobBoard } from '../jobs/job-board.ts';
import type { JobView } from '../jobs/job.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import { filesSource, jsonSource, MOST_FILES } from '../jobs/add-source.ts';
import { serverProblems } from '../problems.ts';
import { addForm, jobAnswer, jobBody, jobsAnswer, MOST_URLS, type NO_ADDING } from '../schemas/jobs.ts';

const tag = 'Jobs';
/** What stands around a text in its body, and around the files in their form: names, titles, addresses. */
const JSON_FRAME_BYTES = 16 * 1024;
const FORM_FRAME_BYTES = 256 * 1024;
export const jobParams = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9]{1,32}$/, { error: 'is no id of a job' }),
});

const LIMITS = {
  textBytes: MAX_JSON_BYTES - JSON_FRAME_BYTES,
  uploadBytes: MAX_UPLOAD_BYTES - FORM_FRAME_BYTES,
  files: MOST_FILES,
  urls: MOST_URLS,
} as const;

/** Reports that are taken in, while others go on asking. */
export const jobEndpoints: readonly Endpoint[] = [
  change(
    {
      method: 'post',
      path: '/jobs',
      tag,
      summary: 'Adds reports (a text, addresses, or uploaded files), or reads those that are there anew',
      bodies: { 'application/json': jobBody, 'multipart/form-data': addForm },
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
    (desk, { caller }) => {
      const why = whyNot(desk, caller);
      const adding = { mayAdd: why === undefined, ...(why !== undefined && { why }), limits: LIMITS };
      return Promise.resolve({ items: desk.jobs?.list() ?? [], adding, notes: [] });
    },
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

/** Why whoever asks may add nothing; undefined where they may. */
function whyNot(desk: Desk, caller: Caller | undefined): (typeof NO_ADDING)[number] | undefined {
  if (desk.isReadOnly) return 'read-only';
  if (!mayWrite(desk, caller)) return 'reader';
  return desk.jobs ? undefined : 'no-jobs';
}

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
