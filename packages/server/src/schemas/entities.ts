import { z } from '@hono/zod-openapi';
import { pageOf } from './answers.ts';
import { listOf } from './list-of.ts';
import { actorRefSchema, daySchema, keySchema, notesSchema } from './references.ts';

const joinSchema = z
  .object({
    report: keySchema,
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
