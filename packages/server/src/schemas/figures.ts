import { z } from '@hono/zod-openapi';
import { REALIS } from '@onrecord/model';
import { answerOf } from './answers.ts';
import { factFields } from './fact-fields.ts';
import { listOf } from './list-of.ts';
import { claimantKeySchema, daySchema, keySchema } from './references.ts';

export const countFields = {
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  approximate: z.boolean(),
};

const figureFactSchema = z
  .object({
    ...factFields,
    ...countFields,
    measure: z.string(),
    counted: z.string(),
    affected: keySchema.optional(),
    place: keySchema.optional(),
    since: daySchema.optional(),
    basis: z.enum(['total', 'increment']),
    realis: z.enum(REALIS),
    isPart: z.boolean(),
    revises: keySchema.optional(),
    event: keySchema.optional(),
  })
  .openapi('FigureFact');

const pointSchema = z
  .object({
    ...countFields,
    keys: listOf(keySchema),
    witnesses: z.int(),
    day: daySchema.optional(),
    lastDay: daySchema.optional(),
    unsettled: z.boolean(),
    revises: listOf(keySchema),
    revisedBy: listOf(keySchema),
  })
  .openapi('SeriesPoint', { description: 'One count as a claimant gave it, on one day or on several in a row.' });

const gapSideSchema = z.object({ claimant: claimantKeySchema, point: pointSchema });
const gapSchema = z
  .object({
    least: z.number(),
    most: z.number().optional(),
    lower: gapSideSchema,
    higher: gapSideSchema,
    keys: listOf(keySchema),
  })
  .openapi('CountGap', { description: 'Two claimants whose latest counts exclude each other.' });

const changeSchema = z
  .object({
    claimant: claimantKeySchema,
    formerClaimant: claimantKeySchema,
    from: pointSchema,
    to: pointSchema,
    day: daySchema.optional(),
    how: z.enum(['said', 'told-later']),
    keys: listOf(keySchema),
  })
  .openapi('SeriesChange');

const seriesSchema = z
  .object({
    measure: z.string(),
    counted: z.string(),
    basis: z.enum(['total', 'increment']),
    lines: listOf(
      z.object({ claimant: claimantKeySchema, points: listOf(pointSchema), latest: pointSchema.optional() }),
    ),
    changes: listOf(changeSchema),
    gaps: listOf(gapSchema),
    spread: gapSchema.optional(),
    keys: listOf(keySchema),
    from: daySchema.optional(),
    to: daySchema.optional(),
  })
  .openapi('FigureSeries');

export const seriesItemSchema = z
  .object({ thread: keySchema, series: seriesSchema, facts: listOf(figureFactSchema), tellings: z.int() })
  .openapi('FigureSeriesItem');

export const figuresAnswer = answerOf(seriesItemSchema).openapi('Figures');
