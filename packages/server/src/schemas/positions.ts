import { z } from '@hono/zod-openapi';
import { STANCES } from '@onrecord/model';
import { answerOf } from './answers.ts';
import { factFields } from './fact-fields.ts';
import { listOf } from './list-of.ts';
import { daySchema, keySchema } from './references.ts';

const positionFactSchema = z
  .object({
    ...factFields,
    party: keySchema.optional(),
    stance: z.enum(STANCES),
    issue: z.string(),
    counterpart: keySchema.optional(),
    hasCondition: z.boolean(),
    words: z.string(),
  })
  .openapi('PositionFact');

const stateSchema = z.enum(['settled', 'mixed', 'contested']).openapi({
  description: '`mixed`: for one thing and against another; `contested`: told both for and against the same thing.',
});
const backing = { keys: listOf(keySchema), witnesses: z.int() };

const entrySchema = z
  .object({
    ...backing,
    stance: z.enum(STANCES),
    counterpart: keySchema.optional(),
    from: daySchema,
    to: daySchema,
    onCondition: z.boolean(),
    state: stateSchema,
  })
  .openapi('PositionEntry');

const changeSchema = z
  .object({
    kind: z.enum(['reversal', 'step']),
    from: z.enum(STANCES),
    to: z.enum(STANCES),
    day: daySchema,
    onCondition: z.boolean(),
    keys: listOf(keySchema),
  })
  .openapi('PositionChange');

const voiceFields = {
  entries: listOf(entrySchema),
  changes: listOf(changeSchema),
  present: z.object({ ...backing, stances: listOf(z.enum(STANCES)), state: stateSchema, since: daySchema }).optional(),
  undated: listOf(keySchema),
};

export const cellSchema = z
  .object({
    thread: keySchema,
    history: z.object({
      ...voiceFields,
      party: keySchema.optional(),
      issue: z.string(),
      ascribed: z.object(voiceFields).openapi({ description: 'What others say the stance is: kept apart.' }),
    }),
    facts: listOf(positionFactSchema),
    tellings: z.int(),
  })
  .openapi('PositionCell');

export const positionsAnswer = answerOf(cellSchema).openapi('Positions');
