import { z } from '@hono/zod-openapi';
import { notesSchema } from './references.ts';

/** RFC 9457, with the code of a note. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().openapi({ example: 'ONR-SERVER-2' }),
    notes: notesSchema.optional(),
  })
  .openapi('Problem');

export const PROBLEM_RESPONSE = {
  description: 'Why it is not answered, in words for people.',
  content: { 'application/problem+json': { schema: problemSchema } },
};
