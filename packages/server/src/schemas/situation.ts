import { z } from '@hono/zod-openapi';
import { answerOf } from './answers.ts';
import { seriesItemSchema } from './figures.ts';
import { listOf } from './list-of.ts';
import { outlookItemSchema } from './outlook.ts';
import { cellSchema } from './positions.ts';
import { daySchema, keySchema } from './references.ts';

const matrixRowSchema = z
  .object({
    party: keySchema,
    cells: listOf(cellSchema),
    rest: z.int().openapi({ description: 'Cells of issues without a key that are not shown.' }),
  })
  .openapi('MatrixRow');

export const matrixAnswer = answerOf(matrixRowSchema)
  .extend({
    issues: listOf(z.object({ issue: z.string(), cells: z.int() })).openapi({
      description: 'Issues of all parties, those with most cells first; `other` last.',
    }),
    parties: z.int().openapi({ description: 'Parties on all pages.' }),
    newest: daySchema.openapi({ description: 'Day of the newest report, or today.' }),
    movedSince: daySchema.openapi({ description: 'The first of the days in which a stance counts as moved.' }),
  })
  .openapi('Matrix');

/** With the words of the latest counts alone. */
export const seriesAnswer = answerOf(seriesItemSchema).openapi('SeriesList');

/** The series of one thread: several where reports turn out to count different things under one name. */
export const oneSeriesAnswer = answerOf(seriesItemSchema).openapi('SeriesOfThread');

export const oneCellAnswer = answerOf(cellSchema).openapi('CellOfThread');

export const dueAnswer = answerOf(outlookItemSchema)
  .extend({ asOf: daySchema.openapi({ description: 'By the end of which day.' }) })
  .openapi('Due');
