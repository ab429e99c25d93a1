import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

interface Limit {
  readonly maxOutputLength: number;
}

/** How a body was packed on its way (RFC 9110, 8.4.1). */
export interface ContentCoding {
  /** Whether bytes can be packed so; many crawlers keep the field and undo the coding. */
  readonly fits: (bytes: Buffer) => boolean;
  readonly unpack: (bytes: Buffer, limit: Limit) => Promise<Buffer>;
}

const gunzip: ContentCoding['unpack'] = promisify(zlib.gunzip);
const inflate: ContentCoding['unpack'] = promisify(zlib.inflate);
const inflateRaw: ContentCoding['unpack'] = promisify(zlib.inflateRaw);
const brotli: ContentCoding['unpack'] = promisify(zlib.brotliDecompress);

/** A page that is not packed. Neither deflate nor Brotli has magic bytes; a page mostly begins with a tag. */
function isBare(bytes: Buffer): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,60}<[!?a-z]/i.test(bytes.toString('latin1', 0, 64));
}

/** The header of zlib (RFC 1950, 2.2): some servers send deflate data without it. */
function isZlib(bytes: Buffer): boolean {
  return bytes.length >= 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

const GZIP: ContentCoding = {
  fits: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  unpack: gunzip,
};

/** Zstandard is in Node from 22.15 on. */
const ZSTD: Readonly<Record<string, ContentCoding>> =
  'zstdDecompress' in zlib
    ? {
        zstd: {
          fits: (bytes) => bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfd2fb528,
          unpack: promisify(zlib.zstdDecompress),
        },
      }
    : {};

/** By their names in `Content-Encoding`. */
export const CONTENT_CODINGS: Readonly<Record<string, ContentCoding>> = {
  gzip: GZIP,
  'x-gzip': GZIP,
  deflate: {
    fits: (bytes) => !isBare(bytes),
    unpack: (bytes, limit) => (isZlib(bytes) ? inflate(bytes, limit) : inflateRaw(bytes, limit)),
  },
  br: { fits: (bytes) => !isBare(bytes), unpack: brotli },
  ...ZSTD,
};
