import { createHash } from 'node:crypto';
import { note, type Note } from '@onrecord/model';
import { type Charset, decodeBytes } from '../charset.ts';
import { decodeReport } from '../decode-report.ts';
import { intakeNotes, intakeProblems } from '../notes.ts';
import { tableProblems } from '../tables/notes.ts';
import { givenFields, namesBy } from './given-fields.ts';
import type { ColumnMap, SourceItem } from './source-item.ts';

/** How the schema of a reading begins, whatever its number. */
const READING = 'onrecord/reading@';
const READ_HERE = 'onrecord/reading@1';

interface Place {
  readonly name: string;
  /** Undefined for standard input. */
  readonly file: string | undefined;
  /** Which fields hold what, where they have unusual names. */
  readonly columns?: ColumnMap;
}

/** One line of JSON Lines as an item; undefined for a blank one. Never throws. O(bytes). */
export function lineItem(bytes: Uint8Array, { name, file, columns }: Place): SourceItem | undefined {
  const { text: line, charset, notes } = decodeLine(bytes);
  if (line.trim() === '') return undefined;
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name, problem });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return refused(note(intakeProblems.lineNotJson, { details: { reason: reasonOf(cause) } }));
  }
  if (!isObject(value)) return refused(note(intakeProblems.lineWithoutText));
  const bytesHash = createHash('sha256').update(bytes).digest('hex');
  const schema = value['schema'];
  if (schema === READ_HERE) return { kind: 'reading', name, line, bytesHash };
  if (typeof schema === 'string' && schema.startsWith(READING)) {
    return refused(note(intakeProblems.otherReading, { details: { schema: schema.slice(0, 40) } }));
  }
  const textName = columns?.text ?? 'text';
  const text = Object.hasOwn(value, textName) ? value[textName] : undefined;
  if (typeof text !== 'string') {
    const isNamed = columns?.text !== undefined;
    return refused(
      isNamed
        ? note(tableProblems.lineWithoutField, { details: { field: textName.slice(0, 80) } })
        : note(intakeProblems.lineWithoutText),
    );
  }

  // The same checks and mending as for the text of a file.
  const decoded = decodeReport(Buffer.from(text));
  if (decoded.status === 'refused') return refused(decoded.problem);
  const { given, notes: fieldNotes } = givenFields(value, namesBy(columns));
  const halves = text.isWellFormed() ? [] : [note(intakeNotes.halfCharacters)];
  return {
    kind: 'text',
    name,
    text: decoded.text,
    format: 'json-lines',
    charset,
    given: { ...given, ...(file !== undefined && { file }) },
    notes: [...notes, ...decoded.notes, ...halves, ...fieldNotes],
    bytesHash,
  };
}

/** JSON Lines are UTF-8; a line that is not is read as the file of a report would be, with the same notes. */
function decodeLine(bytes: Uint8Array): { text: string; charset: Charset; notes: readonly Note[] } {
  const { text, charset, broken } = decodeBytes(bytes);
  if (charset === 'windows-1252') return { text, charset, notes: [note(intakeNotes.windows1252)] };
  const notes = broken > 0 ? [note(intakeNotes.brokenBytes, { details: { charset: 'UTF-8', count: broken } })] : [];
  return { text, charset, notes };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 120);
}
