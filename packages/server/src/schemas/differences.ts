import { z } from '@hono/zod-openapi';
import { RECORD_KINDS } from '../questions/record-kinds.ts';
import { answerOf } from './answers.ts';
import { factFields } from './fact-fields.ts';
import { countFields } from './figures.ts';
import { listOf } from './list-of.ts';
import { claimantKeySchema, daySchema, keySchema } from './references.ts';

const side = { keys: listOf(keySchema), witnesses: z.int(), claimants: listOf(claimantKeySchema) };
const keys = { keys: listOf(keySchema) };
const countSide = z.object({ ...side, count: z.object(countFields) });
const wordsSide = z.object({ ...side, words: z.string() });

const differenceSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...keys,
      kind: z.literal('figure'),
      between: z.enum(['claimants', 'reports']),
      measure: z.string(),
      counted: z.string(),
      sides: z.tuple([countSide, countSide]).readonly(),
      least: z.number(),
    }),
    z.object({
      ...keys,
      kind: z.literal('actor'),
      sides: listOf(z.object({ ...side, actors: listOf(keySchema) })),
    }),
    z.object({ ...keys, kind: z.literal('place'), sides: listOf(z.object({ ...side, place: keySchema })) }),
    z.object({
      ...keys,
      kind: z.literal('date'),
      sides: listOf(z.object({ ...side, from: daySchema, to: daySchema })),
    }),
    z.object({
      ...keys,
      kind: z.literal('words'),
      speaker: keySchema,
      sides: z.tuple([wordsSide, wordsSide]).readonly(),
      differing: listOf(z.object({ first: z.string(), second: z.string() })),
      similarity: z.number(),
    }),
  ])
  .openapi('Difference');

/** The facts behind both sides: what all kinds have; the rest is in `records`. */
const factSchema = z.object({ kind: z.enum(RECORD_KINDS), fact: z.looseObject(factFields) });

export const differencesAnswer = answerOf(
  z.object({ day: z.string(), difference: differenceSchema, facts: listOf(factSchema) }).openapi('DifferenceItem'),
).openapi('Differences');
