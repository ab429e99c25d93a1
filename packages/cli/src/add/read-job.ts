import type { GivenFields } from '@onrecord/intake';
import { type Block, brokenAnchors, note, type Note, type Reading, reportId } from '@onrecord/model';
import type { Engine } from '../commands/load-engine.ts';
import { addNotes } from './notes.ts';
import { type Prepared, prepareReading } from './prepare-reading.ts';
import { withGiven } from './with-given.ts';

/** What a worker is asked to do: read a text, or check a reading that was given as such. */
export type Job =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly given: GivenFields;
      readonly notes: readonly Note[];
      /** What the source's markup says of parts of the text. */
      readonly marks?: readonly Block[];
    }
  | { readonly kind: 'reading'; readonly line: string };

/** What became of it. Plain data: it survives a structured clone. */
export type Outcome =
  | {
      readonly status: 'read';
      readonly id: string;
      readonly prepared: Prepared;
      /** See Read. */
      readonly credit?: string;
      readonly notes?: readonly Note[];
    }
  | { readonly status: 'failed'; readonly note: Note };

type TextJob = Extract<Job, { readonly kind: 'text' }>;

/** Does one job. Never throws: a fault fails the one text that met it. */
export async function readJob(job: Job, engine: Engine): Promise<Outcome> {
  try {
    const own = job.kind === 'text' ? readText(job, engine) : await givenReading(job.line);
    if (typeof own === 'string') return failed(note(addNotes.notAReading, { details: { reason: own } }));
    const credit = own.report.source.name;
    const prepared = prepareReading(job.kind === 'text' ? withGiven(own, job.given) : own);
    const { notes } = own;
    return { status: 'read', id: own.report.id, prepared, notes, ...(credit !== undefined && { credit }) };
  } catch (cause) {
    return failed(note(addNotes.fault, { details: { reason: reasonOf(cause) } }));
  }
}

/** The outcome of a text that could not be read for this reason. */
export function failed(reason: Note): Outcome {
  return { status: 'failed', note: reason };
}

function readText({ text, given, notes, marks }: TextJob, engine: Engine): Reading | string {
  const { reading } = engine({
    text,
    ...(given.publishedAt !== undefined && { publishedAt: given.publishedAt }),
    ...(given.file !== undefined && { file: given.file }),
    ...(given.language !== undefined && { language: given.language }),
    ...(marks && { marks }),
  });
  const [broken] = brokenAnchors(reading);
  if (broken) return `the words at ${broken.start} are not those of its text`;
  return { ...reading, notes: [...notes, ...reading.notes] };
}

/** The reading that a line is; else why it is none. A border: shape, anchors and id are all checked. */
async function givenReading(line: string): Promise<Reading | string> {
  const { readingSchema } = await import('@onrecord/model/schema');
  const value: unknown = JSON.parse(line);
  const parsed = readingSchema.safeParse(value);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return first ? `${first.path.join('.')}: ${first.message}` : 'its shape is another';
  }
  // The schema's own copy has other orders of fields and none of later versions; the value has the shape that was just checked.
  const reading = value as Reading;
  const [broken] = brokenAnchors(reading);
  if (broken) return `the words at ${broken.start} are not those of its text`;
  if (reading.report.id !== reportId(reading.report.text)) return 'its id is not that of its text';
  return reading;
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 300);
}
