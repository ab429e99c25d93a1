import { askFigures, type Lookup, type SeriesAnswer } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { groupListQuery } from '../../questions/filters.ts';
import { questionOf } from '../../questions/question-of.ts';
import { countFields } from '../../schemas/figures.ts';
import { listOf } from '../../schemas/list-of.ts';
import { countWords, pageLines, rowLine, saidByWords } from '../rows/lines.ts';
import { addressesOf, saidByOf } from '../rows/names-of.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { pageSchema, rowSchema, saidBySchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

const MOST_LINES = 10;
const MOST_ROWS = 4;
const MOST_ADDRESSES = 3;

const query = groupListQuery.extend({ limit: limitParameter });

const countSchema = z.object({
  ...countFields,
  day: z.string().optional(),
  witnesses: z.int().describe('Independent texts.'),
  addresses: listOf(z.string()),
});
const sideSchema = z.object({ saidBy: saidBySchema, count: countSchema });
const answer = pageSchema(
  z.object({
    series: z.int(),
    measure: z.string(),
    counted: z.string(),
    basis: z.enum(['total', 'increment']),
    from: z.string().optional(),
    to: z.string().optional(),
    tellings: z.int(),
    claimants: listOf(z.object({ saidBy: saidBySchema, counts: z.int(), latest: countSchema.optional() })).describe(
      'Who gives counts, and the latest of each. Counts are those of their claimants: none is the true one.',
    ),
    gaps: listOf(
      z.object({ least: z.number(), most: z.number().optional(), lower: sideSchema, higher: sideSchema }),
    ).describe('Claimants whose latest counts exclude each other.'),
    rows: listOf(rowSchema).describe('The latest rows.'),
  }),
);

type Series = SeriesAnswer['series'];
type Point = Series['lines'][number]['points'][number];
type Gap = Series['gaps'][number];

function countOf({ value, min, max, approximate, day, witnesses, keys }: Point, lookup: Lookup) {
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    approximate,
    ...(day !== undefined && { day }),
    witnesses,
    addresses: addressesOf(keys, lookup, MOST_ADDRESSES),
  };
}

function gapOf({ least, most, lower, higher }: Gap, lookup: Lookup) {
  const side = ({ claimant, point }: Gap['lower']) => ({
    saidBy: saidByOf(claimant, lookup),
    count: countOf(point, lookup),
  });
  return { least, ...(most !== undefined && { most }), lower: side(lower), higher: side(higher) };
}

/** The latest row of each claimant, then the latest of all. */
function shownKeys({ series, facts }: SeriesAnswer): readonly number[] {
  const latest = series.lines.flatMap((line) => line.latest?.keys.slice(0, 1) ?? []);
  return [...new Set([...latest, ...facts.map(({ key }) => key)])].slice(0, MOST_ROWS);
}

async function ask(at: Asking, asked: z.output<typeof query>): Promise<z.input<typeof answer>> {
  const found = await askFigures(at.store, await questionOf(at, asked, 'figures'), pageFor(asked));
  const { lookup } = found;
  const rows = await rowsByKey(at.store, found.items.flatMap(shownKeys));
  const items = found.items.map((item) => {
    const { measure, counted, basis, from, to, lines, gaps } = item.series;
    return {
      series: item.thread,
      measure,
      counted,
      basis,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      tellings: item.tellings,
      claimants: lines.slice(0, MOST_LINES).map(({ claimant, points, latest }) => ({
        saidBy: saidByOf(claimant, lookup),
        counts: points.length,
        ...(latest && { latest: countOf(latest, lookup) }),
      })),
      gaps: gaps.slice(0, MOST_LINES).map((gap) => gapOf(gap, lookup)),
      rows: rows.some(shownKeys(item), MOST_ROWS),
    };
  });
  return pageOf(items, { notes: [...at.remarks, ...found.notes, ...rows.notes], next: found.next });
}

export const figuresTool: Tool = tool(
  {
    name: 'figures',
    title: 'Figures',
    description:
      'How each count (killed, injured, detained, displaced, released ...) changed, and by whose account: one series with the latest count of each claimant, where claimants exclude each other, and the rows behind. type is the measure.',
    query,
    answer,
    lines: (page) =>
      pageLines(page, ({ measure, counted, claimants, rows }) => [
        `${measure} · ${counted} · ${claimants
          .map(({ saidBy, latest }) => `${saidByWords(saidBy)}: ${latest ? countWords(latest) : 'no settled count'}`)
          .join('; ')}`,
        ...rows.map((row) => `  ${rowLine(row)}`),
      ]),
  },
  ask,
);
