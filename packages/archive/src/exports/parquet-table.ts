import { note } from '@onrecord/model';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { dayNumber } from '../rows/day.ts';
import type { ExportOptions } from './export-format.ts';
import { exportNotes } from './notes.ts';
import { plainText } from './plain-text.ts';
import type { Cell, CellContext, Column, ColumnType, Table, TableSource } from './tables/table.ts';
import { tableNamed } from './tables/tables.ts';

/** A row group is written when it has so many rows or so many UTF-16 units of text, whichever is first: memory stays flat. */
const GROUP_ROWS = 20_000;
const GROUP_TEXT = 16 * 1024 * 1024;

type Value = string | number | bigint | boolean | null;

/** How a column of each type is stored; every one may be empty. */
const STORED: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  integer: { type: 'INT64', repetition_type: 'OPTIONAL' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  boolean: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
  day: { type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
};

/**
 * A table as Apache Parquet: the columns of the csv export with their types (text, 64-bit integers, doubles, truth values, dates), no
 * apostrophes. The file's metadata name the table and how positions count. Written one row group at a time.
 */
export async function* writeParquet(
  source: AsyncIterable<TableSource>,
  options: ExportOptions = {},
): AsyncIterable<Uint8Array> {
  const name = options.table ?? 'events';
  const table = tableNamed(name);
  const context: CellContext = { independentTexts: options.independentTexts ?? (() => undefined) };
  const file = openFile(table, name);
  let group = emptyGroup(table);
  let others = 0;
  for await (const row of source) {
    if (!table.holds(row)) {
      others++;
      continue;
    }
    put(
      group,
      table,
      table.columns.map(({ of }) => of(row, context)),
    );
    if (group.rows < GROUP_ROWS && group.text < GROUP_TEXT) continue;
    yield file.write(group);
    group = emptyGroup(table);
  }
  if (group.rows > 0) yield file.write(group);
  yield file.end();
  tell(options, { otherKind: others, nul: file.replaced() }, table);
}

interface Group {
  readonly columns: readonly Value[][];
  rows: number;
  text: number;
  replaced: number;
}

function emptyGroup({ columns }: Table<TableSource>): Group {
  return { columns: columns.map(() => []), rows: 0, text: 0, replaced: 0 };
}

function put(group: Group, { columns }: Table<TableSource>, cells: readonly Cell[]): void {
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (column === undefined) continue;
    const value = stored(cell, column);
    if (typeof value === 'string') group.text += value.length;
    if (typeof value === 'string' && value !== cell) group.replaced++;
    group.columns[i]?.push(value);
  }
  group.rows++;
}

function stored(cell: Cell, { type }: Column<TableSource>): Value {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return storedNumber(cell, type);
  if (typeof cell !== 'string') return cell;
  return type === 'day' ? (dayNumber(cell) ?? null) : plainText(cell);
}

function storedNumber(value: number, type: ColumnType): Value {
  if (!Number.isFinite(value)) return null;
  return type === 'integer' ? BigInt(Math.trunc(value)) : value;
}

interface ParquetFile {
  write(group: Group): Uint8Array;
  end(): Uint8Array;
  replaced(): number;
}

function openFile({ columns }: Table<TableSource>, name: string): ParquetFile {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...STORED[type] })),
    ],
    createdBy: 'onrecord',
    kvMetadata: [
      { key: 'onrecord.table', value: name },
      { key: 'onrecord.offsets', value: 'utf-16' },
    ],
  });
  let replaced = 0;
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice();
    // The writer counts on from `offset`; what is out need not stay in memory.
    bytes.index = 0;
    return taken;
  };
  return {
    write(group) {
      replaced += group.replaced;
      const columnData = columns.map(({ name }, i) => ({ name, data: group.columns[i] ?? [] }));
      // Without `flush` the writer works in step: it gives no promise.
      void writer.write({ columnData, rowGroupSize: GROUP_ROWS });
      return take();
    },
    end() {
      void writer.finish();
      return take();
    },
    replaced: () => replaced,
  };
}

function tell(
  { onNote }: ExportOptions,
  counts: Readonly<Record<'otherKind' | 'nul', number>>,
  table: Table<TableSource>,
): void {
  for (const name of ['otherKind', 'nul'] as const) {
    if (counts[name] > 0) onNote?.(note(exportNotes[name], { details: { what: table.what, count: counts[name] } }));
  }
}
