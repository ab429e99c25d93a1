import { createRoute, z } from '@hono/zod-openapi';
import { EXPORTS, type ReviewedReport, reviewedReports } from '@onrecord/archive';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { keyParameter } from '../questions/parameters.ts';
import { PROBLEM_RESPONSE } from '../schemas/problem.ts';

const { mediaType, write } = EXPORTS.gold;
const query = z.strictObject({
  report: keyParameter.optional().openapi({ description: 'One report alone: 12 for r12.' }),
});

/** Reviewed reports as gold, in one file that is written while it is sent. */
export const goldEndpoint: Endpoint = {
  access: 'reader',
  keep: 'no',
  query,
  params: z.strictObject({}),
  route: createRoute({
    method: 'get',
    path: '/gold',
    tags: ['Reviews'],
    summary: 'Reports that people reviewed, as folders of gold in a ZIP file',
    request: { query },
    responses: {
      200: { description: 'The file', content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } } },
      default: PROBLEM_RESPONSE,
    },
  }),
  handle: async ({ asking }, call) => {
    const { report } = call.query as z.output<typeof query>;
    const reports = reviewedReports(asking, undefined, report === undefined ? {} : { report })[Symbol.asyncIterator]();
    const first = await reports.next();
    if (first.done === true) throw nothingReviewed(report);
    const stream = streamOf(write(startingWith(first.value, reports)));
    const name = report === undefined ? 'gold' : `gold-r${report}`;
    const headers = {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}.zip"`,
      'cache-control': 'no-store',
    };
    return { kind: 'response', response: new Response(stream, { headers }) };
  },
};

/** Written as fast as it is taken. */
function streamOf(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await left.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(Buffer.from(value)));
    },
  });
}

async function* startingWith(
  first: ReviewedReport,
  rest: AsyncIterator<ReviewedReport>,
): AsyncIterable<ReviewedReport> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function nothingReviewed(report: number | undefined): HttpProblem {
  const what = report === undefined ? 'reviewed report' : `review of a row of r${report}`;
  const hint = 'Confirm, correct or reject rows first.';
  return new HttpProblem(serverProblems.notFound, { details: { what, hint } });
}
