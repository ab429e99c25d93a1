import { z } from '@hono/zod-openapi';
import { EVENT_TYPES, REALIS } from '@onrecord/model';
import { OUTLET_KINDS } from '@onrecord/archive';
import { answerOf } from './answers.ts';
import { factFields } from './fact-fields.ts';
import { listOf } from './list-of.ts';
import { keySchema } from './references.ts';

export const eventFactSchema = z
  .object({
    ...factFields,
    type: z.enum(EVENT_TYPES),
    mode: z.string().optional(),
    realis: z.enum(REALIS),
    actors: listOf(keySchema),
    recipients: listOf(keySchema),
    place: keySchema.optional(),
    words: z.string(),
  })
  .openapi('EventFact');

const occurrenceSchema = z
  .object({
    occurrence: keySchema,
    texts: z.int().openapi({ description: 'Independent texts that tell it.' }),
    kinds: z
      .partialRecord(z.enum([...OUTLET_KINDS, 'unknown']), z.int())
      .openapi({ description: 'Of which kinds the outlets of these texts are.' }),
    tellings: z.int(),
    facts: listOf(eventFactSchema).openapi({ description: 'What is told of it, the latest first.' }),
  })
  .openapi('Occurrence');

export const occurrencesAnswer = answerOf(occurrenceSchema).openapi('Occurrences');
