import { z } from '@hono/zod-openapi';
import { RECORD_KINDS } from '../questions/record-kinds.ts';
import { pageOf } from './answers.ts';
import { listOf } from './list-of.ts';
import {
  citeSchema,
  keySchema,
  notesSchema,
  outletRefSchema,
  placeRefSchema,
  reportRefSchema,
  reviewStateSchema,
  spanOfDaysSchema,
} from './references.ts';
import { reviewMarkSchema } from './reviews.ts';
import { anchorSchema, claimantSchema, partySchema, rowSchema, wholeReadingSchema } from './rows.ts';

const originSchema = z
  .object({
    outlet: z.string().optional(),
    publisher: outletRefSchema.optional(),
    url: z.string().optional(),
    file: z.string().optional(),
    title: z.string().optional(),
    added: z.string(),
    format: z.string().optional(),
    charset: z.string().optional(),
    bytesHash: z.string().optional(),
    fetched: z.string().optional(),
    byline: z.string().optional(),
    language: z.string().optional(),
    originId: z.string().optional(),
    published: z.string().optional(),
    credit: z.string().optional(),
  })
  .openapi('Origin', { description: 'One place that the text came from, and how it came in.' });

export const reportSchema = z
  .object({
    report: reportRefSchema,
    byline: z.string().optional(),
    language: z.string(),
    genre: z.string(),
    added: z.string(),
    happening: keySchema,
    engine: z.string(),
    counts: z.partialRecord(z.enum(RECORD_KINDS), z.int()),
    noteCount: z.int().optional().openapi({ description: 'Notes of its reading; absent where they were not counted.' }),
    origins: listOf(originSchema),
    copies: listOf(reportRefSchema).openapi({ description: 'Other reports with nearly the same text.' }),
  })
  .openapi('ReportItem');

export const reportsPage = pageOf(reportSchema).openapi('Reports');

/** What the archive says of one row of a reading, beside what the reading itself says. */
const rowStandingSchema = z
  .object({
    id: z.string().openapi({ description: 'Of the record within the reading.' }),
    key: keySchema,
    address: z.string(),
    review: reviewStateSchema,
    reviewed: reviewMarkSchema.optional(),
    when: spanOfDaysSchema.optional(),
    parties: listOf(partySchema),
    place: placeRefSchema.optional(),
    claimant: claimantSchema,
    group: keySchema.optional(),
  })
  .openapi('RowStanding');

export const reportDetail = z
  .object({
    item: reportSchema,
    reading: wholeReadingSchema,
    rows: listOf(rowStandingSchema).openapi({ description: 'Names joined across reports and reviews, by record.' }),
    notes: notesSchema,
  })
  .openapi('ReportDetail');

export const recordDetail = z
  .object({
    address: z.string(),
    row: rowSchema,
    cite: citeSchema,
    sentence: anchorSchema.openapi({ description: 'The sentence around the first anchor.' }),
    notes: notesSchema,
  })
  .openapi('RecordDetail');
