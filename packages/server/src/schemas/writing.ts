import { z } from '@hono/zod-openapi';
import { REVIEW_STATES } from '@onrecord/archive';
import { JOB_STATES } from '../jobs/job.ts';
import { listOf } from './list-of.ts';
import { keySchema, notesSchema, noteSchema } from './references.ts';
import { recordSchema } from './rows.ts';

const nameSchema = z.string().trim().min(1).max(300);

export const reviewBody = z
  .discriminatedUnion('state', [
    z.strictObject({ address: z.string().max(100), state: z.enum(['confirmed', 'rejected']) }),
    z.strictObject({ address: z.string().max(100), state: z.literal('corrected'), record: recordSchema }),
  ])
  .openapi('Review');

export const reviewAnswer = z
  .object({ address: z.string(), review: z.enum(REVIEW_STATES), notes: notesSchema })
  .openapi('ReviewDone');

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

const urlSchema = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .openapi({ example: 'https://post.example/tolhuin' });

const given = {
  title: nameSchema.optional(),
  outlet: nameSchema.optional(),
  published: z.string().max(40).optional().openapi({ description: 'ISO 8601' }),
};

export const addBody = z
  .union([
    z.strictObject({ kind: z.literal('add'), text: z.string().min(1), url: urlSchema.optional(), ...given }),
    z.strictObject({ kind: z.literal('add'), url: urlSchema }),
    z.strictObject({ kind: z.literal('add'), urls: z.array(urlSchema).min(1).max(200) }),
  ])
  .openapi('AddJob');

export const addForm = z
  .object({
    kind: z.literal('add'),
    file: z.array(z.file()).openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  })
  .openapi('AddFiles', { type: 'object' });

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.literal('add'),
    what: z.string(),
    by: z.string(),
    state: z.enum(JOB_STATES),
    created: z.string(),
    ended: z.string().optional(),
    progress: z.object({
      total: z.int().optional(),
      added: z.int(),
      unchanged: z.int(),
      renewed: z.int(),
      failed: z.int(),
    }),
    notes: listOf(z.object({ name: z.string(), note: noteSchema })),
    problem: z.string().optional(),
  })
  .openapi('Job');

export const jobAnswer = z.object({ job: jobSchema, address: z.string(), notes: notesSchema }).openapi('JobAnswer');
export const jobsAnswer = z.object({ items: listOf(jobSchema), notes: notesSchema }).openapi('Jobs');
