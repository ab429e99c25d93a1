import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.ts';
import { notesSchema } from './references.ts';

const ruleSchema = z
  .object({
    name: z.string().openapi({ description: 'As `by.rule` of a record has it.' }),
    version: z.int(),
    gives: z.string().openapi({ description: 'A kind of record, or `time`.' }),
    summary: z.string(),
    example: z.string().openapi({ description: 'A sentence in which it finds something.' }),
  })
  .openapi('Rule');

export const rulesAnswer = z.object({ items: listOf(ruleSchema), notes: notesSchema }).openapi('Rules');
