import {
  type AlikeEntity,
  askAlike,
  askEntities,
  entitiesFound,
  type EntityAnswer,
  JOIN_REASONS,
  likenessBetween,
  recordCounts,
  standingEntity,
  type Store,
} from '@onrecord/archive';
import { note } from '@onrecord/model';
import { z } from '@hono/zod-openapi';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverNotes } from '../notes.ts';
import { serverProblems } from '../problems.ts';
import { letterOf } from '../questions/entities-named.ts';
import { asking } from '../questions/asking.ts';
import { entityListQuery } from '../questions/filters.ts';
import { shown } from '../questions/parse-query.ts';
import { pageOf, namesOf } from '../questions/question-of.ts';
import { rowTypes } from '../questions/row-types.ts';
import { alikeAnswer, entitiesPage, entityProfile } from '../schemas/entities.ts';

const tag = 'Actors and places';
/** Joins named with one actor, the latest. */
const MOST_JOINS = 300;

type Class = 'actor' | 'place';

function entityJson(of: Class, { joins, ...answer }: EntityAnswer) {
  return {
    address: `${letterOf(of)}${answer.entity.key}`,
    ...answer,
    joins: joins.map((join) => ({ ...join, reasonWords: reasonWords(join.reason) })),
  };
}

function reasonWords(reason: string): string {
  return Object.hasOwn(JOIN_REASONS, reason) ? JOIN_REASONS[reason as keyof typeof JOIN_REASONS] : '';
}

function listOfEntities(of: Class, summary: string): Endpoint {
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
      const asked = {
        class: of,
        ...(kinds && { kinds }),
        ...(keys && { keys }),
        ...(query.search !== undefined && { search: query.search }),
        ...(query.sort !== undefined && { sort: query.sort }),
      };
      const { rows, next } = await inPlace(query.after, () => entitiesFound(at.store, asked, pageOf(query)));
      return {
        items: rows.map((row) => entityJson(of, row)),
        notes: at.remarks,
        ...(next !== undefined && { after: next }),
      };
    },
  );
}

/** @throws HttpProblem where the page before was of a list in another order */
async function inPlace<T>(after: string | undefined, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof RangeError) || after === undefined) throw cause;
    throw new HttpProblem(serverProblems.badCursor, { details: { after: shown(after) } });
  }
}

const LINES = {
  actor: {
    profile: 'One actor: names, roles, joins with reasons; of one that was merged, what it was merged into',
    alike: 'Actors that may be the same, with why they may be',
  },
  place: {
    profile: 'One place: names, joins with reasons; of one that was merged, what it was merged into',
    alike: 'Places that may be the same, with why they may be',
  },
} as const;

function paramsOf(of: Class) {
  const letter = letterOf(of);
  const error = `is no address of one; write ${letter}12`;
  return z.strictObject({ address: z.string().regex(new RegExp(`^${letter}\\d{1,9}$`), { error }) });
}

/** The key that an address stands for now. @throws HttpProblem where there is none */
async function standing(store: Store, of: Class, address: string): Promise<number> {
  const key = await standingEntity(store, of, Number(address.slice(1)));
  if (key === undefined) throw notThere(of, address);
  return key;
}

function notThere(of: Class, address: string): HttpProblem {
  const details = { what: `${of} ${address}`, hint: `/api/v1/${of}s lists them.` };
  return new HttpProblem(serverProblems.notFound, { details });
}

function profileOf(of: Class): Endpoint {
  return question(
    { path: `/${of}s/{address}`, tag, summary: LINES[of].profile, params: paramsOf(of), answer: entityProfile },
    async ({ asking: store }, { params: { address } }) => {
      const key = await standing(store, of, address);
      const { rows } = await askEntities(store, { class: of, keys: [key], joins: MOST_JOINS }, { limit: 1 });
      const [row] = rows;
      if (!row) throw notThere(of, address);
      const counts = await recordCounts(store, of, [key]);
      const entity = entityJson(of, row);
      const isMerged = entity.address !== address;
      const merged = note(serverNotes.merged, { details: { from: address, into: entity.address } });
      return { entity, records: counts.get(key) ?? 0, notes: isMerged ? [merged] : [] };
    },
  );
}

function alikeTo(of: Class): Endpoint {
  const letter = letterOf(of);
  const query = z.strictObject({
    with: z
      .string()
      .regex(new RegExp(`^${letter}\\d{1,9}$`), { error: `is no address of one; write ${letter}12` })
      .optional()
      .openapi({ description: `Only this one (${letter}12), however unlike it is.` }),
  });
  return question(
    {
      path: `/${of}s/{address}/alike`,
      tag,
      summary: LINES[of].alike,
      params: paramsOf(of),
      query,
      answer: alikeAnswer,
    },
    async ({ asking: store }, { params: { address }, query: { with: other } }) => {
      const key = await standing(store, of, address);
      if (other === undefined)
        return { items: (await askAlike(store, of, key)).map((one) => alikeJson(of, one)), notes: [] };
      const found = await likenessBetween(store, of, { a: key, b: await standing(store, of, other) });
      return { items: found ? [alikeJson(of, found)] : [], notes: [] };
    },
  );
}

function alikeJson(of: Class, { other, likeness, isApart, together }: AlikeEntity) {
  return {
    entity: entityJson(of, other),
    ...(likeness && { likeness: { ...likeness, reasonWords: reasonWords(likeness.reason) } }),
    isApart,
    together,
  };
}

/** Actors and places as they are joined across reports. */
export const entityEndpoints: readonly Endpoint[] = [
  listOfEntities('actor', 'Actors, those in most reports first'),
  profileOf('actor'),
  alikeTo('actor'),
  listOfEntities('place', 'Places, those in most reports first'),
  profileOf('place'),
  alikeTo('place'),
];
