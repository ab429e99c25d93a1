import { note, type Note } from '@onrecord/model';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { sha256 } from '../formats/collect.ts';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { findColumns, leftColumns, type Columns } from './find-columns.ts';
import { tableProblems } from './notes.ts';
import { MAX_HELD_BYTES, rangedFile } from './parquet-file.ts';
import { guarded, MOST_VALUES } from './parquet-guard.ts';
import { compressors, parsers, plainValue, zonelessColumns } from './parquet-values.ts';
import { rowItem } from './row-item.ts';

/** What tells where the columns are is at the end of the file, and held: 32 MiB of it are a table of tens of thousands of groups. */
const MAX_FOOTER_BYTES = 32 * 1024 * 1024;

/** "PAR1", as which a file begins and ends. */
const MAGIC = 0x31524150;

/**
 * Apache Parquet (https://parquet.apache.org/docs/file-format): one report a row. Holds the columns that are read of one
 * group of rows. The hash of a row is that of the JSON of its values that are read, in the order of their names in the table.
 */
export const parquetFormat: Format = {
  name: 'parquet',
  title: 'a Parquet table',
  endings: ['.parquet'],
  mediaTypes: ['application/vnd.apache.parquet', 'application/x-parquet'],
  begins: (head) => head.startsWith('PAR1'),
  items,
};

async function* items(source: OpenSource, context: FormatContext): AsyncGenerator<SourceItem> {
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name: source.name, problem });
  const ranged = await rangedFile(source);
  if (!ranged) {
    const details = { limit: MAX_HELD_BYTES / (1024 * 1024), what: 'a table that is no file' };
    yield refused(note(tableProblems.parquetTooLarge, { details }));
    return;
  }
  try {
    yield* tableItems(ranged.buffer, source, context);
  } catch (cause) {
    if (!context.options.signal?.aborted) {
      yield refused(note(tableProblems.parquetBroken, { details: { reason: reasonOf(cause) } }));
    }
  } finally {
    await ranged.close();
  }
}

async function* tableItems(
  buffer: AsyncBuffer,
  source: OpenSource,
  { options }: FormatContext,
): AsyncGenerator<SourceItem> {
  const { name } = source;
  const metadata = await metadataOf(buffer);
  const { parquetSchema } = await import('hyparquet');
  const header = parquetSchema(metadata).children.map(({ element }) => element.name);
  const found = findColumns(header, options.columns);
  if (found.status === 'refused') {
    yield { kind: 'refused', name, problem: found.problem };
    return;
  }
  const left = leftColumns(found.columns);
  if (left) yield { kind: 'note', name, note: left };
  if (!metadata.row_groups.some(({ num_rows: rows }) => rows > 0n)) {
    yield { kind: 'refused', name, problem: note(tableProblems.noRows) };
  }
  let start = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    if (options.signal?.aborted) return;
    const group = { start, end: start + Number(count) };
    yield* groupItems(group, { source, buffer: guarded(buffer, metadata), metadata, header, columns: found.columns });
    start = group.end;
  }
}

interface Table {
  readonly source: OpenSource;
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly header: readonly string[];
  readonly columns: Columns;
}

interface Group {
  readonly start: number;
  readonly end: number;
}

/** The rows of one group; one refusal for all of them where it is damaged. */
async function* groupItems({ start, end }: Group, table: Table): AsyncGenerator<SourceItem> {
  const { source, metadata, columns } = table;
  const read = table.header.filter((name) => !columns.left.includes(name));
  const zoneless = zonelessColumns(metadata);
  let rows: readonly Readonly<Record<string, unknown>>[];
  try {
    if (end - start > MOST_VALUES) throw new Error(`a group of rows has more than ${MOST_VALUES} rows`);
    const { parquetReadObjects } = await import('hyparquet');
    rows = await parquetReadObjects({
      file: table.buffer,
      metadata,
      columns: read,
      rowStart: start,
      rowEnd: end,
      parsers,
      compressors: compressors(),
    });
  } catch (cause) {
    const problem = note(tableProblems.rowsBroken, { details: { reason: reasonOf(cause) } });
    yield { kind: 'refused', name: `${source.name}:rows ${start + 1} to ${end}`, problem };
    return;
  }
  for (const [i, row] of rows.entries()) {
    const number = start + i + 1;
    const values = Object.fromEntries(read.map((name) => [name, plainValue(row[name], zoneless.has(name))]));
    yield await rowItem(
      {
        values,
        name: `${source.name}:row ${number}`,
        file: source.file === undefined ? undefined : `${source.file}:${number}`,
        charset: 'utf-8',
        notes: [],
        bytesHash: sha256(Buffer.from(JSON.stringify(values, withoutBigInt))),
      },
      { format: 'parquet', columns, ...(source.arrival && { arrival: source.arrival }) },
    );
  }
}

async function metadataOf(buffer: AsyncBuffer): Promise<FileMetaData> {
  const { byteLength } = buffer;
  if (byteLength < 12) throw new Error('it is too short');
  const end = new DataView(await buffer.slice(byteLength - 8, byteLength));
  if (end.getUint32(4, true) !== MAGIC) throw new Error('its end is missing: it was cut off');
  if (end.getUint32(0, true) > MAX_FOOTER_BYTES) throw new Error('its table of contents is larger than 32 MiB');
  const { parquetMetadataAsync } = await import('hyparquet');
  return parquetMetadataAsync(buffer, { parsers, geoparquet: false });
}

function withoutBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 120);
}
