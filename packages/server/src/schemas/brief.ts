import { z } from '@hono/zod-openapi';
import { listOf } from './list-of.ts';
import { daySchema, notesSchema } from './references.ts';

const partSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('name'), text: z.string(), inferred: z.literal(true).optional() }),
    z.object({ kind: z.literal('words'), text: z.string(), voice: z.enum(['speaker', 'report']) }),
  ])
  .openapi('BriefPart');

const sectionSchema = z
  .object({
    key: z.enum(['positions', 'counts', 'happened', 'said', 'due', 'became', 'differences']),
    title: z.string(),
    sentences: listOf(z.object({ parts: listOf(partSchema), notes: listOf(z.int()), further: z.int() })),
    empty: z.string(),
    rest: z.int(),
    restWords: z.string().optional(),
  })
  .openapi('BriefSection');

const footnoteSchema = z
  .object({
    number: z.int(),
    outlet: z.string().optional(),
    day: daySchema.optional(),
    title: z.string().optional(),
    url: z.string().optional(),
    quote: z.string(),
    addresses: z.tuple([z.string()], z.string()).readonly(),
  })
  .openapi('Footnote');

export const briefAnswer = z
  .object({
    brief: z.object({
      title: z.string(),
      since: daySchema,
      until: daySchema,
      covers: listOf(z.string()),
      sections: listOf(sectionSchema),
      footnotes: listOf(footnoteSchema),
    }),
    legend: z.string(),
    notes: notesSchema,
  })
  .openapi('Brief');
