import { askEntities, askReports, hydrate, openReport, recordAt, recordCounts, recordKeys } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { HttpProblem } from '../../http/http-problem.ts';
import { serverProblems } from '../../problems.ts';
import { parseRecordAddress } from '../../questions/addresses.ts';
import { dayCursorParameter, numberParameter } from '../../questions/parameters.ts';
import { shown } from '../../questions/parse-query.ts';
import { RECORD_KINDS } from '../../questions/record-kinds.ts';
import { listOf } from '../../schemas/list-of.ts';
import { printable, reportWords, rowLine } from '../rows/lines.ts';
import { remarksOf } from '../rows/page-of.ts';
import { reportOf, rowOf, rowsByKey, wordsOf } from '../rows/row-of.ts';
import { remarksSchema, reportSchema, rowSchema, wordsSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';
import { entityOf, entitySchema, newestKeys } from './entities.ts';

/** UTF-16 units of a report's text that are given at once. */
const MOST_TEXT = 16_000;
const LONGEST_TEXT = 100_000_000;

const query = z.strictObject({
  address: z
    .string()
    .max(100)
    .openapi({ description: 'r12 a report, r12:ev-1f2e3d4c one row of it, a12 an actor, p7 a place.' }),
  from: numberParameter(0, LONGEST_TEXT)
    .optional()
    .openapi({ description: `Of a report: where its text goes on, in UTF-16 units; ${MOST_TEXT} are given at once.` }),
  limit: limitParameter,
  after: dayCursorParameter.optional().openapi({ description: 'Of a report: the next page of its rows.' }),
});
type Asked = z.output<typeof query>;

const answer = z.object({
  address: z.string(),
  rows: listOf(rowSchema),
  report: reportSchema.optional(),
  text: z
    .object({ start: z.int(), end: z.int(), words: z.string(), length: z.int().describe('Of the whole text.') })
    .optional(),
  paragraph: wordsSchema.optional().describe('Around the words of the row.'),
  entity: entitySchema
    .omit({ rows: true })
    .extend({ records: z.int().describe('Rows that it is in.') })
    .optional(),
  after: z.string().optional().describe('Where the next page of rows begins.'),
  notes: remarksSchema,
});
type Answer = z.input<typeof answer>;

async function showReport(at: Asking, key: number, asked: Asked): Promise<Answer> {
  const opened = await openReport(at.store, key);
  const [item] = (await askReports(at.store, { key, withdrawn: true }, { limit: 1 })).rows;
  if (!opened || !item) throw notThere(`report r${key}`, 'The tool "reports" lists them.');
  if (opened.status === 'damaged') {
    throw new HttpProblem(serverProblems.damaged, { details: { reason: opened.note.message } });
  }
  const { text } = opened.reading.report;
  const start = Math.min(asked.from ?? 0, text.length);
  const end = Math.min(start + MOST_TEXT, text.length);
  const asks = { kinds: RECORD_KINDS, report: key, withdrawn: true };
  const found = await recordKeys(at.store, asks, pageFor(asked));
  const keys = found.rows.map((row) => row.key);
  const rows = await rowsByKey(at.store, keys);
  return {
    address: `r${key}`,
    report: reportOf(item.report),
    text: { start, end, words: text.slice(start, end), length: text.length },
    rows: rows.some(keys, keys.length),
    notes: remarksOf([...opened.notes, ...rows.notes]),
    ...(found.next !== undefined && { after: found.next }),
  };
}

async function showRow(at: Asking, address: string): Promise<Answer> {
  const { report, id } = parseRecordAddress(address);
  const key = await recordAt(at.store, report, id);
  if (key === undefined) throw notThere(`row ${address}`, `The tool "show" lists the rows of r${report}.`);
  const { rows, notes } = await hydrate(at.store, [key]);
  const [row] = rows;
  if (!row) {
    throw new HttpProblem(serverProblems.damaged, {
      details: { reason: notes[0]?.message ?? 'its words are not there' },
    });
  }
  return {
    address: `r${report}:${id}`,
    report: reportOf(row.report),
    rows: [rowOf(row)],
    paragraph: wordsOf(row.context),
    notes: remarksOf(notes),
  };
}

async function showEntity(at: Asking, of: 'actor' | 'place', key: number, asked: Asked): Promise<Answer> {
  const [found] = (await askEntities(at.store, { class: of, keys: [key] }, { limit: 1 })).rows;
  const letter = of === 'actor' ? 'a' : 'p';
  if (!found) throw notThere(`${of} ${letter}${key}`, `The tool "${of}s" lists them.`);
  const keys = await newestKeys(at.store, of, key, pageFor(asked).limit);
  const rows = await rowsByKey(at.store, keys);
  const records = (await recordCounts(at.store, of, [key])).get(key) ?? 0;
  return {
    address: `${letter}${key}`,
    entity: { ...entityOf(found), records },
    rows: rows.some(keys, keys.length),
    notes: remarksOf(rows.notes),
  };
}

function ask(at: Asking, asked: Asked): Promise<Answer> {
  const address = asked.address.trim().toLowerCase();
  if (address.includes(':')) return showRow(at, address);
  const [, letter, digits] = /^([rap])(\d{1,9})$/.exec(address) ?? [];
  const key = Number(digits);
  if (letter === 'r') return showReport(at, key, asked);
  if (letter !== undefined) return showEntity(at, letter === 'a' ? 'actor' : 'place', key, asked);
  const reason = `"${shown(asked.address)}" is no address; write r12, r12:ev-1f2e3d4c, a12 or p7, as the lists give them`;
  throw new HttpProblem(serverProblems.badParameter, { details: { name: 'address', reason } });
}

function notThere(what: string, hint: string): HttpProblem {
  return new HttpProblem(serverProblems.notFound, { details: { what, hint } });
}

function lines({ address, report, text, paragraph, entity, rows, notes, after }: Answer): readonly string[] {
  return [
    entity
      ? `${address} · ${entity.name} · ${entity.kind} · in ${entity.reports} report(s), ${entity.records} row(s)`
      : address,
    ...(report
      ? [`${report.address} · ${reportWords(report)}${report.url === undefined ? '' : ` · ${report.url}`}`]
      : []),
    ...(paragraph ? [`Paragraph | ${printable(paragraph.words)}`] : []),
    ...(text ? [`Text, units ${text.start} to ${text.end} of ${text.length}:`, printable(text.words)] : []),
    ...rows.map(rowLine),
    ...notes.map(({ message }) => `Note: ${message}`),
    ...(text && text.end < text.length ? [`The text goes on: give from ${text.end}.`] : []),
    ...(after === undefined ? [] : [`There are more rows: give after "${after}".`]),
  ];
}

export const showTool: Tool = tool(
  {
    name: 'show',
    title: 'Show',
    description:
      'What is at an address: a report with its text and rows, one row with its sentence and paragraph, or an actor or place with its newest rows.',
    query,
    answer,
    lines,
  },
  ask,
);
