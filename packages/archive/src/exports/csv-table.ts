import { stringify } from 'csv-stringify/sync';
import { note } from '@onrecord/model';
import type { ExportOptions } from './export-format.ts';
import { guardedCell } from './guarded-cell.ts';
import { exportNotes } from './notes.ts';
import { plainText } from './plain-text.ts';
import type { Cell, CellContext, Table, TableSource } from './tables/table.ts';
import { tableNamed } from './tables/tables.ts';

/** Rows turned into text at once: makes the cost of the writer's set-up small against that of a row. */
const BATCH = 200;
/** Characters that one cell of a common spreadsheet program holds. */
const SPREADSHEET_CELL = 32_767;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180): a header, a row of HXL hashtags where asked for, then one line a row; lines end with CR LF, text is always
 * quoted, numbers and truth values never are, what is not there is empty. Text that a spreadsheet would run is guarded by an apostrophe;
 * `unguardedCell` gives it back. Streams; O(size of the rows).
 */
export async function* writeCsv(
  source: AsyncIterable<TableSource>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  const table = tableNamed(options.table ?? 'events');
  const context: CellContext = { independentTexts: options.independentTexts ?? (() => undefined) };
  const counts = { otherKind: 0, longCells: 0, nul: 0, guarded: 0 };
  yield (options.bom === true ? BYTE_ORDER_MARK : '') + headOf(table, options.hxl === true);
  let batch: Cell[][] = [];
  for await (const row of source) {
    if (!table.holds(row)) {
      counts.otherKind++;
      continue;
    }
    batch.push(table.columns.map(({ of }) => writable(of(row, context), counts)));
    if (batch.length === BATCH) {
      yield linesOf(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield linesOf(batch);
  tell(counts, table, options);
}

function headOf({ columns }: Table<TableSource>, hasHxl: boolean): string {
  const head = columns.map(({ name }) => name);
  return linesOf(hasHxl ? [head, columns.map(({ hxl }) => hxl ?? '')] : [head]);
}

type Counts = Record<'otherKind' | 'longCells' | 'nul' | 'guarded', number>;

/** A cell as it may be written; counts what is told about it. */
function writable(cell: Cell, counts: Counts): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return cell;
  const text = plainText(cell);
  const guarded = guardedCell(text);
  if (text !== cell) counts.nul++;
  if (guarded !== text) counts.guarded++;
  if (guarded.length > SPREADSHEET_CELL) counts.longCells++;
  return guarded;
}

function linesOf(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], {
    record_delimiter: 'windows',
    quoted_string: true,
    cast: { boolean: String },
  });
}

function tell(counts: Counts, { what }: Table<TableSource>, { onNote }: ExportOptions): void {
  const details = { what, limit: SPREADSHEET_CELL };
  for (const name of ['otherKind', 'longCells', 'nul', 'guarded'] as const) {
    if (counts[name] > 0) onNote?.(note(exportNotes[name], { details: { ...details, count: counts[name] } }));
  }
}
