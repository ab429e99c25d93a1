import { z } from '@hono/zod-openapi';
import { RECORD_KINDS } from '../questions/record-kinds.ts';
import { listOf } from './list-of.ts';
import { actorRefSchema, citeSchema, daySchema, keySchema, notesSchema, outletRefSchema } from './references.ts';

export const daysAnswer = z
  .object({
    days: listOf(
      z.object({
        day: z.string().openapi({ description: 'YYYY-MM-DD; empty: rows about no day that is known.' }),
        rows: z.partialRecord(z.enum(RECORD_KINDS), z.int()),
        all: z.int(),
      }),
    ),
    cut: listOf(z.enum(RECORD_KINDS)).openapi({ description: 'Kinds of which only the newest rows were counted.' }),
    notes: notesSchema,
  })
  .openapi('Days');

function choicesOf<T extends z.ZodType>(value: T) {
  return listOf(z.object({ value, rows: z.int() }));
}

export const facetsAnswer = z
  .object({
    counted: z.int().openapi({ description: 'Statements that answer and were looked at, the newest.' }),
    isCut: z.boolean().openapi({ description: 'Whether there are more than that.' }),
    speakers: choicesOf(actorRefSchema),
    addressees: choicesOf(actorRefSchema),
    targets: choicesOf(actorRefSchema).openapi({ description: 'Whom they are about.' }),
    acts: choicesOf(z.string()),
    modes: choicesOf(z.string()),
    outlets: choicesOf(outletRefSchema),
    notes: notesSchema,
  })
  .openapi('Facets');

export const networkAnswer = z
  .object({
    actors: z.record(z.string(), actorRefSchema),
    links: listOf(
      z.object({
        kind: z.enum(['speaks-to', 'speaks-about', 'acts-on']),
        from: keySchema,
        to: keySchema,
        rows: z.int(),
        texts: z.int().openapi({ description: 'Independent texts.' }),
        records: listOf(keySchema).openapi({ description: 'The newest of the rows; they lead into `records`.' }),
      }),
    ),
    records: z.record(z.string(), citeSchema),
    rest: z.int(),
    counted: z.int(),
    isCut: z.boolean(),
    notes: notesSchema,
  })
  .openapi('Network');

export const summaryAnswer = z
  .object({
    archive: z
      .string()
      .openapi({ description: 'Tells archives apart that are served at one address after each other.' }),
    reports: z.int(),
    superseded: z.int(),
    stories: z.int(),
    firstPublished: daySchema.optional(),
    lastPublished: daySchema.optional(),
    rows: z.record(z.enum(RECORD_KINDS), z.int()),
    firstDay: daySchema.optional().openapi({ description: 'First day that a row is about.' }),
    lastDay: daySchema.optional(),
    mayWrite: z.boolean().openapi({ description: 'Whether whoever asks may review, join and add.' }),
    notes: notesSchema,
  })
  .openapi('Summary');
