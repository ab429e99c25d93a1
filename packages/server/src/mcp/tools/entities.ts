import { entitiesFound, type EntityAnswer, recordKeys, type Store } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { letterOf } from '../../questions/entities-named.ts';
import { entityListQuery } from '../../questions/filters.ts';
import { namesOf } from '../../questions/question-of.ts';
import { RECORD_KINDS } from '../../questions/record-kinds.ts';
import { rowTypes } from '../../questions/row-types.ts';
import { listOf } from '../../schemas/list-of.ts';
import { pageLines, rowLine } from '../rows/lines.ts';
import { pageOf } from '../rows/page-of.ts';
import { rowsByKey } from '../rows/row-of.ts';
import { namedSchema, pageSchema, rowSchema } from '../rows/row-schema.ts';
import { type Asking, type Tool, tool } from '../tool.ts';
import { limitParameter, pageFor } from '../tool-input.ts';

type Class = EntityAnswer['class'];

const MOST_NAMES = 10;

const query = entityListQuery.extend({ limit: limitParameter });

export const entitySchema = namedSchema.extend({
  kind: z.string(),
  names: listOf(z.object({ name: z.string(), count: z.int() })).describe('As reports name it, the commonest first.'),
  roles: listOf(z.string()),
  speaksFor: z.string().optional(),
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
  reports: z.int(),
  firstDay: z.string().optional(),
  lastDay: z.string().optional(),
  rows: listOf(rowSchema).describe('The newest rows that it is in.'),
});
export const entityPage = pageSchema(entitySchema);

/** An actor or place without its rows. */
export function entityOf(answer: EntityAnswer): Omit<z.input<typeof entitySchema>, 'rows'> {
  const { entity, names, roles, speaksFor, country, reports, firstDay, lastDay } = answer;
  return {
    name: entity.name,
    address: `${letterOf(answer.class)}${entity.key}`,
    kind: entity.kind,
    names: names.slice(0, MOST_NAMES),
    roles: roles
      .slice(0, MOST_NAMES)
      .map(({ title, ofName }) => (ofName === undefined ? title : `${title}, ${ofName}`)),
    ...(speaksFor !== undefined && { speaksFor }),
    ...(country !== undefined && { country }),
    reports,
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
  };
}

/** Keys of the newest rows that an actor or place is in. */
export async function newestKeys(store: Store, of: Class, key: number, limit: number): Promise<readonly number[]> {
  const named = of === 'actor' ? { actors: [key] } : { places: [key] };
  const found = await recordKeys(store, { kinds: RECORD_KINDS, ...named }, { limit });
  return found.rows.map((row) => row.key);
}

async function ask(at: Asking, of: Class, asked: z.output<typeof query>): Promise<z.input<typeof entityPage>> {
  const kinds = rowTypes(of === 'actor' ? 'actors' : 'places', asked.type);
  const isActor = of === 'actor';
  const { actors, places } = await namesOf(at, {
    actor: isActor ? asked.name : undefined,
    place: isActor ? undefined : asked.name,
  });
  const keys = actors ?? places;
  const { rows: found, next } = await entitiesFound(
    at.store,
    {
      class: of,
      ...(kinds && { kinds }),
      ...(keys && { keys }),
      ...(asked.search !== undefined && { search: asked.search }),
    },
    pageFor(asked),
  );
  const newest = new Map<number, readonly number[]>();
  for (const { entity } of found) newest.set(entity.key, await newestKeys(at.store, of, entity.key, 1));
  const rows = await rowsByKey(at.store, [...newest.values()].flat());
  const items = found.map((one) => ({ ...entityOf(one), rows: rows.some(newest.get(one.entity.key) ?? [], 1) }));
  return pageOf(items, { notes: [...at.remarks, ...rows.notes], next });
}

function listTool(of: Class, description: string): Tool {
  return tool(
    {
      name: `${of}s`,
      title: of === 'actor' ? 'Actors' : 'Places',
      description,
      query,
      answer: entityPage,
      lines: (page) =>
        pageLines(page, ({ address, name, kind, roles, reports, rows }) => [
          `${address} · ${name} · ${kind}${roles[0] === undefined ? '' : ` · ${roles[0]}`} · in ${reports} report(s)`,
          ...rows.map((row) => `  ${rowLine(row)}`),
        ]),
    },
    (at, asked) => ask(at, of, asked),
  );
}

export const entityTools: readonly Tool[] = [
  listTool(
    'actor',
    'People, bodies and groups as joined across reports, those in most reports first: their names, roles and newest row. search looks for a part of a name or role.',
  ),
  listTool('place', 'Places as joined across reports, those in most reports first: their names and newest row.'),
];
