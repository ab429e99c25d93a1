import { z } from '@hono/zod-openapi';
import { JOB_KINDS, JOB_STATES } from '../jobs/job.ts';
import { REPORT_OUTCOMES } from '../jobs/job-runner.ts';
import { RECORD_KINDS } from '../questions/record-kinds.ts';
import { listOf } from './list-of.ts';
import { notesSchema, noteSchema } from './references.ts';

const nameSchema = z.string().trim().min(1).max(300);

/** Written out in full, so that nothing that looks like a path is left in it. */
export const urlSchema = z
  .url({ protocol: /^https?$/, normalize: true })
  .max(2000)
  .openapi({ example: 'https://post.example/tolhuin' });

/** Addresses of one job. */
export const MOST_URLS = 200;

const given = {
  title: nameSchema.optional(),
  outlet: nameSchema.optional(),
  published: z.string().max(40).optional().openapi({ description: 'ISO 8601' }),
};

export const addBody = z
  .union([
    z.strictObject({ kind: z.literal('add'), text: z.string().min(1), url: urlSchema.optional(), ...given }),
    z.strictObject({ kind: z.literal('add'), url: urlSchema }),
    z.strictObject({ kind: z.literal('add'), urls: z.array(urlSchema).min(1).max(MOST_URLS) }),
  ])
  .openapi('AddJob');

export const rereadBody = z
  .strictObject({
    kind: z.literal('reread'),
    report: z
      .int()
      .min(1)
      .max(999_999_999)
      .optional()
      .openapi({ description: 'Key of one report; all where not given.' }),
  })
  .openapi('RereadJob');

export const jobBody = z.union([addBody, rereadBody]);

export const addForm = z
  .object({
    kind: z.literal('add'),
    file: z.array(z.file()).openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  })
  .openapi('AddFiles', { type: 'object' });

const jobReportSchema = z
  .object({
    address: z.string().openapi({ description: 'The report is at /reports/{address}.', example: 'r12' }),
    outcome: z.enum(REPORT_OUTCOMES).openapi({
      description:
        '`unchanged`: it was there, word for word; `renewed`: a changed text, or a reading that has become another.',
    }),
    name: z.string().openapi({ description: 'Where it was found: a file, an address.' }),
    title: z.string().optional(),
    counts: z.partialRecord(z.enum(RECORD_KINDS), z.int()),
    notes: notesSchema,
  })
  .openapi('JobReport');

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    what: z.string(),
    by: z.string(),
    state: z.enum(JOB_STATES),
    created: z.string(),
    ended: z.string().optional(),
    progress: z.object({
      total: z.int().optional(),
      added: z.int(),
      unchanged: z.int(),
      renewed: z.int(),
      failed: z.int(),
    }),
    notes: listOf(z.object({ name: z.string(), note: noteSchema })).openapi({
      description: 'The first of them, in a list of jobs the first three; all are events.',
    }),
    reports: listOf(jobReportSchema).openapi({
      description: 'The last of them, in a list of jobs the last three; all are events.',
    }),
    lastEvent: z.int().openapi({ description: 'Events of /jobs/{id}/events after this one are not in this answer.' }),
    problem: z.string().optional(),
  })
  .openapi('Job');

export const jobAnswer = z.object({ job: jobSchema, address: z.string(), notes: notesSchema }).openapi('JobAnswer');

/** Why whoever asks may add nothing here. */
export const NO_ADDING = ['read-only', 'reader', 'no-jobs'] as const;

export const jobsAnswer = z
  .object({
    items: listOf(jobSchema),
    adding: z
      .object({
        mayAdd: z.boolean(),
        why: z.enum(NO_ADDING).optional().openapi({
          description:
            'Why not: the archive is served to be read only, the token may only read, or this server takes nothing in.',
        }),
        limits: z.object({
          textBytes: z.int().openapi({ description: 'Of one text, as UTF-8.' }),
          uploadBytes: z.int().openapi({ description: 'Of all files of one job.' }),
          files: z.int(),
          urls: z.int(),
        }),
      })
      .openapi('Adding'),
    notes: notesSchema,
  })
  .openapi('Jobs');
