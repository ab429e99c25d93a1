import { recordKeys } from '@onrecord/archive';
import type { RecordKind } from '@onrecord/model';
import type { z } from '@hono/zod-openapi';
import { HttpProblem } from '../../http/http-problem.ts';
import { serverProblems } from '../../problems.ts';
import { daysQuery, rowListQuery } from '../../questions/filters.ts';
import { wordsParameter } from '../../questions/parameters.ts';
import { shown } from '../../questions/parse-query.ts';
import { questionOf } from '../../questions/question-of.ts';
import { RECORD_KINDS } from '../../questions/record-kinds.ts';
import type { Typed } from '../../questions/row-types.ts';
import { pageLines, rowLine } from '../rows/lines.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { pageSchema, rowSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

const statementsQuery = rowListQuery.extend({ limit: limitParameter });
const searchQuery = statementsQuery.extend({
  search: wordsParameter.openapi({
    description: 'Words that the rows hold; "in quotation marks" a phrase; a star for any ending.',
  }),
  kind: daysQuery.shape.kind,
});
const answer = pageSchema(rowSchema);
type Answer = z.input<typeof answer>;

async function rowsAnswer(
  at: Asking,
  asked: z.output<typeof statementsQuery>,
  { of, kinds }: { readonly of: Typed; readonly kinds: readonly RecordKind[] },
): Promise<Answer> {
  const found = await recordKeys(at.store, { ...(await questionOf(at, asked, of)), kinds }, pageFor(asked));
  const keys = found.rows.map(({ key }) => key);
  const rows = await rowsByKey(at.store, keys);
  return pageOf(rows.some(keys, keys.length), { notes: [...at.remarks, ...rows.notes], next: found.next });
}

function lines(page: Answer): readonly string[] {
  return pageLines(page, rowLine);
}

/** Rows one by one. */
export const rowTools: readonly Tool[] = [
  tool(
    {
      name: 'statements',
      title: 'Statements',
      description:
        'Who said what, in whose words, the newest first: speaker, act (says, denies, accuses, demands ...), mode (quoted or told in other words) and the words. Filter by speaker, addressee, about (whom it is about), actor (in any role), days, type (the act), mode, outlet or words.',
      query: statementsQuery,
      answer,
      lines,
    },
    (at, asked) => rowsAnswer(at, asked, { of: 'statements', kinds: ['statement'] }),
  ),
  tool(
    {
      name: 'search',
      title: 'Search',
      description:
        'Rows of all kinds (statements, events, figures, positions, prospects) whose own words hold what is searched for. To search whole texts of reports, ask "reports" with search.',
      query: searchQuery,
      answer,
      lines,
    },
    (at, { kind, ...asked }) => {
      if (!/[\p{L}\p{N}]/u.test(asked.search)) {
        const reason = `"${shown(asked.search)}" holds no word; give letters or digits`;
        throw new HttpProblem(serverProblems.badParameter, { details: { name: 'search', reason } });
      }
      return rowsAnswer(at, asked, { of: 'rows', kinds: kind ?? RECORD_KINDS });
    },
  ),
];
