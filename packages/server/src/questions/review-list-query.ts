import { z } from '@hono/zod-openapi';
import { keyParameter, limitParameter, wordsParameter } from './parameters.ts';

/** What the list of reviews is asked for. */
export const reviewListQuery = z.strictObject({
  state: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z
        .array(z.enum(['confirmed', 'corrected', 'rejected']))
        .max(3)
        .readonly()
        .optional(),
    )
    .openapi({ type: 'array', items: { type: 'string', enum: ['confirmed', 'corrected', 'rejected'] } }),
  report: keyParameter.optional(),
  by: wordsParameter.optional().openapi({ description: 'Whose: the name as it is shown.' }),
  limit: limitParameter,
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}(?:Z|[+-]\d{2}:\d{2})\.[a-z]{2}-[0-9a-z-]{1,80}$/, { error: 'cursor' })
    .optional()
    .openapi({ description: 'The `after` of the page before.' }),
});
