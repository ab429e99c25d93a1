import { type KnownActorIndex, loadKnownActors, roleHistory, standingEntity } from '@onrecord/archive';
import { z } from '@hono/zod-openapi';
import { question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { actorRolesAnswer } from '../schemas/entities.ts';

/** The project's own list: read when the first actor is asked for. */
let known: Promise<KnownActorIndex> | undefined;

async function knownActors(): Promise<KnownActorIndex> {
  known ??= loadKnownActors().then(({ index }) => index);
  return known;
}

/** What an actor was called when. */
export const actorRolesEndpoint: Endpoint = question(
  {
    path: '/actors/{address}/roles',
    tag: 'Actors and places',
    summary: 'What an actor was called when: as reports have it, and as a list of known actors dates it',
    params: z.strictObject({ address: z.string().regex(/^a\d{1,9}$/, { error: 'is no address of one; write a12' }) }),
    answer: actorRolesAnswer,
  },
  async ({ asking: store }, { params: { address } }) => {
    const key = await standingEntity(store, 'actor', Number(address.slice(1)));
    if (key === undefined) {
      const details = { what: `actor ${address}`, hint: '/api/v1/actors lists them.' };
      throw new HttpProblem(serverProblems.notFound, { details });
    }
    return { ...(await roleHistory(store, key, await knownActors())), notes: [] };
  },
);
