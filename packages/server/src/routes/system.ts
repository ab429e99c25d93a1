import { createRoute, z } from '@hono/zod-openapi';
import { dataVersion } from '@onrecord/archive';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { PROBLEM_RESPONSE } from '../schemas/problem.ts';

const tag = 'System';

/** Whether it runs, and how it fares. */
export const systemEndpoints: readonly Endpoint[] = [
  question(
    {
      path: '/health',
      tag,
      summary: 'Whether the server runs and the archive answers',
      answer: z.object({ status: z.literal('ok') }).openapi('Health'),
      access: 'open',
      keep: 'no',
    },
    async ({ asking }) => {
      await dataVersion(asking);
      return { status: 'ok' as const };
    },
  ),
  {
    access: 'metrics',
    keep: 'no',
    query: z.strictObject({}),
    params: z.strictObject({}),
    route: createRoute({
      method: 'get',
      path: '/metrics',
      tags: [tag],
      summary: 'Counts and times of answers, for Prometheus; on this machine or with a token only',
      responses: {
        200: { description: 'Text format 0.0.4', content: { 'text/plain': { schema: z.string() } } },
        default: PROBLEM_RESPONSE,
      },
    }),
    handle: (desk) => {
      const { waiting = 0, running = 0 } = desk.jobs?.counts() ?? {};
      const text = desk.metrics.text({
        onrecord_jobs_waiting: waiting,
        onrecord_jobs_running: running,
        process_resident_memory_bytes: process.memoryUsage.rss(),
      });
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
      return Promise.resolve({ kind: 'response', response: new Response(text, { headers }) });
    },
  },
];
