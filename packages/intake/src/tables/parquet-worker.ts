import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { serve } from '../isolated/serve.ts';
import { heldBuffer, openParquet, type RangedFile } from './parquet-file.ts';
import { guarded, MOST_VALUES } from './parquet-guard.ts';
import { compressors, parsers, plainValue, zonelessColumns } from './parquet-values.ts';

/** The table to read: a path, or its bytes. */
export type ParquetSource = { readonly path: string } | { readonly bytes: Uint8Array };

export type ParquetQuestion =
  | { readonly kind: 'open'; readonly source: ParquetSource }
  /** The values of these columns in rows `start` to `end`, half-open from 0, which are one group. */
  | {
      readonly kind: 'rows';
      readonly source: ParquetSource;
      readonly columns: readonly string[];
      readonly start: number;
      readonly end: number;
    };

export type ParquetReply =
  | { readonly kind: 'opened'; readonly header: readonly string[]; readonly groups: readonly number[] }
  | { readonly kind: 'rows'; readonly rows: readonly Readonly<Record<string, unknown>>[] };

/** What tells where the columns are is at the end of the file, and held: 32 MiB of it are a table of tens of thousands of groups. */
const MAX_FOOTER_BYTES = 32 * 1024 * 1024;
/** "PAR1", as which a file begins and ends. */
const MAGIC = 0x31524150;

interface Opened {
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
}

let opened: Opened | undefined;

serve(async (question: ParquetQuestion): Promise<ParquetReply> => {
  opened ??= await open(question.source);
  const { buffer, metadata } = opened;
  if (question.kind === 'open') {
    const header = parquetSchema(metadata).children.map(({ element }) => element.name);
    return { kind: 'opened', header, groups: metadata.row_groups.map(({ num_rows: rows }) => Number(rows)) };
  }
  const { columns, start, end } = question;
  if (end - start > MOST_VALUES) throw new Error(`a group of rows has more than ${MOST_VALUES} rows`);
  const zoneless = zonelessColumns(metadata);
  const rows = await parquetReadObjects({
    file: buffer,
    metadata,
    columns: [...columns],
    rowStart: start,
    rowEnd: end,
    parsers,
    compressors: compressors(),
  });
  return { kind: 'rows', rows: rows.map((row) => plainRow(row, columns, zoneless)) };
});

function plainRow(
  row: Readonly<Record<string, unknown>>,
  columns: readonly string[],
  zoneless: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((name) => [name, plainValue(row[name], zoneless.has(name))]));
}

async function open(source: ParquetSource): Promise<Opened> {
  const ranged: RangedFile | undefined = 'path' in source ? await openParquet(source.path) : undefined;
  const buffer = 'path' in source ? ranged?.buffer : heldBuffer(source.bytes);
  if (!buffer) throw new Error('it cannot be opened');
  const { byteLength } = buffer;
  if (byteLength < 12) throw new Error('it is too short');
  const end = new DataView(await buffer.slice(byteLength - 8, byteLength));
  if (end.getUint32(4, true) !== MAGIC) throw new Error('its end is missing: it was cut off');
  if (end.getUint32(0, true) > MAX_FOOTER_BYTES) throw new Error('its table of contents is larger than 32 MiB');
  const metadata = await parquetMetadataAsync(buffer, { parsers, geoparquet: false });
  return { buffer: guarded(buffer, metadata), metadata };
}
