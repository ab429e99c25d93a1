import { z } from '@hono/zod-openapi';
import { EVENT_TYPES, OUTCOMES, PROSPECT_TYPES } from '@onrecord/model';
import { OUTCOME_REASONS, type OutcomeReason } from '@onrecord/archive';
import { answerOf } from './answers.ts';
import { factFields } from './fact-fields.ts';
import { listOf } from './list-of.ts';
import { daySchema, keySchema, spanOfDaysSchema } from './references.ts';

const prospectFactSchema = z
  .object({
    ...factFields,
    type: z.enum(PROSPECT_TYPES),
    holder: keySchema.optional(),
    words: z.string(),
    act: z
      .object({
        type: z.enum(EVENT_TYPES),
        mode: z.string().optional(),
        recipients: listOf(keySchema),
        place: keySchema.optional(),
      })
      .optional(),
    horizon: spanOfDaysSchema.optional(),
    hasCondition: z.boolean(),
    outcome: z.enum(OUTCOMES),
  })
  .openapi('ProspectFact');

const lineSchema = z
  .object({
    keys: listOf(keySchema),
    witnesses: z.int(),
    sort: z.enum(['act', 'warning', 'offer', 'deadline', 'forecast']),
    type: z.enum(PROSPECT_TYPES),
    holders: listOf(keySchema),
    firstTold: daySchema.optional(),
    lastTold: daySchema.optional(),
    horizon: spanOfDaysSchema.optional(),
    hasCondition: z.boolean(),
    target: z.object({
      types: listOf(z.enum(EVENT_TYPES)),
      linkedTypes: listOf(z.enum(EVENT_TYPES)),
      modes: listOf(z.string()),
      recipients: listOf(keySchema),
      places: listOf(keySchema),
      stems: listOf(z.string()),
      object: listOf(z.string()),
      isNamed: z.boolean(),
    }),
  })
  .openapi('OutlookLine');

const reasons = Object.keys(OUTCOME_REASONS) as [OutcomeReason, ...OutcomeReason[]];

export const outlookItemSchema = z
  .object({
    thread: keySchema,
    line: lineSchema,
    outcome: z.object({
      outcome: z.enum(OUTCOMES),
      why: z.enum(reasons),
      whyWords: z.string().openapi({ description: 'The reason as a sentence.' }),
      evidence: listOf(keySchema),
      day: daySchema.optional(),
      possible: listOf(keySchema),
    }),
    facts: listOf(prospectFactSchema),
  })
  .openapi('OutlookItem');

export const outlookAnswer = answerOf(outlookItemSchema)
  .extend({ asOf: daySchema.openapi({ description: 'By the end of which day.' }) })
  .openapi('Outlook');
