import { askOutlets, type OutletAnswer, OUTLET_KINDS } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { countCursorParameter, limitParameter, wordsParameter } from '../questions/parameters.ts';
import { pageOf } from '../questions/question-of.ts';
import { outletAnswer, outletsPage } from '../schemas/outlets.ts';

const tag = 'Outlets';

const query = z.strictObject({
  type: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(z.enum(OUTLET_KINDS)).max(OUTLET_KINDS.length).readonly().optional(),
    )
    .openapi({ type: 'array', items: { type: 'string', enum: [...OUTLET_KINDS] } }),
  search: wordsParameter.optional().openapi({ description: 'Part of a name or domain.' }),
  limit: limitParameter,
  after: countCursorParameter.optional(),
});

function outletJson(answer: OutletAnswer) {
  return { address: `o${answer.outlet.key}`, ...answer };
}

/** Who publishes reports. */
export const outletEndpoints: readonly Endpoint[] = [
  question(
    { path: '/outlets', tag, summary: 'Outlets, those with most reports first', query, answer: outletsPage },
    async ({ asking: store }, { query: { type, search, ...page } }) => {
      const asked = { ...(type && { kinds: type }), ...(search !== undefined && { search }) };
      const { rows, next } = await askOutlets(store, asked, pageOf(page));
      return { items: rows.map(outletJson), notes: [], ...(next !== undefined && { after: next }) };
    },
  ),
  question(
    {
      path: '/outlets/{address}',
      tag,
      summary: 'One outlet: its kind, country, names and domains',
      params: z.strictObject({ address: z.string().regex(/^o\d{1,9}$/, { error: 'is no address of one; write o12' }) }),
      answer: outletAnswer,
    },
    async ({ asking: store }, { params: { address } }) => {
      const { rows } = await askOutlets(store, { keys: [Number(address.slice(1))] }, { limit: 1 });
      const [row] = rows;
      if (!row) {
        const details = { what: `outlet ${address}`, hint: '/api/v1/outlets lists them.' };
        throw new HttpProblem(serverProblems.notFound, { details });
      }
      return { outlet: outletJson(row), notes: [] };
    },
  ),
];
