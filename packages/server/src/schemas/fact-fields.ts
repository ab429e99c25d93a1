import { z } from '@hono/zod-openapi';
import { claimantKeySchema, daySchema, keySchema, spanOfDaysSchema } from './references.ts';

/** What every fact has. */
export const factFields = {
  key: keySchema.openapi({ description: 'Of the record: leads into `records`.' }),
  report: keySchema,
  story: keySchema,
  outlet: z.string().optional(),
  told: daySchema.optional().openapi({ description: 'Day of publication.' }),
  when: spanOfDaysSchema.optional(),
  claimant: claimantKeySchema,
  confidence: z.number(),
};
