import { open } from 'node:fs/promises';
import type { AsyncBuffer } from 'hyparquet';

/** The most bytes that are held of a Parquet table that is no file: 256 MiB. */
export const MAX_HELD_BYTES = 256 * 1024 * 1024;

/** The bytes of a Parquet table, read by ranges, since what tells where its columns are stands at its end. */
export interface RangedFile {
  readonly buffer: AsyncBuffer;
  readonly close: () => Promise<void>;
}

/** A file by ranges; undefined where it does not begin as Parquet does (it is packed, or cannot be opened a second time). */
export async function openParquet(file: string): Promise<RangedFile | undefined> {
  try {
    const handle = await open(file);
    const { size } = await handle.stat();
    const magic = Buffer.alloc(4);
    await handle.read(magic, 0, 4, 0);
    if (magic.toString('latin1') !== 'PAR1') {
      await handle.close();
      return undefined;
    }
    const slice = async (start: number, end = size): Promise<ArrayBuffer> => {
      if (start < 0 || end > size || end < start) throw new Error('a range lies outside of the file');
      const bytes = Buffer.from(new ArrayBuffer(end - start));
      for (let done = 0; done < bytes.length;) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) throw new Error('the file became shorter while it was read');
        done += bytesRead;
      }
      return bytes.buffer;
    };
    return { buffer: { byteLength: size, slice }, close: async () => handle.close() };
  } catch {
    return undefined;
  }
}

/** Bytes in memory, by ranges. */
export function heldBuffer(bytes: Uint8Array): AsyncBuffer {
  const { length } = bytes;
  return {
    byteLength: length,
    slice: (start, end = length) => {
      if (start < 0 || end > length || end < start) throw new Error('a range lies outside of the file');
      return Uint8Array.from(bytes.subarray(start, end)).buffer;
    },
  };
}
