import { constants, gunzip } from 'node:zlib';

/** What a packed file is called. */
export const GZIP_NAME = /\.gz(?:ip)?$/i;

/** Whether bytes begin as gzip does (RFC 1952, 2.3.1): two magic bytes and the only method there is. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

const MOST_PEEKED = 64 * 1024;

/** The first unpacked bytes, as far as these packed ones go; none where they are damaged. */
export function peekGzip(head: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve) => {
    // Packed bytes may hold far more than is asked for: a few of them are enough to see how the content begins.
    const part = head.subarray(0, 8192);
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 };
    gunzip(part, options, (cause, bytes) => {
      resolve(cause ? new Uint8Array(0) : bytes.subarray(0, MOST_PEEKED));
    });
  });
}
