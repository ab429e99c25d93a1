import { z } from '@hono/zod-openapi';
import { PARTY_ROLES } from '@onrecord/archive';
import { readingSchema } from '@onrecord/model/schema';
import { listOf } from './list-of.ts';
import {
  actorRefSchema,
  keySchema,
  placeRefSchema,
  reportRefSchema,
  reviewStateSchema,
  spanOfDaysSchema,
} from './references.ts';

// Clones: a schema that was made before zod was taught to describe itself cannot do it.
export const wholeReadingSchema = readingSchema.clone().openapi('Reading');

/** One record of a reading, as docs/model.md has it. */
export const recordSchema = readingSchema.unwrap().shape.records.unwrap().element.clone().openapi('Record');

export const anchorSchema = z.object({ start: z.int(), end: z.int(), quote: z.string() }).readonly().openapi('Anchor');

export const partySchema = z
  .object({ role: z.enum(PARTY_ROLES), actor: actorRefSchema, status: z.enum(['stated', 'inferred']) })
  .openapi('Party');

export const claimantSchema = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('actor'), actor: actorRefSchema }),
    z.object({ by: z.literal('unnamed') }),
    z.object({ by: z.literal('report'), outlet: z.string().optional() }),
  ])
  .openapi('Claimant');

/** A record with the names of the archive and its source. */
export const rowSchema = z
  .object({
    key: keySchema,
    record: recordSchema,
    report: reportRefSchema,
    when: spanOfDaysSchema.optional(),
    parties: listOf(partySchema),
    place: placeRefSchema.optional(),
    claimant: claimantSchema,
    review: reviewStateSchema,
    group: keySchema.optional(),
    context: anchorSchema.openapi({ description: 'The paragraph around its first anchor.' }),
  })
  .openapi('Row');
