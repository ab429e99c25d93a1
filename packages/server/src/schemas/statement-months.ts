import { z } from '@hono/zod-openapi';
import { STATEMENT_ACTS } from '@onrecord/model';
import { listOf } from './list-of.ts';
import { notesSchema } from './references.ts';

export const statementMonthsAnswer = z
  .object({
    months: listOf(
      z.object({
        month: z.string().openapi({ description: 'YYYY-MM; empty: no day is known.' }),
        acts: z.partialRecord(z.enum(STATEMENT_ACTS), z.int()),
        rows: z.int(),
      }),
    ).openapi({ description: 'The earliest first; months without statements are left out.' }),
    counted: z.int().openapi({ description: 'Statements that were looked at, the newest.' }),
    isCut: z.boolean().openapi({ description: 'Whether there are more than that.' }),
    notes: notesSchema,
  })
  .openapi('StatementMonths');
