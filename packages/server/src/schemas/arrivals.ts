import { z } from '@hono/zod-openapi';
import { notesSchema } from './references.ts';

export const arrivalsAnswer = z
  .object({
    texts: z
      .int()
      .openapi({ description: 'Reports, and versions that were replaced: it grows with each that comes in.' }),
    notes: notesSchema,
  })
  .openapi('Arrivals');
