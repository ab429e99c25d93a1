import { decodeBytes, type Charset } from '../charset.ts';
import type { OpenSource } from '../formats/format.ts';
import { joined, takeHead } from '../formats/take-head.ts';

/** So many bytes tell the encoding and the delimiter. */
const HEAD_BYTES = 64 * 1024;

/** A table's bytes, in UTF-8 or Windows-1252, and how it begins. */
export interface TableText {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The first lines, to tell the delimiter by. */
  readonly head: string;
  /** What the file was in; UTF-16 was turned into UTF-8 on the way. */
  readonly charset: Charset;
}

/**
 * Opens a table in text: its encoding by a byte order mark, else by its first 64 KiB; the mark is dropped. UTF-16, in which
 * spreadsheets save "Unicode text", becomes UTF-8. Holds the first 64 KiB.
 */
export async function tableText({ chunks }: Pick<OpenSource, 'chunks'>): Promise<TableText> {
  const iterator = chunks[Symbol.asyncIterator]();
  const bytes = await takeHead(iterator, ({ length }) => length >= HEAD_BYTES);
  const { text, charset } = decodeBytes(wholeLines(bytes));
  const all = joined(bytes, iterator);
  const head = text.replace(/^\ufeff/, '');
  if (charset === 'windows-1252') return { chunks: all, head, charset };
  return { chunks: charset === 'utf-8' ? withoutMark(all) : inUtf8(all, charset), head, charset };
}

/** Up to the last line end, so that no character is cut in the middle. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEAD_BYTES) return bytes;
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const end = even.lastIndexOf(0x0a);
  return end < 1 ? even : even.subarray(0, end + 1 + ((end + 1) % 2));
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield hasMark ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}

async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  charset: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
