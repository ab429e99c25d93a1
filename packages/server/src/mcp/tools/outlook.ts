import { OUTCOME_REASONS, type OutlookAnswer } from '@onrecord/archive';
import { note, OUTCOMES, PROSPECT_TYPES } from '@onrecord/model';
import { z } from '@hono/zod-openapi';
import { serverNotes } from '../../notes.ts';
import { outlookQuery } from '../../questions/filters.ts';
import { outlookAsOf } from '../../questions/outlook-as-of.ts';
import { dayIn, questionOf } from '../../questions/question-of.ts';
import { listOf } from '../../schemas/list-of.ts';
import { pageLines, rowLine } from '../rows/lines.ts';
import { actorOf } from '../rows/names-of.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { daysSchema, namedSchema, pageSchema, rowSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

const MOST_ROWS = 2;

const query = outlookQuery.extend({ limit: limitParameter });
const answer = pageSchema(
  z.object({
    line: z.int(),
    type: z.enum(PROSPECT_TYPES),
    holders: listOf(namedSchema).describe('Who threatens, promises, plans or warns.'),
    horizon: daysSchema.optional().describe('When it is due.'),
    hasCondition: z.boolean(),
    witnesses: z.int().describe('Independent texts.'),
    outcome: z.enum(OUTCOMES).describe('What became of it by what was told since.'),
    why: z.string().describe('Why the outcome is given.'),
    day: z.string().optional().describe('Of the outcome.'),
    rows: listOf(rowSchema).describe('The latest rows that tell it.'),
    evidence: listOf(rowSchema).describe('Rows that the outcome rests on.'),
  }),
).extend({ asOf: z.string().describe('By the end of which day.') });

function keysOf({ facts }: OutlookAnswer): readonly number[] {
  return facts
    .slice(-MOST_ROWS)
    .reverse()
    .map(({ key }) => key);
}

async function ask(at: Asking, asked: z.output<typeof query>): Promise<z.input<typeof answer>> {
  const question = await questionOf(at, asked, 'outlook');
  const given = dayIn('asOf', asked.asOf, 'last', at.today);
  const page = pageFor(asked);
  const { answer: found, asOf } = await outlookAsOf(at.store, question, { asOf: given, today: at.today, page });
  if (given === undefined && asOf > at.today) at.onNote(note(serverNotes.asOfNewest, { details: { day: asOf } }));
  const rows = await rowsByKey(
    at.store,
    found.items.flatMap((item) => [...keysOf(item), ...item.outcome.evidence.slice(0, MOST_ROWS)]),
  );
  const items = found.items.map((item) => {
    const { type, holders, horizon, hasCondition, witnesses } = item.line;
    const { outcome, why, day, evidence } = item.outcome;
    return {
      line: item.thread,
      type,
      holders: holders.map((key) => actorOf(key, found.lookup)),
      ...(horizon && { horizon }),
      hasCondition,
      witnesses,
      outcome,
      why: OUTCOME_REASONS[why],
      ...(day !== undefined && { day }),
      rows: rows.some(keysOf(item), MOST_ROWS),
      evidence: rows.some(evidence, MOST_ROWS),
    };
  });
  return { ...pageOf(items, { notes: [...at.remarks, ...found.notes, ...rows.notes], next: found.next }), asOf };
}

export const outlookTool: Tool = tool(
  {
    name: 'outlook',
    title: 'Outlook',
    description:
      'What was threatened, warned of, promised, planned, offered or due, when, and what became of it by what was told since. asOf asks as of a day.',
    query,
    answer,
    lines: (page) =>
      pageLines(page, ({ type, holders, horizon, outcome, rows, evidence }) => [
        `${type} · ${holders.map(({ name }) => name).join(', ') || 'nobody named'} · due ${horizon?.to ?? 'on no day that is said'} · ${outcome}`,
        ...rows.map((row) => `  ${rowLine(row)}`),
        ...evidence.map((row) => `  outcome: ${rowLine(row)}`),
      ]),
  },
  ask,
);
