import { createRoute, z } from '@hono/zod-openapi';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { eventStream } from '../jobs/event-stream.ts';
import { serverProblems } from '../problems.ts';
import { PROBLEM_RESPONSE } from '../schemas/problem.ts';
import { jobOf, jobParams } from './jobs.ts';

/** Streams that are open at once, of all clients. */
const MOST_STREAMS = 200;
let open = 0;

/** What happens in a job, as it happens. */
export const jobEventsEndpoint: Endpoint = {
  access: 'reader',
  keep: 'no',
  query: z.strictObject({}),
  params: jobParams,
  route: createRoute({
    method: 'get',
    path: '/jobs/{id}/events',
    tags: ['Jobs'],
    summary: 'Progress and notes of a job as server-sent events',
    request: {
      params: jobParams,
      headers: z.object({
        'last-event-id': z.string().optional().openapi({ description: 'Goes on after this event.' }),
      }),
    },
    responses: {
      200: {
        description: 'Events `state`, `progress`, `report` and `note`, each with JSON and a number; ends with the job.',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      default: PROBLEM_RESPONSE,
    },
  }),
  handle: (desk, { params, request }) => {
    const job = jobOf(desk, jobParams.parse(params).id);
    if (open >= MOST_STREAMS) {
      throw new HttpProblem(serverProblems.busy, {
        details: { what: `${open} streams` },
        headers: { 'retry-after': '10' },
      });
    }
    open += 1;
    const after = Number(/^\d{1,12}$/.exec(request.headers.get('last-event-id') ?? '')?.[0] ?? 0);
    const onEnd = (): void => {
      open -= 1;
    };
    const response = new Response(eventStream(job, { after, signal: desk.stopping, onEnd }), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
    return Promise.resolve({ kind: 'response', response });
  },
};
