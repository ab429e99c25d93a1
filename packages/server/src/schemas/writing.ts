import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.ts';
import { keySchema, notesSchema } from './references.ts';

const nameSchema = z.string().trim().min(1).max(300);

export const operationBody = z
  .union([
    z.strictObject({ verb: z.literal('merge'), from: keySchema, into: keySchema }),
    z.strictObject({ verb: z.literal('split'), entity: keySchema, names: z.array(nameSchema).min(1).max(100) }),
    z.strictObject({ verb: z.literal('split'), entity: keySchema, reports: z.array(keySchema).min(1).max(10_000) }),
    z.strictObject({ verb: z.literal('pin'), entity: keySchema, name: nameSchema }),
    z.strictObject({ verb: z.literal('keep-apart'), a: keySchema, b: keySchema }),
    z.strictObject({ verb: z.literal('rename'), entity: keySchema, name: nameSchema }),
  ])
  .openapi('Operation');

export const operationDone = z
  .object({
    operation: keySchema.openapi({ description: 'Its number: POST /operations/{n}/undo takes it back.' }),
    moved: z.int().openapi({ description: 'Appearances that were moved.' }),
    made: keySchema.optional().openapi({ description: 'Key of the actor or place that a split made.' }),
    notes: notesSchema,
  })
  .openapi('OperationDone');

export const operationsAnswer = z
  .object({
    items: listOf(
      z.object({
        key: keySchema,
        at: z.string(),
        by: z.string(),
        operation: z.looseObject({ verb: z.string() }),
        words: z.string(),
        undone: z.boolean(),
      }),
    ),
    notes: notesSchema,
  })
  .openapi('Operations');

export const undoneAnswer = z.object({ undone: keySchema, notes: notesSchema }).openapi('Undone');
