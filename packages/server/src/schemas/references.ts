import { z } from '@hono/zod-openapi';
import { OUTLET_KINDS, REVIEW_STATES } from '@onrecord/archive';
import { listOf } from './list-of.ts';

/** Key of an actor, place, record, report or outlet in this archive. */
export const keySchema = z.int().nonnegative();

export const daySchema = z.string().openapi({ description: 'YYYY-MM-DD', example: '2030-03-14' });

export const spanOfDaysSchema = z
  .object({ from: daySchema, to: daySchema })
  .openapi('DaySpan', { description: 'First and last day, both inclusive.' });

export const actorRefSchema = z.object({ key: keySchema, name: z.string(), kind: z.string() }).openapi('ActorRef');

export const placeRefSchema = z
  .object({
    key: keySchema,
    name: z.string(),
    kind: z.string(),
    lat: z.number().optional(),
    lon: z.number().optional(),
    country: z.string().optional().openapi({ description: 'ISO 3166-1 alpha-2' }),
    precision: z.string().optional(),
    geonames: z.int().optional(),
  })
  .openapi('PlaceRef');

export const outletRefSchema = z
  .object({
    key: keySchema,
    name: z.string(),
    kind: z.enum(OUTLET_KINDS).optional(),
    country: z.string().optional(),
  })
  .openapi('OutletRef');

export const publisherSchema = outletRefSchema
  .extend({ via: outletRefSchema.optional().openapi({ description: 'Whom the text credits, where that is another.' }) })
  .openapi('Publisher');

export const reportRefSchema = z
  .object({
    key: keySchema.openapi({ description: 'The report is at /reports/r{key}.' }),
    id: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    publisher: publisherSchema.optional(),
    url: z.string().optional(),
    file: z.string().optional(),
    published: daySchema.optional(),
    story: keySchema.openapi({ description: 'Reports of one story have nearly the same text: they are one witness.' }),
    supersededBy: keySchema.optional(),
  })
  .openapi('ReportRef');

export const reviewStateSchema = z.enum(REVIEW_STATES).openapi('ReviewState');

export const excerptSchema = z.object({ before: z.string(), words: z.string(), after: z.string() });

export const citeSchema = z
  .object({
    key: keySchema,
    address: z.string().openapi({ example: 'r12:ev-1f2e3d4c' }),
    kind: z.string(),
    report: reportRefSchema,
    start: z.int().openapi({ description: 'First anchor, UTF-16 units of the text.' }),
    end: z.int(),
    words: z.string().openapi({ description: 'All its words, exactly; segments joined by " […] ".' }),
    excerpt: excerptSchema.openapi({ description: 'The first anchor within its line.' }),
    when: spanOfDaysSchema.optional(),
    confidence: z.number(),
    review: reviewStateSchema,
  })
  .openapi('Cite', { description: 'The words behind one record, with their source.' });

export const claimantKeySchema = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('actor'), actor: keySchema }),
    z.object({ by: z.literal('unnamed') }),
    z.object({ by: z.literal('report') }),
  ])
  .openapi('ClaimantKey', { description: 'On whose word; the key leads into `actors`.' });

export const noteSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    stage: z.string(),
    message: z.string(),
    at: z.object({ start: z.int(), end: z.int() }).readonly().optional(),
  })
  .readonly()
  .openapi('Note');

export const notesSchema = listOf(noteSchema);
