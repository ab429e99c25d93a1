import { askPositions, type Lookup, type PositionAnswer } from '@onrecord/archive';
import { STANCES } from '@onrecord/model';
import { z } from '@hono/zod-openapi';
import { groupListQuery } from '../../questions/filters.ts';
import { questionOf } from '../../questions/question-of.ts';
import { listOf } from '../../schemas/list-of.ts';
import { pageLines, rowLine } from '../rows/lines.ts';
import { actorOf, addressesOf } from '../rows/names-of.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { namedSchema, pageSchema, rowSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

const MOST_STEPS = 10;
const MOST_ROWS = 3;
const MOST_ADDRESSES = 3;

const query = groupListQuery.extend({ limit: limitParameter });

const stateSchema = z
  .enum(['settled', 'mixed', 'contested'])
  .describe('mixed: for one thing and against another; contested: told both for and against the same thing.');
const backing = { witnesses: z.int().describe('Independent texts.'), addresses: listOf(z.string()) };
const historySchema = z.object({
  present: z
    .object({ ...backing, stances: listOf(z.enum(STANCES)), state: stateSchema, since: z.string() })
    .optional()
    .describe('Where the party stands by the latest day it was told; absent where no day is known.'),
  steps: listOf(
    z.object({
      ...backing,
      stance: z.enum(STANCES),
      state: stateSchema,
      from: z.string(),
      to: z.string(),
      onCondition: z.boolean(),
    }),
  ).describe('The latest steps, the oldest first.'),
});
const answer = pageSchema(
  z.object({
    cell: z.int(),
    party: namedSchema.optional().describe('Absent: nobody named.'),
    issue: z.string(),
    own: historySchema.describe('By its own words and acts.'),
    ascribed: historySchema.describe('By the account of others: kept apart.'),
    tellings: z.int(),
    rows: listOf(rowSchema),
  }),
);

type Voice = PositionAnswer['history']['ascribed'];

function historyOf({ present, entries }: Voice, lookup: Lookup) {
  return {
    ...(present && {
      present: {
        stances: present.stances,
        state: present.state,
        since: present.since,
        witnesses: present.witnesses,
        addresses: addressesOf(present.keys, lookup, MOST_ADDRESSES),
      },
    }),
    steps: entries.slice(-MOST_STEPS).map(({ stance, state, from, to, onCondition, witnesses, keys }) => ({
      stance,
      state,
      from,
      to,
      onCondition,
      witnesses,
      addresses: addressesOf(keys, lookup, MOST_ADDRESSES),
    })),
  };
}

/** What shows the present stance, then the latest of all. */
function shownKeys({ history, facts }: PositionAnswer): readonly number[] {
  const present = [history, history.ascribed].flatMap((voice) => voice.present?.keys.slice(0, MOST_ROWS) ?? []);
  return [...new Set([...present, ...facts.map(({ key }) => key)])].slice(0, MOST_ROWS);
}

async function ask(at: Asking, asked: z.output<typeof query>): Promise<z.input<typeof answer>> {
  const found = await askPositions(at.store, await questionOf(at, asked, 'positions'), pageFor(asked));
  const rows = await rowsByKey(at.store, found.items.flatMap(shownKeys));
  const items = found.items.map((item) => {
    const { party, issue, ascribed } = item.history;
    return {
      cell: item.thread,
      ...(party !== undefined && { party: actorOf(party, found.lookup) }),
      issue,
      own: historyOf(item.history, found.lookup),
      ascribed: historyOf(ascribed, found.lookup),
      tellings: item.tellings,
      rows: rows.some(shownKeys(item), MOST_ROWS),
    };
  });
  return pageOf(items, { notes: [...at.remarks, ...found.notes, ...rows.notes], next: found.next });
}

export const positionsTool: Tool = tool(
  {
    name: 'positions',
    title: 'Positions',
    description:
      'Where each party stands on each issue, and since when: its own stance over time, what others say its stance is, and the rows behind. type is the stance (demands, accepts, rejects ...).',
    query,
    answer,
    lines: (page) =>
      pageLines(page, ({ party, issue, own, rows }) => [
        `${party?.name ?? 'nobody named'} · ${issue} · ${
          own.present
            ? `${own.present.stances.join(', ')} since ${own.present.since} (${own.present.state})`
            : 'no dated stance of its own'
        }`,
        ...rows.map((row) => `  ${rowLine(row)}`),
      ]),
  },
  ask,
);
