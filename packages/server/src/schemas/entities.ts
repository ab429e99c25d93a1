import { z } from '@hono/zod-openapi';
import { pageOf } from './answers.ts';
import { listOf } from './list-of.ts';
import { actorRefSchema, daySchema, keySchema, notesSchema, reportRefSchema } from './references.ts';

const joinSchema = z
  .object({
    report: keySchema,
    title: z.string().optional().openapi({ description: 'Title of the report.' }),
    published: daySchema.optional(),
    name: z.string(),
    score: z.number(),
    reason: z.string(),
    reasonWords: z.string().openapi({ description: 'The reason as a sentence.' }),
    byPerson: z.boolean(),
  })
  .openapi('Join', { description: 'How one name of one report was joined to it.' });

export const entitySchema = z
  .object({
    address: z.string().openapi({ example: 'a12' }),
    entity: actorRefSchema,
    class: z.enum(['actor', 'place']),
    names: listOf(z.object({ name: z.string(), count: z.int() })),
    roles: listOf(z.object({ title: z.string(), ofName: z.string().optional() })),
    known: z.string().optional(),
    country: z.string().optional(),
    lat: z.number().optional(),
    lon: z.number().optional(),
    speaksFor: z.string().optional(),
    reports: z.int(),
    firstDay: daySchema.optional(),
    lastDay: daySchema.optional(),
    joins: listOf(joinSchema),
  })
  .openapi('Entity');

export const entitiesPage = pageOf(entitySchema).openapi('Entities');

export const entityProfile = z
  .object({
    entity: entitySchema,
    records: z.int().openapi({ description: 'Standing records that it is in.' }),
    notes: notesSchema,
  })
  .openapi('EntityProfile');

export const alikeAnswer = z
  .object({
    items: listOf(
      z.object({
        entity: entitySchema,
        likeness: z
          .object({ score: z.number(), reason: z.string(), reasonWords: z.string() })
          .optional()
          .openapi({ description: 'Absent: they share no more than a part of a name.' }),
        isApart: z.boolean().openapi({ description: 'A person keeps the two apart.' }),
        together: z.int().openapi({ description: 'Reports that name both, as two: these speak against it.' }),
      }),
    ),
    notes: notesSchema,
  })
  .openapi('AlikeEntities');

const toldRoleSchema = z
  .object({
    title: z.string(),
    ofName: z.string().optional(),
    first: daySchema.optional().openapi({ description: 'Publication of the first report that gives it.' }),
    last: daySchema.optional(),
    reports: listOf(reportRefSchema).openapi({ description: 'The first, the last and one between.' }),
    count: z.int().openapi({ description: 'Reports that give it, of those that were looked at.' }),
  })
  .openapi('ToldRole');

const datedRoleSchema = z
  .object({
    title: z.string(),
    ofName: z.string().optional(),
    from: daySchema.optional().openapi({ description: 'From when on it was surely held; absent: not known.' }),
    to: daySchema.optional().openapi({ description: 'Until when it was surely held; absent: not known, or still.' }),
    source: z.string(),
  })
  .openapi('DatedRole');

export const actorRolesAnswer = z
  .object({
    looked: z.int().openapi({ description: 'Reports that were looked at, spread over the time.' }),
    of: z.int().openapi({ description: 'Reports that name the actor.' }),
    told: listOf(toldRoleSchema),
    dated: listOf(datedRoleSchema),
    notes: notesSchema,
  })
  .openapi('ActorRoles');
