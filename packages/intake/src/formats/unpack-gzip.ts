import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { note, type Note } from '@onrecord/model';
import { gzipProblems } from './notes.ts';

/** Why packed bytes could not be unpacked to their end: the note is for a person, and a refusal of the source. */
export class GzipProblem extends Error {
  readonly note: Note;

  constructor(problem: Note) {
    super(problem.message);
    this.name = 'GzipProblem';
    this.note = problem;
  }
}

export interface GzipLimits {
  /** The most unpacked bytes a packed byte may give, on average from the beginning. */
  readonly ratio: number;
  /** Unpacked bytes up to which the ratio is not looked at. */
  readonly from: number;
}

/**
 * The format cannot give more than 1032 bytes for one. News text gives 3 to 10, a table whose rows are nearly the same up to
 * about 100; more is a file made to fill memory. Small files may be as odd as they like: 64 MiB is soon read.
 */
export const GZIP_LIMITS: GzipLimits = { ratio: 200, from: 64 * 1024 * 1024 };

const PIECE_BYTES = 64 * 1024;

/**
 * Unpacks gzip (RFC 1952), several members one after another included; bytes after the last member that are no gzip are
 * left, as gzip(1) does. Holds a few pieces of 64 KiB whatever the ratio; O(unpacked bytes).
 * @throws {GzipProblem} after the bytes that could be unpacked: damaged, cut off, or a bomb. Errors of `chunks` come as they are.
 */
export async function* unpackedGzip(
  chunks: AsyncIterable<Uint8Array>,
  limits: GzipLimits = GZIP_LIMITS,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  // Ends the source when the consumer ends this; errors of either side come out of the loop below.
  pipeline(Readable.from(chunks, { highWaterMark: 1 }), gunzip, () => undefined);
  let bytes = 0;
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > limits.from && bytes > limits.ratio * gunzip.bytesWritten) throw bomb(bytes, limits);
      yield piece;
    }
  } catch (cause) {
    throw asProblem(cause, bytes);
  }
  if (gunzip.bytesWritten === 0) throw new GzipProblem(note(gzipProblems.cut, { details: { bytes } }));
}

function bomb(bytes: number, { ratio }: GzipLimits): GzipProblem {
  return new GzipProblem(note(gzipProblems.bomb, { details: { ratio, bytes } }));
}

/** zlib's own errors as a problem; any other as it is. */
function asProblem(cause: unknown, bytes: number): unknown {
  if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('Z_')) return cause;
  const reason = cause.message;
  const isCut = cause.code === 'Z_BUF_ERROR';
  return new GzipProblem(note(isCut ? gzipProblems.cut : gzipProblems.damaged, { details: { reason, bytes } }));
}
