import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.ts';
import { notesSchema } from './references.ts';
import { urlSchema } from './jobs.ts';

const timeSchema = z.string().openapi({ example: '2031-06-01T12:00:00.000Z' });

export const followBody = z.strictObject({ url: urlSchema }).openapi('Follow');

export const feedSchema = z
  .object({
    id: z.string().openapi({ description: 'DELETE /feeds/{id} follows it no longer.' }),
    url: z.string(),
    title: z.string().optional(),
    due: timeSchema.openapi({ description: 'When it is to be asked next, as long as somebody watches.' }),
    asked: timeSchema.optional(),
    good: timeSchema.optional().openapi({ description: 'When it last answered with a feed.' }),
    failures: z.int().openapi({ description: 'In a row.' }),
    problem: z.string().optional().openapi({ description: 'Why it failed last.' }),
    everySeconds: z.int().optional(),
    isStopped: z.boolean().openapi({ description: 'It is gone for good and not asked any more.' }),
    waiting: z.int().openapi({ description: 'Entries whose page is to be fetched.' }),
    taken: z.int(),
    givenUp: z.int(),
  })
  .openapi('Feed');

export const feedsAnswer = z
  .object({
    items: listOf(feedSchema),
    watch: z
      .object({ since: timeSchema })
      .optional()
      .openapi({ description: 'Who asks the feeds now: "onrecord watch". Absent where nobody does.' }),
    notes: notesSchema,
  })
  .openapi('Feeds');

export const followedAnswer = z
  .object({ feed: feedSchema, isNew: z.boolean(), notes: notesSchema })
  .openapi('Followed');

export const unfollowedAnswer = z
  .object({
    unfollowed: z.string().openapi({ description: 'Its address.' }),
    dropped: z.int().openapi({ description: 'Entries that waited.' }),
    notes: notesSchema,
  })
  .openapi('Unfollowed');
