import { note, type Note } from '@onrecord/model';
import { decodeBytes, type Charset } from '../charset.ts';
import { sha256 } from '../formats/collect.ts';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import { intakeNotes, intakeProblems } from '../notes.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { decodeWindows1252 } from '../windows-1252.ts';
import { delimiterOf } from './delimiter.ts';
import { findColumns, leftColumns, type Columns } from './find-columns.ts';
import { tableProblems } from './notes.ts';
import { rowItem } from './row-item.ts';
import { MAX_ROW_BYTES, splitRecords, type BrokenReason, type TextRow } from './split-records.ts';
import { tableText } from './table-text.ts';

/**
 * Comma-separated values (RFC 4180), also with semicolons, tabs or bars: one report a row, under a first row with the names of
 * the columns. Holds one row. The hash of a row is that of its bytes without the line end; of UTF-16, of them in UTF-8.
 */
export const csvFormat: Format = {
  name: 'csv',
  title: 'a table (CSV)',
  endings: ['.csv', '.tsv', '.tab'],
  mediaTypes: ['text/csv', 'application/csv', 'text/tab-separated-values'],
  items,
};

interface Table {
  readonly source: OpenSource;
  readonly charset: Charset;
  readonly header: readonly string[];
  readonly columns: Columns;
}

type WholeRow = Extract<TextRow, { readonly kind: 'row' }>;

async function* items(source: OpenSource, { options }: FormatContext): AsyncGenerator<SourceItem> {
  const { name } = source;
  const { chunks, head, charset } = await tableText(source);
  const delimiter = delimiterOf(head, options.columns);
  const skipped = delimiter.isSaid ? 1 : 0;
  let table: Table | undefined;
  let rows = 0;
  for await (const row of splitRecords(chunks, delimiter.byte)) {
    if (options.signal?.aborted) return;
    if (row.number <= skipped) continue;
    if (table) {
      rows++;
      yield await itemOf({ ...row, number: row.number - skipped }, table);
    } else if (row.kind === 'broken') {
      yield { kind: 'refused', name, problem: broken[row.reason]() };
      return;
    } else {
      const header = cellsOf(row, charset);
      const found = findColumns(header, options.columns);
      if (found.status === 'refused') {
        yield { kind: 'refused', name, problem: found.problem };
        return;
      }
      table = { source, charset, header, columns: found.columns };
      const left = leftColumns(found.columns);
      if (left) yield { kind: 'note', name, note: left };
    }
  }
  if (rows === 0) yield { kind: 'refused', name, problem: note(table ? tableProblems.noRows : intakeProblems.empty) };
}

/** What is wrong with a row that could not be told from its neighbours. */
const broken: Readonly<Record<BrokenReason, () => Note>> = {
  'quote-open': () => note(tableProblems.quoteOpen),
  'quote-inside': () => note(tableProblems.quoteInside),
  'cells-over-lines': () => note(tableProblems.quoteOpen),
  'too-long': () => note(tableProblems.rowTooLong, { details: { limit: MAX_ROW_BYTES } }),
};

async function itemOf(row: TextRow, { source, charset, header, columns }: Table): Promise<SourceItem> {
  const name = `${source.name}:row ${row.number}`;
  if (row.kind === 'broken') return { kind: 'refused', name, problem: broken[row.reason]() };
  if (row.count !== header.length) {
    const details = { count: row.count, expected: header.length };
    return { kind: 'refused', name, problem: note(tableProblems.otherCellCount, { details }) };
  }
  const { bytes, cells } = row;
  const decoded = charset === 'windows-1252' ? undefined : decodeBytes(bytes);
  const rowCharset = decoded?.charset === 'windows-1252' ? 'windows-1252' : charset;
  const words = cellsOf({ bytes, cells }, rowCharset);
  // Of two columns with one name the first counts.
  const values = Object.fromEntries(header.map((column, i) => [column, words[i] ?? '']).reverse());
  return rowItem(
    {
      values,
      name,
      file: source.file === undefined ? undefined : `${source.file}:${row.line}`,
      charset: rowCharset,
      notes: charsetNotes(rowCharset, decoded?.broken ?? 0),
      bytesHash: sha256(bytes),
    },
    { format: 'csv', columns, ...(source.arrival && { arrival: source.arrival }) },
  );
}

/** The words of the cells, in the encoding of the table; doubled quotation marks made one. */
function cellsOf({ bytes, cells }: Pick<WholeRow, 'bytes' | 'cells'>, charset: Charset): string[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return cells.map(({ from, to, hasDoubled }) => {
    const part = bytes.subarray(from, to);
    const text = charset === 'windows-1252' ? decodeWindows1252(part) : decoder.decode(part);
    return hasDoubled ? text.replaceAll('""', '"') : text;
  });
}

function charsetNotes(charset: Charset, count: number): readonly Note[] {
  if (charset === 'windows-1252') return [note(intakeNotes.windows1252)];
  return count > 0 ? [note(intakeNotes.brokenBytes, { details: { charset: 'UTF-8', count } })] : [];
}
