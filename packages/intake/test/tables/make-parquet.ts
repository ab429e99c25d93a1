import { readFile } from 'node:fs/promises';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** A table as a case gives it: columns as `hyparquet-writer` takes them; days and moments as ISO 8601. */
interface TableSource {
  readonly columns: readonly {
    readonly name: string;
    readonly type?: keyof typeof TYPES;
    readonly data: readonly (string | number | null)[];
  }[];
  readonly rowGroupSize?: number;
  readonly codec?: 'SNAPPY' | 'UNCOMPRESSED';
  /** Bytes cut off the end, to make it a damaged file. */
  readonly cut?: number;
}

/** The bytes of a case's `input.parquet.json`. */
export async function makeParquet(path: string): Promise<Uint8Array> {
  return parquetOf(JSON.parse(await readFile(path, 'utf8')) as TableSource);
}

const TYPES = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INT32: { type: 'INT32' },
  DOUBLE: { type: 'DOUBLE' },
  DATE: { type: 'INT32', converted_type: 'DATE' },
  TIMESTAMP: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  ZONELESS: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } },
} as const satisfies Readonly<Record<string, Omit<SchemaElement, 'name'>>>;

/** A Parquet table. */
export function parquetOf({ columns, rowGroupSize, codec, cut = 0 }: TableSource): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type = 'STRING' }): SchemaElement => ({
      name,
      repetition_type: 'OPTIONAL',
      ...TYPES[type],
    })),
  ];
  const isMoment = (type: string | undefined): boolean =>
    type === 'DATE' || type === 'TIMESTAMP' || type === 'ZONELESS';
  const bytes = parquetWriteBuffer({
    schema,
    columnData: columns.map(({ name, type, data }) => ({
      name,
      data: data.map((value) => (value !== null && isMoment(type) ? new Date(value) : value)),
    })),
    ...(rowGroupSize !== undefined && { rowGroupSize }),
    ...(codec && { codec }),
  });
  return new Uint8Array(bytes).subarray(0, bytes.byteLength - cut);
}
