import { z } from '@hono/zod-openapi';
import { DAY_FORM } from './day-words.ts';

/** More names in one question are a mistake. */
const MOST_NAMES = 20;
/** Longer than any name or search that a person types. */
const LONGEST_WORDS = 500;

/** Text as a person types it. NUL is kept by no database. */
export const wordsParameter = z
  .string()
  .min(1)
  .max(LONGEST_WORDS)
  .refine((text) => !text.includes('\0') && text.isWellFormed(), { error: 'holds characters that no text has' });

/** A parameter that may be given more than once. */
export const manyParameter = z
  .preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(wordsParameter).max(MOST_NAMES).readonly().optional(),
  )
  .openapi({ type: 'array', items: { type: 'string' } });

export const dayParameter = z
  .string()
  .toLowerCase()
  .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|today|yesterday)$/, { error: `is no day. Write ${DAY_FORM}` })
  .openapi({ description: DAY_FORM, example: '2030-03-14' });

/** A whole number within bounds. */
export function numberParameter(least: number, most: number) {
  const error = `is no whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })
    .openapi({ type: 'integer', minimum: least, maximum: most });
}

/** The key of a report, story or happening. */
export const keyParameter = numberParameter(1, 999_999_999);

export const confidenceParameter = z
  .string()
  .regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?|\.\d{1,6})$/, { error: 'is no confidence. Write a number from 0 to 1' })
  .transform(Number)
  .openapi({ type: 'number', minimum: 0, maximum: 1 });

export const yesParameter = z
  .enum(['true', 'false', '1', '0'], { error: 'is neither true nor false' })
  .transform((value) => value === 'true' || value === '1')
  .openapi({ type: 'boolean' });

/** Where a page begins; its form differs by list. */
export const dayCursorParameter = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2}|undated)\.\d{1,12}$/, { error: 'cursor' })
  .openapi({ description: 'The `after` of the page before.' });

export const countCursorParameter = z
  .string()
  .regex(/^\d{1,9}\.\d{1,12}$/, { error: 'cursor' })
  .openapi({ description: 'The `after` of the page before.' });

/** Of actors and places: by count, or by the one that the page before ended with. */
export const entityCursorParameter = z
  .string()
  .regex(/^(?:\d{1,9}|k)\.\d{1,12}$/, { error: 'cursor' })
  .openapi({ description: 'The `after` of the page before, in the same order.' });

/** Rows a page, where not said. */
export const DEFAULT_LIMIT = 50;
export const limitParameter = numberParameter(1, 1000)
  .optional()
  .openapi({ description: `Items a page, ${DEFAULT_LIMIT} where not said.` });
