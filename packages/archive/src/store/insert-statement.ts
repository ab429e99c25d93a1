import type { Conflict } from './store.ts';

/** `insert into ...` of one row with a place for each column's value. */
export function insertStatement(table: string, columns: readonly string[], conflict: Conflict | undefined): string {
  const names = columns.map(quoted).join(', ');
  const places = columns.map(() => '?').join(', ');
  return `insert into ${quoted(table)} (${names}) values (${places})${conflictClause(columns, conflict)}`;
}

/** `on conflict ...`, the same words in SQLite and PostgreSQL. */
export function conflictClause(columns: readonly string[], conflict: Conflict | undefined): string {
  if (conflict === undefined) return '';
  const on = conflict.on.map(quoted).join(', ');
  if (conflict.then === 'ignore') return ` on conflict (${on}) do nothing`;
  const others = columns.filter((column) => !conflict.on.includes(column));
  return ` on conflict (${on}) do update set ${others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`;
}

/** Table and column names are the program's own words. */
export function quoted(name: string): string {
  return `"${name}"`;
}
