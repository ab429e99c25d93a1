import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { HEADER_LOOKS, headerLength } from './gzip-header.ts';
import type { RawBytes } from './raw-bytes.ts';

/** How a member ended. The place of `raw` behind it means something only where it is whole. */
export type MemberEnd =
  { readonly status: 'whole' } | { readonly status: 'cut' } | { readonly status: 'damaged'; readonly reason: string };

const PIECE_BYTES = 64 * 1024;
const TRAILER_BYTES = 8;

/**
 * Unpacks the gzip member that `raw` stands before (RFC 1952), and tells how it ended: `zlib.Gunzip` would go on with the next
 * one and hide the edge, at which a record begins and by which a damaged file is found back into. Check sum and size are compared.
 * Holds a few pieces of 64 KiB, whatever the ratio: reads on only when they are taken.
 */
export async function* inflateMember(raw: RawBytes): AsyncGenerator<Uint8Array, MemberEnd> {
  const header = await lengthOfHeader(raw);
  if (header === undefined) return { status: 'cut' };
  raw.drop(header);
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  const feed = new Feed(inflate, raw);
  const sum = { check: 0, size: 0 };
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      sum.check = crc32(piece, sum.check);
      sum.size += piece.length;
      yield piece;
    }
    await feed.done;
  } catch (cause) {
    return endOf(cause);
  } finally {
    feed.stop();
  }
  return feed.isAtEnd ? { status: 'cut' } : compare(raw, sum);
}

async function lengthOfHeader(raw: RawBytes): Promise<number | undefined> {
  for (const size of HEADER_LOOKS) {
    const length = headerLength(await raw.peek(size));
    if (length !== undefined) return length;
  }
  return undefined;
}

/** Writes packed bytes until the deflate data ends; goes past those that belong to it, and no further. */
class Feed {
  readonly done: Promise<void>;
  isAtEnd = false;
  #isStopped = false;
  readonly #inflate: InflateRaw;
  readonly #raw: RawBytes;

  constructor(inflate: InflateRaw, raw: RawBytes) {
    this.#inflate = inflate;
    this.#raw = raw;
    // The loop that reads gets the error too; without a listener a late one would end the process.
    inflate.on('error', () => undefined);
    this.done = this.#run().catch((cause: unknown) => {
      inflate.destroy(cause instanceof Error ? cause : new Error(String(cause)));
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#inflate.destroy();
  }

  async #run(): Promise<void> {
    for (;;) {
      const chunk = await this.#raw.front();
      if (this.#isStopped) return;
      if (!chunk) {
        this.isAtEnd = true;
        this.#inflate.end();
        return;
      }
      const before = this.#inflate.bytesWritten;
      await new Promise<void>((resolve) => {
        this.#inflate.write(chunk, () => {
          resolve();
        });
      });
      if (this.#isStopped) return;
      const used = this.#inflate.bytesWritten - before;
      this.#raw.drop(used);
      if (used < chunk.length) return;
    }
  }
}

function endOf(cause: unknown): MemberEnd {
  // What is no error of zlib is one of the file: not for here.
  if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('Z_')) throw cause;
  return cause.code === 'Z_BUF_ERROR' ? { status: 'cut' } : { status: 'damaged', reason: cause.message };
}

async function compare(raw: RawBytes, { check, size }: { check: number; size: number }): Promise<MemberEnd> {
  const trailer = await raw.peek(TRAILER_BYTES);
  if (trailer.length < TRAILER_BYTES) return { status: 'cut' };
  if (trailer.readUInt32LE(0) !== check) return { status: 'damaged', reason: 'the check sum is wrong' };
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) return { status: 'damaged', reason: 'the size is wrong' };
  raw.drop(TRAILER_BYTES);
  return { status: 'whole' };
}
