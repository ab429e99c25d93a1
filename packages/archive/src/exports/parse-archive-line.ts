import { brokenAnchors, note, type Note, type NoteKind, type Reading, reportId } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import { OUTLET_KINDS } from '../outlets/outlet-kinds.ts';
import { REVIEW_STATES } from '../rows/archive-row.ts';
import { type ArchiveLine, type ArchiveSchema, OPERATION_VERBS } from './archive-line.ts';
import { type Check, dateTime, fields, listOf, oneOf, optional, text, truth } from './line-shape.ts';
import { lineProblems } from './notes.ts';

export type ParsedLine =
  { readonly status: 'ok'; readonly line: ArchiveLine } | { readonly status: 'refused'; readonly note: Note };

/**
 * Parses one line of an archive file at the border: JSON, shape, the words of every anchor, the id of the report against its text, and
 * that no two records share an id. The line is given back as it came, with fields of later versions. Never throws. The anchors of a
 * corrected record in a review cannot be checked here, where its report is not at hand. O(length of the line).
 * @param lineNumber from 1, for the note
 */
export function parseArchiveLine(line: string, lineNumber: number): ParsedLine {
  const refuse: Refuse = (kind, details) => ({
    status: 'refused',
    note: note(kind, { details: { line: lineNumber, schemas: SCHEMAS.join(', '), ...details } }),
  });
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line);
  } catch (error) {
    return refuse(lineProblems.notJson, { reason: error instanceof Error ? shortened(error.message) : 'unknown' });
  }
  const schema = schemaOf(value);
  if (schema === undefined) return refuse(lineProblems.notAnObject);
  if (!isKnown(schema)) return refuse(lineProblems.unknownSchema, { schema: shortened(schema) });
  try {
    return schema === READING ? readingLine(value, refuse) : ownLine(value, schema, refuse);
  } catch (error) {
    // Only a value that nests deeper than the stack goes so far.
    if (error instanceof RangeError) return refuse(lineProblems.tooDeep);
    throw error;
  }
}

type Refuse = (kind: NoteKind, details?: Readonly<Record<string, string | number>>) => ParsedLine;

const READING = 'onrecord/reading@1';

const appearance = fields({ report: text, id: text });
const record: Check = (value, path) =>
  problemOf(readingSchema.unwrap().shape.records.unwrap().element.safeParse(value), path);

/** What each line of our own must hold. */
const SHAPES: Readonly<Record<Exclude<ArchiveSchema, typeof READING>, Check>> = {
  'onrecord/origin@1': fields({
    report: text,
    added: dateTime,
    outlet: optional(text),
    url: optional(text),
    file: optional(text),
    title: optional(text),
    replaces: optional(text),
    format: optional(text),
    charset: optional(text),
    bytesHash: optional(text),
    fetched: optional(text),
    byline: optional(text),
    language: optional(text),
    originId: optional(text),
    published: optional(text),
    credit: optional(text),
  }),
  'onrecord/review@1': fields({
    report: text,
    record: text,
    state: oneOf(REVIEW_STATES),
    by: text,
    at: dateTime,
    corrected: optional(record),
    original: optional(record),
    note: optional(text),
  }),
  'onrecord/operation@1': fields({
    verb: oneOf(OPERATION_VERBS),
    of: oneOf(['actor', 'place']),
    members: listOf(appearance),
    to: appearance,
    name: optional(text),
    by: text,
    at: dateTime,
    undone: truth,
  }),
  'onrecord/outlet@1': fields({
    outlet: text,
    kind: optional(oneOf(OUTLET_KINDS)),
    country: optional(text),
    rename: optional(text),
    hosts: listOf(text),
    names: listOf(text),
    by: text,
    at: dateTime,
    undone: truth,
  }),
};

const SCHEMAS: readonly string[] = [READING, ...Object.keys(SHAPES)];

function isKnown(schema: string): schema is ArchiveSchema {
  return SCHEMAS.includes(schema);
}

function schemaOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schema')) return undefined;
  const { schema } = value as { readonly schema: unknown };
  return typeof schema === 'string' ? schema : undefined;
}

function readingLine(value: unknown, refuse: Refuse): ParsedLine {
  const problem = problemOf(readingSchema.safeParse(value), '');
  if (problem !== undefined) return refuse(lineProblems.wrongShape, { schema: READING, problem });
  // The schema's own copy has lost the fields of later versions; the value has the shape that was just checked.
  const reading = value as Reading;
  const [first, ...others] = brokenAnchors(reading);
  if (first !== undefined) {
    return refuse(lineProblems.brokenAnchors, { count: others.length + 1, start: first.start, end: first.end });
  }
  const { id, text: reportText } = reading.report;
  const expected = reportId(reportText);
  if (id !== expected) return refuse(lineProblems.otherText, { id: shortened(id), expected });
  const double = firstDouble(reading.records.map((record) => record.id));
  return double === undefined
    ? { status: 'ok', line: reading }
    : refuse(lineProblems.doubleRecord, { id: shortened(double) });
}

function ownLine(value: unknown, schema: Exclude<ArchiveSchema, typeof READING>, refuse: Refuse): ParsedLine {
  const problem = SHAPES[schema](value, '') ?? emptyOperation(value as ArchiveLine);
  return problem === undefined
    ? { status: 'ok', line: value as ArchiveLine }
    : refuse(lineProblems.wrongShape, { schema, problem });
}

/** What an operation of its verb cannot be without. */
function emptyOperation(line: ArchiveLine): string | undefined {
  if (line.schema !== 'onrecord/operation@1') return undefined;
  if (line.verb === 'rename') return line.name === undefined ? 'name is missing, to which it was renamed' : undefined;
  if (line.verb === 'pin') return line.name === undefined ? 'name is missing, which is pinned' : undefined;
  return line.members.length === 0 ? 'members is empty' : undefined;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function problemOf(
  result:
    { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } },
  path: string,
): string | undefined {
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  const place = [...(path === '' ? [] : [path]), ...(issue?.path ?? [])].map(String).join('.');
  return shortened(`${place === '' ? 'the line' : place}: ${issue?.message ?? 'unknown'}`);
}

/** The first id that occurs twice. */
function firstDouble(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble;
  });
}

const LONGEST = 200;

/** A message holds no more of a line than helps. */
function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
}
