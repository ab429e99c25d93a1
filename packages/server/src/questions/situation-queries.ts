import { z } from '@hono/zod-openapi';
import { DUE_PARTS } from '@onrecord/archive';
import { pageParameters, rowFilters } from './filters.ts';
import {
  countCursorParameter,
  dayCursorParameter,
  dayParameter,
  limitParameter,
  numberParameter,
  yesParameter,
} from './parameters.ts';

/** Days that may count as the last ones. */
const MOST_DAYS = 366;
export const MOVED_DAYS = 7;

export const seriesQuery = z.strictObject({
  ...rowFilters,
  several: yesParameter.optional().openapi({ description: 'Only counts that were told more than once.' }),
  ...pageParameters,
});

export const matrixQuery = z.strictObject({
  ...rowFilters,
  only: z.enum(['moved', 'contested'], { error: 'is neither moved nor contested' }).optional().openapi({
    description:
      '`moved`: stances that changed in the last days; `contested`: told both for and against the same thing.',
  }),
  moved: numberParameter(1, MOST_DAYS)
    .optional()
    .openapi({
      description: `Days up to the newest report in which a stance counts as moved, ${MOVED_DAYS} where not said.`,
    }),
  limit: limitParameter,
  after: countCursorParameter.optional(),
});

export const dueQuery = z.strictObject({
  ...rowFilters,
  part: z
    .enum(DUE_PARTS, { error: `is no part of the outlook; there are ${DUE_PARTS.join(', ')}` })
    .openapi({ description: 'Open ones by the day named for them, or `resolved`.' }),
  asOf: dayParameter.optional().openapi({ description: 'By the end of which day; today where not said.' }),
  limit: limitParameter,
  after: dayCursorParameter.optional(),
});

/** One series or cell by its key, as lists give it. */
export const threadParams = z.strictObject({
  thread: z.string().regex(/^\d{1,9}$/, { error: 'is no key of a thread; lists give it, for example 12' }),
});
