import { askReviews, type KeptReview, reviewRecord, type ReviewVerdict, type SignedReview } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import type { Note } from '@onrecord/model';
import { change, question } from '../http/define.ts';
import type { Desk } from '../http/desk.ts';
import type { Call, Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/read-body.ts';
import { serverProblems } from '../problems.ts';
import { parseRecordAddress } from '../questions/addresses.ts';
import { answerJson } from '../questions/answer-json.ts';
import { pageOf } from '../questions/question-of.ts';
import { reviewListQuery } from '../questions/review-list-query.ts';
import { reviewAnswer, reviewBody, reviewsAnswer } from '../schemas/reviews.ts';

const tag = 'Reviews';

/** What a person says of a row. */
export const reviewEndpoints: readonly Endpoint[] = [
  question(
    {
      path: '/reviews',
      tag,
      summary: 'What people said of rows, the newest first',
      query: reviewListQuery,
      answer: reviewsAnswer,
    },
    async ({ asking }, { query }) => {
      const { state, report, by } = query;
      const asked = {
        ...(state && { states: state }),
        ...(report !== undefined && { report }),
        ...(by !== undefined && { by }),
      };
      return answerJson(await askReviews(asking, asked, pageOf(query)), { remarks: [] });
    },
  ),
  change(
    {
      method: 'post',
      path: '/reviews',
      tag,
      summary: 'Confirms, rejects or corrects a row',
      bodies: { 'application/json': reviewBody },
      status: 200,
      answer: reviewAnswer,
      isOfArchive: true,
    },
    async (desk, call) => {
      const { address, note, ...verdict } = await jsonBody(call.request, reviewBody);
      return { body: await keep(desk, call, { address, verdict, ...(note !== undefined && { note }) }) };
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
      isOfArchive: true,
    },
    async (desk, call) => ({
      body: await keep(desk, call, { address: call.params.address, verdict: { state: 'unreviewed' } }),
    }),
  ),
];

interface Said {
  readonly address: string;
  readonly verdict: ReviewVerdict;
  readonly note?: string;
}

async function keep({ store, now }: Desk, { caller }: Call, { address, ...said }: Said) {
  const row = parseRecordAddress(address);
  const review: SignedReview = { ...said, by: caller?.name ?? '', at: now().toISOString() };
  const done = await reviewRecord(store, row, review);
  if (done.status === 'refused') throw refused(done.note);
  const reviewed = markOf(review);
  return {
    address: `r${row.report}:${row.id}`,
    review: said.verdict.state,
    ...(reviewed && { reviewed }),
    ...(done.before && { before: done.before }),
    notes: [],
  };
}

function markOf({ verdict, by, at, note }: SignedReview): KeptReview | undefined {
  if (verdict.state === 'unreviewed') return undefined;
  const record = verdict.state === 'corrected' ? verdict.record : undefined;
  return { state: verdict.state, by, at, note, record };
}

/** Why the archive does not do it: what is not there, or what does not fit. */
function refused(problem: Note): HttpProblem {
  const details = { reason: problem.message };
  return new HttpProblem(serverProblems.refused, { details, notes: [problem] });
}
