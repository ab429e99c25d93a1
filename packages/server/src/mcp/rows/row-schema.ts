import { z } from '@hono/zod-openapi';
import { PARTY_ROLES, REVIEW_STATES } from '@onrecord/archive';
import { RECORD_KINDS } from '../../questions/record-kinds.ts';
import { listOf } from '../../schemas/list-of.ts';

/** Words of a report and where they stand in its text. */
export const wordsSchema = z.object({
  start: z.int().describe('First UTF-16 unit in the text of the report.'),
  end: z.int().describe('The one after the last.'),
  words: z.string().describe('Exactly as they stand there.'),
});

export const namedSchema = z.object({ name: z.string(), address: z.string().describe('a12: an actor; p7: a place.') });

export const daysSchema = z.object({ from: z.string(), to: z.string() }).describe('First and last day, YYYY-MM-DD.');

export const saidBySchema = z
  .union([
    z.object({ by: z.literal('actor'), name: z.string(), address: z.string() }),
    z.object({ by: z.literal('unnamed') }).describe('A source that the report does not name.'),
    z.object({ by: z.literal('report'), outlet: z.string().optional() }).describe("The report's own voice."),
  ])
  .describe('On whose word it stands.');

export const reportSchema = z.object({
  address: z.string().describe('r12'),
  outlet: z.string().optional(),
  day: z.string().optional().describe('Of publication.'),
  title: z.string().optional(),
  url: z.string().optional(),
  story: z.int().describe('Reports of one story have nearly the same text: they are one witness.'),
  replacedBy: z.string().optional().describe('Address of the report that replaced it.'),
});

/** One record of one report, with its words and who says so. */
export const rowSchema = z.object({
  address: z.string().describe('r12:ev-1f2e3d4c: the tool "show" opens it.'),
  kind: z.enum(RECORD_KINDS),
  type: z.string().describe('Act, type, measure or stance.'),
  realis: z.string().optional().describe('Told as done, planned, threatened, demanded, denied and so on.'),
  mode: z.string().optional().describe('Of a statement: quoted, or told in other words.'),
  issue: z.string().optional(),
  count: z
    .object({
      value: z.number().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      approximate: z.boolean(),
      unit: z.string().optional(),
      basis: z.enum(['total', 'increment']),
    })
    .optional(),
  saidBy: saidBySchema,
  parties: listOf(namedSchema.extend({ role: z.enum(PARTY_ROLES), inferred: z.literal(true).optional() })),
  place: namedSchema.optional(),
  when: daysSchema.optional(),
  report: reportSchema,
  anchors: listOf(wordsSchema).describe('The words that show it.'),
  sentence: wordsSchema.describe('Around the first of them.'),
  content: listOf(wordsSchema).optional().describe('Of a statement: what is said.'),
  terms: wordsSchema.optional(),
  inExchangeFor: wordsSchema.optional(),
  condition: wordsSchema.optional(),
  confidence: z.number(),
  review: z.enum(REVIEW_STATES).describe('What a person said of the row.'),
});

export type McpRow = z.input<typeof rowSchema>;
export type McpReport = z.input<typeof reportSchema>;
export type SaidBy = z.input<typeof saidBySchema>;
export type Words = z.input<typeof wordsSchema>;
export type Named = z.input<typeof namedSchema>;

export const remarksSchema = listOf(z.object({ code: z.string(), message: z.string() })).describe(
  'What else there is to say of the answer.',
);

/** A page of items. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: listOf(item),
    notes: remarksSchema,
    after: z.string().optional().describe('Where the next page begins. Absent on the last page.'),
  });
}
