import * as zlib from 'node:zlib';
import type { Compressors, FileMetaData, ParquetParsers } from 'hyparquet';

/** Days and moments as ISO 8601, in as much detail as the file has down to the millisecond. */
export const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days: number) => iso(days * 86_400_000)?.slice(0, 10),
  timestampFromMilliseconds: (moment: bigint) => iso(Number(moment)),
  timestampFromMicroseconds: (moment: bigint) => iso(Number(moment / 1000n)),
  timestampFromNanoseconds: (moment: bigint) => iso(Number(moment / 1_000_000n)),
};

/** What a date is beyond the years that ISO 8601 has four digits for, or not at all. */
function iso(moment: number): string | undefined {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

/** Columns whose moments are said to be of no zone: their ISO form must not say UTC. */
export function zonelessColumns({ schema }: FileMetaData): ReadonlySet<string> {
  const names = schema.flatMap(({ name, logical_type: type }) =>
    type?.type === 'TIMESTAMP' && !type.isAdjustedToUTC ? [name] : [],
  );
  return new Set(names);
}

/** A value as a field of a report takes it: a moment without a zone loses its "Z", all else stays as it is. */
export function plainValue(value: unknown, isZoneless: boolean): unknown {
  if (value instanceof Date) return iso(value.getTime());
  if (isZoneless && typeof value === 'string') return value.replace(/Z$/, '');
  return typeof value === 'boolean' ? String(value) : value;
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Node's own codecs beside the Snappy that the reader has; Zstandard from Node 22.15 on. The unpacked size is the page's, checked before. */
export function compressors(): Compressors {
  const zstd = (zlib as { readonly zstdDecompressSync?: Unpack }).zstdDecompressSync;
  return {
    GZIP: by(zlib.gunzipSync),
    BROTLI: by(zlib.brotliDecompressSync),
    ...(zstd && { ZSTD: by(zstd) }),
  };
}

function by(unpack: Unpack): (input: Uint8Array, length: number) => Uint8Array {
  return (input, length) => unpack(input, { maxOutputLength: Math.max(length, 1) });
}
