import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.ts';
import { actorRefSchema, citeSchema, notesSchema, placeRefSchema } from './references.ts';
import { rowSchema } from './rows.ts';

const afterSchema = z
  .string()
  .optional()
  .openapi({ description: 'Where the next page begins: give it as `after`. Absent on the last page.' });

/** A page of items that hold keys, with the names and words behind the keys. */
export function answerOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: listOf(item),
    actors: z.record(z.string(), actorRefSchema).openapi({ description: 'By key.' }),
    places: z.record(z.string(), placeRefSchema).openapi({ description: 'By key.' }),
    records: z
      .record(z.string(), citeSchema)
      .openapi({ description: 'By key: exact words and source of each record.' }),
    details: z.record(z.string(), rowSchema).optional().openapi({
      description: 'By key: full records, of those whose conditions, terms or counted words a list shows.',
    }),
    notes: notesSchema,
    after: afterSchema,
  });
}

/** A page of items that need no names looked up. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: listOf(item), notes: notesSchema, after: afterSchema });
}
