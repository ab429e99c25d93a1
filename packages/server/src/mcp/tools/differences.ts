import { askDifferences, type DifferenceAnswer, type Lookup } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { differencesQuery } from '../../questions/filters.ts';
import { firstPageWithItems } from '../../questions/first-page.ts';
import { daysOf, namesOf } from '../../questions/question-of.ts';
import { listOf } from '../../schemas/list-of.ts';
import { countWords, pageLines, rowLine, saidByWords } from '../rows/lines.ts';
import { actorOf, placeOf, saidByOf } from '../rows/names-of.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { pageSchema, rowSchema, saidBySchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

const MOST_ROWS = 2;

const query = differencesQuery.extend({ limit: limitParameter });
const answer = pageSchema(
  z.object({
    kind: z.enum(['figure', 'actor', 'place', 'date', 'words']).describe('In what the reports differ.'),
    day: z.string().optional(),
    about: z.string(),
    sides: listOf(
      z.object({
        has: z.string().describe('What this side has: a count, names, a place, days or words.'),
        saidBy: listOf(saidBySchema),
        witnesses: z.int().describe('Independent texts.'),
        rows: listOf(rowSchema),
      }),
    ),
  }),
);

type Difference = DifferenceAnswer['difference'];
type Kind = Difference['kind'];
type Side<K extends Kind> = Extract<Difference, { readonly kind: K }>['sides'][number];

const HAS: { readonly [K in Kind]: (side: Side<K>, lookup: Lookup) => string } = {
  figure: ({ count: { value, min, max, approximate } }) =>
    countWords({
      approximate,
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    }),
  actor: ({ actors }, lookup) => actors.map((key) => actorOf(key, lookup).name).join(', '),
  place: ({ place }, lookup) => placeOf(place, lookup).name,
  date: ({ from, to }) => (from === to ? from : `${from} to ${to}`),
  words: ({ words }) => words,
};

const ABOUT: {
  readonly [K in Kind]: (difference: Extract<Difference, { readonly kind: K }>, lookup: Lookup) => string;
} = {
  figure: ({ measure, counted }) => (counted === '' ? measure : `${measure}: ${counted}`),
  actor: () => 'who did it',
  place: () => 'where it was',
  date: () => 'when it was',
  words: ({ speaker }, lookup) => `what ${actorOf(speaker, lookup).name} said`,
};

async function ask(at: Asking, asked: z.output<typeof query>): Promise<z.input<typeof answer>> {
  const { since, until } = daysOf(asked, at.today);
  const { actors, places } = await namesOf(at, asked);
  const question = {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(actors && { actors }),
    ...(places && { places }),
  };
  const found = await firstPageWithItems((page) => askDifferences(at.store, question, page), pageFor(asked));
  const rows = await rowsByKey(
    at.store,
    found.items.flatMap(({ difference }) => difference.sides.flatMap(({ keys }) => keys.slice(0, MOST_ROWS))),
  );
  const items = found.items.map(({ difference, day }) => {
    // The side and the table's entry share the kind; the compiler cannot tie the two unions together.
    const has = HAS[difference.kind] as (side: Difference['sides'][number], lookup: Lookup) => string;
    const about = ABOUT[difference.kind] as (one: Difference, lookup: Lookup) => string;
    return {
      kind: difference.kind,
      ...(day !== '' && { day }),
      about: about(difference, found.lookup),
      sides: difference.sides.map((side) => ({
        has: has(side, found.lookup),
        saidBy: side.claimants.map((claimant) => saidByOf(claimant, found.lookup)),
        witnesses: side.witnesses,
        rows: rows.some(side.keys, MOST_ROWS),
      })),
    };
  });
  return pageOf(items, { notes: [...at.remarks, ...found.notes, ...rows.notes], next: found.next });
}

export const differencesTool: Tool = tool(
  {
    name: 'differences',
    title: 'Differences',
    description:
      'Where reports differ: counts that exclude each other, other actors, places or days of one happening, other words of one statement. Each side with its claimants and rows.',
    query,
    answer,
    lines: (page) =>
      pageLines(page, ({ about, sides }) => [
        about,
        ...sides.flatMap(({ has, saidBy, rows }) => [
          `  ${has} · ${saidBy.map(saidByWords).join(', ')}`,
          ...rows.map((row) => `    ${rowLine(row)}`),
        ]),
      ]),
  },
  ask,
);
