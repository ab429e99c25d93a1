import { reviewRecord, type ReviewVerdict } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import type { Note } from '@onrecord/model';
import { change } from '../http/define.ts';
import type { Desk } from '../http/desk.ts';
import type { Call, Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/read-body.ts';
import { serverProblems } from '../problems.ts';
import { parseRecordAddress } from '../questions/addresses.ts';
import { reviewAnswer, reviewBody } from '../schemas/writing.ts';

const tag = 'Reviews';

/** What a person says of a row. */
export const reviewEndpoints: readonly Endpoint[] = [
  change(
    {
      method: 'post',
      path: '/reviews',
      tag,
      summary: 'Confirms, rejects or corrects a row',
      bodies: { 'application/json': reviewBody },
      status: 200,
      answer: reviewAnswer,
    },
    async (desk, call) => {
      const review = await jsonBody(call.request, reviewBody);
      const { address, ...verdict } = review;
      return { body: await keep(desk, call, { address, verdict }) };
    },
  ),
  change(
    {
      method: 'delete',
      path: '/reviews/{address}',
      tag,
      summary: 'Takes a review back',
      params: z.strictObject({ address: z.string().max(100) }),
      status: 200,
      answer: reviewAnswer,
    },
    async (desk, call) => ({
      body: await keep(desk, call, { address: call.params.address, verdict: { state: 'unreviewed' } }),
    }),
  ),
];

async function keep(
  { store, now }: Desk,
  { caller }: Call,
  { address, verdict }: { readonly address: string; readonly verdict: ReviewVerdict },
) {
  const row = parseRecordAddress(address);
  const by = caller?.name ?? '';
  const problem = await reviewRecord(store, row, { by, at: now().toISOString(), verdict });
  if (problem) throw refused(problem);
  return { address: `r${row.report}:${row.id}`, review: verdict.state, notes: [] };
}

/** Why the archive does not do it: what is not there, or what does not fit. */
function refused(problem: Note): HttpProblem {
  const details = { reason: problem.message };
  return new HttpProblem(serverProblems.refused, { details, notes: [problem] });
}
