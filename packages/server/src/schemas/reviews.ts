import { z } from '@hono/zod-openapi';
import { REVIEW_STATES } from '@onrecord/archive';
import { answerOf } from './answers.ts';
import { keySchema, notesSchema } from './references.ts';
import { recordSchema } from './rows.ts';

const row = { address: z.string().max(100).openapi({ example: 'r12:ev-1f2e3d4c' }) };
const note = z.string().trim().min(1).max(1000).optional().openapi({ description: 'Why, in words of your own.' });

export const reviewBody = z
  .discriminatedUnion('state', [
    z.strictObject({ ...row, state: z.enum(['confirmed', 'rejected']), note }),
    z.strictObject({ ...row, state: z.literal('corrected'), record: recordSchema, note }),
  ])
  .openapi('Review');

const mark = {
  state: z.enum(['confirmed', 'corrected', 'rejected']),
  by: z.string().openapi({ description: 'The name of a token; "local" at the machine itself.' }),
  at: z.string().openapi({ description: 'ISO 8601' }),
  note: z.string().optional(),
  record: recordSchema.optional().openapi({ description: 'The row as they left it, where they corrected it.' }),
};

/** Who said what of a row, and when. */
export const reviewMarkSchema = z.object(mark).openapi('ReviewMark');

export const reviewAnswer = z
  .object({
    address: z.string(),
    review: z.enum(REVIEW_STATES),
    reviewed: reviewMarkSchema
      .optional()
      .openapi({ description: 'As it is kept now; absent where it was taken back.' }),
    before: reviewMarkSchema.optional().openapi({ description: 'What it took the place of.' }),
    notes: notesSchema,
  })
  .openapi('ReviewDone');

export const reviewsAnswer = answerOf(z.object({ address: z.string(), key: keySchema, ...mark })).openapi('Reviews');
