import { z } from '@hono/zod-openapi';
import { BUCKETS, LANE_SORTS } from '@onrecord/archive';
import { rowFilters } from './filters.ts';
import { dayCursorParameter, numberParameter } from './parameters.ts';

const MAX_LANES = 30;
const MAX_MARKS = 12;
const MAX_DAYS = 31;
const MAX_TOP = 200;

export const lanesQuery = z.strictObject({
  ...rowFilters,
  by: z.enum(LANE_SORTS, { error: `is none of ${LANE_SORTS.join(', ')}` }).optional(),
  bucket: z
    .enum(BUCKETS, { error: `is none of ${BUCKETS.join(', ')}` })
    .optional()
    .openapi({ description: 'How wide a column is; where not said, as the span is long.' }),
  lanes: numberParameter(1, MAX_LANES)
    .optional()
    .openapi({ description: 'Lanes that stand for themselves, 12 where not said.' }),
  marks: numberParameter(0, MAX_MARKS)
    .optional()
    .openapi({ description: 'Cells with up to so many happenings name each of them; 3 where not said.' }),
});

export const dayListQuery = z.strictObject({
  ...rowFilters,
  limit: numberParameter(1, MAX_DAYS).optional().openapi({ description: 'Days a page, 7 where not said.' }),
  top: numberParameter(1, MAX_TOP).optional().openapi({ description: 'Happenings of a day, 8 where not said.' }),
  after: dayCursorParameter.optional(),
});
