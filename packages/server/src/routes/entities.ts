import { entitiesFound, askEntities, type EntityAnswer, JOIN_REASONS, recordCounts } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { letterOf } from '../questions/entities-named.ts';
import { asking } from '../questions/asking.ts';
import { entityListQuery } from '../questions/filters.ts';
import { pageOf, namesOf } from '../questions/question-of.ts';
import { rowTypes } from '../questions/row-types.ts';
import { entitiesPage, entityProfile } from '../schemas/entities.ts';

const tag = 'Actors and places';
/** Joins named with one actor, the latest. */
const MOST_JOINS = 1000;

function entityJson(of: 'actor' | 'place', { joins, ...answer }: EntityAnswer) {
  return {
    address: `${letterOf(of)}${answer.entity.key}`,
    ...answer,
    joins: joins.map((join) => ({ ...join, reasonWords: reasonWords(join.reason) })),
  };
}

function reasonWords(reason: string): string {
  return Object.hasOwn(JOIN_REASONS, reason) ? JOIN_REASONS[reason as keyof typeof JOIN_REASONS] : '';
}

function listOfEntities(of: 'actor' | 'place', summary: string): Endpoint {
  return question(
    { path: `/${of}s`, tag, summary, query: entityListQuery, answer: entitiesPage },
    async (desk, { query }) => {
      const at = asking(desk);
      const kinds = rowTypes(of === 'actor' ? 'actors' : 'places', query.type);
      const names = await namesOf(
        at,
        of === 'actor' ? { actor: query.name, place: undefined } : { actor: undefined, place: query.name },
      );
      const keys = of === 'actor' ? names.actors : names.places;
      const { rows, next } = await entitiesFound(
        at.store,
        {
          class: of,
          ...(kinds && { kinds }),
          ...(keys && { keys }),
          ...(query.search !== undefined && { search: query.search }),
        },
        pageOf(query),
      );
      return {
        items: rows.map((row) => entityJson(of, row)),
        notes: at.remarks,
        ...(next !== undefined && { after: next }),
      };
    },
  );
}

function profileOf(of: 'actor' | 'place'): Endpoint {
  const letter = letterOf(of);
  const params = z.strictObject({
    address: z.string().regex(new RegExp(`^${letter}\\d{1,9}$`), { error: `is no address of one; write ${letter}12` }),
  });
  const summary =
    of === 'actor' ? 'One actor: names, roles, joins with reasons' : 'One place: names, joins with reasons';
  return question(
    { path: `/${of}s/{address}`, tag, summary, params, answer: entityProfile },
    async ({ asking: store }, { params: { address } }) => {
      const key = Number(address.slice(1));
      const { rows } = await askEntities(store, { class: of, keys: [key], joins: MOST_JOINS }, { limit: 1 });
      const [row] = rows;
      if (!row) {
        const details = { what: `${of} ${address}`, hint: `/api/v1/${of}s lists them.` };
        throw new HttpProblem(serverProblems.notFound, { details });
      }
      const counts = await recordCounts(store, of, [key]);
      return { entity: entityJson(of, row), records: counts.get(key) ?? 0, notes: [] };
    },
  );
}

/** Actors and places as they are joined across reports. */
export const entityEndpoints: readonly Endpoint[] = [
  listOfEntities('actor', 'Actors, those in most reports first'),
  profileOf('actor'),
  listOfEntities('place', 'Places, those in most reports first'),
  profileOf('place'),
];
