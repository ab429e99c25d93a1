import { z } from '@hono/zod-openapi';
import { answerOf } from './answers.ts';
import { listOf } from './list-of.ts';
import { keySchema, outletRefSchema } from './references.ts';

const sayingTellingSchema = z
  .object({
    speaker: keySchema.optional().openapi({ description: 'It leads into `actors`; absent: nobody is named.' }),
    story: keySchema,
    isOwnText: z.boolean().openapi({ description: 'Whether it is the text of the statement that was asked for.' }),
    records: listOf(keySchema).openapi({ description: 'Its statements, one a report; they lead into `records`.' }),
    reports: z.int().openapi({ description: 'Reports of the text that have it.' }),
    outlets: listOf(outletRefSchema).openapi({ description: 'Outlets that printed the text.' }),
    likeness: z.object({
      shared: z.number().openapi({
        description: 'How much of the shorter one’s words stand in the other in the same order, 0 to 1.',
      }),
      whole: z.number().openapi({ description: 'The same of the longer one’s words.' }),
      isSame: z.boolean().openapi({ description: 'Every word is the same.' }),
    }),
  })
  .openapi('SayingTelling', {
    description:
      'One speaker’s words in one text: copies of a text in several outlets are one telling, and one witness.',
  });

/** Items: the texts that give the saying of this speaker, its own first. */
export const sameSayingAnswer = answerOf(sayingTellingSchema)
  .omit({ details: true, after: true })
  .extend({
    key: keySchema.openapi({ description: 'The statement that was asked for.' }),
    others: listOf(sayingTellingSchema).openapi({
      description: 'Others who are told to have said the same, or nearly.',
    }),
    texts: z.int().openapi({ description: 'Independent texts that give the saying of this speaker.' }),
    isCut: z.boolean().openapi({ description: 'Whether there may be more than what was looked at.' }),
  })
  .openapi('SameSaying');
