import { note, type Note } from '@onrecord/model';
import type { FieldNames, GivenField } from '../sources/field-names.ts';
import type { ColumnMap } from '../sources/source-item.ts';
import { FIELD_COLUMNS, plainName, TEXT_COLUMNS } from './column-names.ts';
import { tableNotes, tableProblems } from './notes.ts';

/** Which columns of a table hold what, by their names in it. */
export interface Columns {
  readonly text: string;
  readonly fields: FieldNames;
  /** Columns that hold nothing of a report's. */
  readonly left: readonly string[];
}

export type FoundColumns =
  { readonly status: 'found'; readonly columns: Columns } | { readonly status: 'refused'; readonly problem: Note };

/** The columns by the map where it names them, else by their usual names. O(columns). */
export function findColumns(header: readonly string[], map: ColumnMap = {}): FoundColumns {
  const byPlain = new Map<string, string>();
  for (const name of header) if (!byPlain.has(plainName(name))) byPlain.set(plainName(name), name);
  const named = (name: string): string | undefined => (header.includes(name) ? name : byPlain.get(plainName(name)));

  const missing = Object.values(map).find((name) => named(name) === undefined);
  if (missing !== undefined) {
    const details = { column: missing.slice(0, 80), columns: listed(header) };
    return { status: 'refused', problem: note(tableProblems.columnMissing, { details }) };
  }
  const usual = (names: readonly string[]): readonly string[] => names.flatMap((name) => named(name) ?? []);
  const text = map.text === undefined ? usual(TEXT_COLUMNS)[0] : named(map.text);
  if (text === undefined) {
    return {
      status: 'refused',
      problem: note(tableProblems.noTextColumn, { details: { columns: listed(header) } }),
    };
  }
  const fields = Object.fromEntries(
    Object.entries(FIELD_COLUMNS).map(([field, names]) => {
      const said = map[field as GivenField];
      return [field, usual(said === undefined ? names : [said]).filter((name) => name !== text)];
    }),
  );
  const read = new Set([text, ...Object.values(fields).flat()]);
  return { status: 'found', columns: { text, fields, left: header.filter((name) => !read.has(name)) } };
}

/** The note on columns that are not read; undefined where all are. */
export function leftColumns({ left }: Columns): Note | undefined {
  const named = left.filter((name) => name.trim() !== '');
  return named.length === 0 ? undefined : note(tableNotes.columnsLeft, { details: { columns: listed(named) } });
}

const MOST_LISTED = 20;
const LONGEST_NAME = 40;

/** Names of columns for a message: the first twenty, cut, as they are in the table. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => {
    const line = name
      .slice(0, 4 * LONGEST_NAME)
      .replace(/\s+/g, ' ')
      .trim();
    return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}...` : line || '(no name)';
  });
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
