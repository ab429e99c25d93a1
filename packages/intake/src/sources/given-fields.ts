import { note, type Note } from '@onrecord/model';
import { intakeNotes } from '../notes.ts';
import { FIELD_NAMES, type FieldNames } from './field-names.ts';
import type { ColumnMap, GivenFields } from './source-item.ts';

const LONGEST = 4096;
const MOST_NAMES = 100;

/** The usual names of fields, but where the map says another: then only that one. */
export function namesBy(columns: ColumnMap | undefined): FieldNames {
  const mapped = Object.entries(columns ?? {}).filter(([field]) => field !== 'text');
  return { ...FIELD_NAMES, ...Object.fromEntries(mapped.map(([field, name]) => [field, [name]])) };
}

/** The fields of a JSON line or a row beside its text, white space around them cut, and notes on what could not be taken. */
export function givenFields(
  line: Readonly<Record<string, unknown>>,
  fieldNames: FieldNames = FIELD_NAMES,
): { readonly given: GivenFields; readonly notes: readonly Note[] } {
  const given: Record<string, string> = {};
  const notes: Note[] = [];
  for (const [field, names] of Object.entries(fieldNames)) {
    for (const name of names) {
      const value: unknown = Object.hasOwn(line, name) ? line[name] : undefined;
      const words = textOf(field === 'byline' ? joinedNames(value) : value);
      if (words.status === 'text' && given[field] === undefined) given[field] = words.text;
      if (words.status === 'no')
        notes.push(note(intakeNotes.fieldLeftOut, { details: { field: name, reason: words.reason } }));
    }
  }
  return { given, notes };
}

type Words =
  | { readonly status: 'none' }
  | { readonly status: 'text'; readonly text: string }
  | { readonly status: 'no'; readonly reason: string };

function textOf(value: unknown): Words {
  if (value === undefined || value === null) return { status: 'none' };
  // An id is often a number; as text it is the same id.
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  if (typeof text !== 'string') return { status: 'no', reason: 'it is no text' };
  const mended = text.toWellFormed().replaceAll('\0', '\ufffd').trim();
  if (mended === '') return { status: 'none' };
  if (mended.length > LONGEST) return { status: 'no', reason: `it is longer than ${LONGEST} characters` };
  return { status: 'text', text: mended };
}

/** A list of authors as one byline. */
function joinedNames(value: unknown): unknown {
  if (!Array.isArray(value) || value.length > MOST_NAMES) return value;
  const names: readonly unknown[] = value;
  return names.every((name) => typeof name === 'string') ? names.join(', ') : value;
}
