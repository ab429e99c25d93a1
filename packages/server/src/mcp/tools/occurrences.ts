import { askOccurrences } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { groupListQuery } from '../../questions/filters.ts';
import { questionOf } from '../../questions/question-of.ts';
import { listOf } from '../../schemas/list-of.ts';
import { pageLines, rowLine } from '../rows/lines.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { pageSchema, rowSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

/** Tellings that are given of one happening; how many there are is said beside. */
const MOST_ROWS = 3;

const query = groupListQuery.extend({ limit: limitParameter });
type Asked = z.output<typeof query>;

const answer = pageSchema(
  z.object({
    occurrence: z.int(),
    texts: z.int().describe('Independent texts that tell it.'),
    tellings: z.int().describe('Rows that tell it, of which the latest are in `rows`.'),
    rows: listOf(rowSchema),
  }),
);

async function ask(at: Asking, asked: Asked): Promise<z.input<typeof answer>> {
  const { items, next, notes } = await askOccurrences(at.store, await questionOf(at, asked, 'events'), pageFor(asked));
  const rows = await rowsByKey(
    at.store,
    items.flatMap(({ facts }) => facts.slice(0, MOST_ROWS).map(({ key }) => key)),
  );
  const told = items.map(({ occurrence, texts, tellings, facts }) => ({
    occurrence,
    texts,
    tellings,
    rows: rows.some(
      facts.map(({ key }) => key),
      MOST_ROWS,
    ),
  }));
  return pageOf(told, { notes: [...at.remarks, ...notes, ...rows.notes], next });
}

function lines(page: z.input<typeof answer>): readonly string[] {
  return pageLines(page, ({ texts, tellings, rows }) => {
    const [first] = rows;
    const when = first?.when?.from ?? 'day not known';
    return [
      `${when} · told by ${texts} independent text(s), ${tellings} row(s)`,
      ...rows.map((row) => `  ${rowLine(row)}`),
    ];
  });
}

/** What happened, as it is told. */
export const occurrenceTools: readonly Tool[] = [
  tool(
    {
      name: 'timeline',
      title: 'Timeline',
      description:
        'What is told to have happened, the newest day first: each happening with its tellings, their words and how many independent texts tell it. Narrow it with since and until.',
      query,
      answer,
      lines,
    },
    ask,
  ),
  tool(
    {
      name: 'events',
      title: 'Events',
      description:
        'What is told of whom: events by type, actor or place (attack, talks, release, arrest ...), with the words and how many independent texts tell each.',
      query,
      answer,
      lines,
    },
    ask,
  ),
];
