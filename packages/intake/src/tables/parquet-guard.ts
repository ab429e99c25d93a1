import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';

/** The most values of a column in one group of rows: writers put a million rows in a group at most, unless they are told to. */
export const MOST_VALUES = 4_194_304;
/** The most unpacked bytes of a column in one group of rows: 512 MiB, the longest string there can be. */
export const MOST_UNPACKED = 512 * 1024 * 1024;

/**
 * The same bytes, but of a range that is a column's pages their headers are looked at first: their sizes and counts decide
 * how much memory the reader takes and whether it ends. Throws where they are beyond the limits. O(pages).
 */
export function guarded(buffer: AsyncBuffer, metadata: FileMetaData): AsyncBuffer {
  const starts = new Set<number>();
  for (const { columns } of metadata.row_groups) {
    for (const { meta_data: column } of columns) {
      if (column) starts.add(Number(column.dictionary_page_offset ?? column.data_page_offset));
      if (column) starts.add(Number(column.data_page_offset));
    }
  }
  return {
    byteLength: buffer.byteLength,
    slice: async (start, end) => {
      const bytes = await buffer.slice(start, end);
      if (starts.has(start)) checkPages(bytes);
      return bytes;
    },
  };
}

function checkPages(bytes: ArrayBuffer): void {
  const reader = { view: new DataView(bytes), offset: 0 };
  let values = 0;
  let unpacked = 0;
  while (reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader);
    const { uncompressed_page_size: size, compressed_page_size: packed } = header;
    const of = header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header;
    const counts = [of?.num_values ?? 0, header.data_page_header_v2?.num_nulls ?? 0];
    if (![size, packed, ...counts].every((count) => Number.isInteger(count) && count >= 0)) {
      throw new Error('a page has a size below zero');
    }
    if (reader.offset + packed > bytes.byteLength) throw new Error('a page is cut off');
    values += Math.max(...counts);
    unpacked += size;
    if (values > MOST_VALUES) throw new Error(`a group of rows has more than ${MOST_VALUES} values in a column`);
    if (unpacked > MOST_UNPACKED) throw new Error('a column unpacks to more than 512 MiB in one group of rows');
    reader.offset += packed;
  }
}
