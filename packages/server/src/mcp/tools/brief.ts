import { askBrief, BRIEF_LEGEND, buildBrief, markedPart, recordAt, type Store } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { parseRecordAddress } from '../../questions/addresses.ts';
import { briefQuery } from '../../questions/filters.ts';
import { lastDay } from '../../questions/outlook-as-of.ts';
import { dayBefore, daysOf, namesOf } from '../../questions/question-of.ts';
import { listOf } from '../../schemas/list-of.ts';
import { rowLine, short } from '../rows/lines.ts';
import { remarksOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { remarksSchema, rowSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';

const answer = z.object({
  title: z.string(),
  since: z.string(),
  until: z.string(),
  covers: listOf(z.string()),
  legend: z.string(),
  sections: listOf(
    z.object({
      title: z.string(),
      sentences: listOf(z.object({ text: z.string(), footnotes: listOf(z.int()) })),
      empty: z.string().optional().describe('Why there is nothing.'),
      rest: z.string().optional().describe('What the section has no room for.'),
    }),
  ),
  footnotes: listOf(
    z.object({ number: z.int(), quote: z.string(), addresses: listOf(z.string()), rows: listOf(rowSchema) }),
  ).describe('The words behind each sentence.'),
  notes: remarksSchema,
});

async function ask(at: Asking, asked: z.output<typeof briefQuery>): Promise<z.input<typeof answer>> {
  const given = daysOf(asked, at.today);
  const until = given.until ?? (await lastDay(at.store, at.today));
  const since = given.since ?? dayBefore(until);
  const { actors, places } = await namesOf(at, asked);
  const { minConfidence } = asked;
  const { input, notes } = await askBrief(at.store, {
    since: since > until ? until : since,
    until,
    ...(actors && { actors }),
    ...(places && { places }),
    ...(minConfidence !== undefined && { minConfidence }),
  });
  const brief = buildBrief(input);
  const keys = await keysAt(
    at.store,
    brief.footnotes.map(({ addresses }) => addresses[0]),
  );
  const rows = await rowsByKey(at.store, keys.values());
  return {
    title: brief.title,
    since: brief.since,
    until: brief.until,
    covers: brief.covers,
    legend: BRIEF_LEGEND,
    sections: brief.sections.map(({ title, sentences, empty, restWords }) => ({
      title,
      sentences: sentences.map((one) => ({ text: one.parts.map(markedPart).join(''), footnotes: one.notes })),
      ...(sentences.length === 0 && { empty }),
      ...(restWords !== undefined && { rest: restWords }),
    })),
    footnotes: brief.footnotes.map(({ number, quote, addresses }) => ({
      number,
      quote,
      addresses,
      rows: rows.some([keys.get(addresses[0]) ?? 0], 1),
    })),
    notes: remarksOf([...at.remarks, ...notes, ...rows.notes]),
  };
}

async function keysAt(store: Store, addresses: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const keys = new Map<string, number>();
  for (const address of addresses) {
    const { report, id } = parseRecordAddress(address);
    const key = await recordAt(store, report, id);
    if (key !== undefined) keys.set(address, key);
  }
  return keys;
}

function lines({ title, covers, sections, footnotes, legend }: z.input<typeof answer>): readonly string[] {
  return [
    title,
    ...covers,
    ...sections.flatMap((section) => [
      '',
      section.title.toUpperCase(),
      ...section.sentences.map(
        ({ text, footnotes: numbers }) => `${text} ${numbers.map((one) => `[${one}]`).join('')}`,
      ),
      ...(section.empty === undefined ? [] : [section.empty]),
      ...(section.rest === undefined ? [] : [section.rest]),
    ]),
    '',
    ...footnotes.map(({ number, quote, addresses, rows }) => {
      const [row] = rows;
      return `[${number}] ${row ? rowLine(row) : `${addresses[0] ?? ''} | ${short(quote)}`}`;
    }),
    legend,
  ];
}

export const briefTool: Tool = tool(
  {
    name: 'brief',
    title: 'Brief',
    description:
      'What is new in a span of days, in sentences with footnotes: positions that moved, counts, what happened, what was said, what is due. The last two days up to the newest report where no day is given.',
    query: briefQuery,
    answer,
    lines,
  },
  ask,
);
