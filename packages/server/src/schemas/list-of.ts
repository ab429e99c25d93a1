import { z } from '@hono/zod-openapi';

/** A list that nobody changes: what the archive's answers are made of. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}
