import { askSameSaying, recordAt } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { parseRecordAddress } from '../questions/addresses.ts';
import { looked } from '../questions/answer-json.ts';
import { sameSayingAnswer } from '../schemas/same-saying.ts';

/** Who else said so. */
export const sayingEndpoint: Endpoint = question(
  {
    path: '/statements/{address}/same',
    tag: 'Lists',
    summary:
      'Who else tells what a statement tells, and who else says the same: copies, other texts and other speakers apart',
    params: z.strictObject({ address: z.string().max(100).openapi({ example: 'r12:st-1f2e3d4c' }) }),
    answer: sameSayingAnswer,
  },
  async ({ asking: store }, { params: { address } }) => {
    const { report, id } = parseRecordAddress(address);
    const key = await recordAt(store, report, id);
    const found = key === undefined ? undefined : await askSameSaying(store, key);
    if (key === undefined || !found) {
      const details = { what: `statement ${address}`, hint: '/api/v1/statements lists them.' };
      throw new HttpProblem(serverProblems.notFound, { details });
    }
    const { tellings, others, texts, isCut, lookup, notes } = found;
    return { key, items: tellings, others, texts, isCut, ...looked(lookup), notes };
  },
);
