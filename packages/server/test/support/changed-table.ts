import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Numbers of one row, and rows: small as text, too many for a small memory once they are parsed. */
const NUMBERS = 50_000;
const ROWS = 200;

function numbers(to: number): string {
  return `with recursive n(x) as (select 1 union all select x + 1 from n limit ${to})`;
}

export interface SlowTable {
  readonly table: string;
  /** Rows that SQLite counts before it gives the first one of the table, which nothing interrupts: some ten million a second. */
  readonly steps: number;
}

/** A copy of an archive in which every query that looks at one table takes long. */
export function withSlowTable(archive: string, copy: string, { table, steps }: SlowTable): string {
  return changed(archive, copy, {
    table,
    // In this order: the count is made also where the table is empty.
    rows: `select kept.* from (${numbers(steps)} select max(x) as steps from n) cross join "${table}_kept" kept where steps > 0`,
  });
}

/** A copy of an archive whose log of operations no thread of a small memory can hold. */
export function withHugeLog(archive: string, copy: string): string {
  const list = `'[1' || replace(hex(zeroblob(${NUMBERS / 2})), '00', ',1,1') || ']'`;
  return changed(archive, copy, {
    table: 'operation',
    rows: `${numbers(ROWS)} select x as key, '' as at, '' as by, 'rename' as verb, ${list} as detail, '' as undo, 0 as undone from n`,
  });
}

function changed(
  archive: string,
  copy: string,
  { table, rows }: { readonly table: string; readonly rows: string },
): string {
  rmSync(copy, { force: true });
  const original = new DatabaseSync(archive);
  original.exec(`vacuum into '${copy}'`);
  original.close();
  const database = new DatabaseSync(copy);
  database.exec(`alter table "${table}" rename to "${table}_kept"`);
  database.exec(`create view "${table}" as ${rows}`);
  database.close();
  return copy;
}
