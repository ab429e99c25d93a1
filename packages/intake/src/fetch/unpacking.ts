import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';

/** What we say we can unpack. */
export const ACCEPT_ENCODING = hasZstd() ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';

/** How often a body may be packed into itself: a proxy may pack what is packed; nobody packs three times. */
const MOST_STAGES = 2;
/** 8 MiB, the most memory that packed pages may ask for (RFC 9659). */
const ZSTD_WINDOW_BITS = 23;

/** How to unpack a body. */
export interface Unpacking {
  readonly unpack: (raw: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** How many bytes of the raw body have been unpacked so far. Infinite where nothing is packed. */
  readonly taken: () => number;
}

type Unpacker = Transform & { readonly bytesWritten: number };

const UNPACKERS: Readonly<Record<string, (() => Unpacker) | undefined>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  ...(hasZstd() && {
    zstd: () => zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_BITS } }),
  }),
};

/**
 * How to unpack what is packed as the header `Content-Encoding` says (RFC 9110, 8.4); undefined where that is not known here
 * or more than twice. Streams: holds what the unpacking needs, not the body. Damaged bytes throw while iterating.
 */
export function unpacking(contentEncoding: string): Unpacking | undefined {
  const codings = contentEncoding
    .split(',', 10)
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_STAGES) return undefined;
  const taken = { bytes: codings.length === 0 ? () => Infinity : () => 0 };
  const stages: ((source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>)[] = [];
  // The last coding that was applied is the first to be undone.
  for (const coding of codings.toReversed()) {
    const make = Object.hasOwn(UNPACKERS, coding) ? UNPACKERS[coding] : undefined;
    if (!make && coding !== 'deflate') return undefined;
    const isFirst = stages.length === 0;
    const started = (unpacker: Unpacker): void => {
      if (isFirst) taken.bytes = () => unpacker.bytesWritten;
    };
    stages.push((source) => (make ? through(source, make(), started) : inflated(source, started)));
  }
  return {
    unpack: (raw) => stages.reduce((source, stage) => stage(source), raw),
    taken: () => taken.bytes(),
  };
}

type Started = (unpacker: Unpacker) => void;

async function* through(
  source: AsyncIterable<Uint8Array>,
  unpacker: Unpacker,
  started: Started,
): AsyncGenerator<Uint8Array> {
  started(unpacker);
  // The error reaches whoever iterates.
  pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), unpacker, () => undefined);
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
  } finally {
    unpacker.destroy();
  }
}

/** "deflate" means the zlib format, but some servers send the bare one (RFC 9110, 8.4.1.2): the first two bytes tell. */
async function* inflated(source: AsyncIterable<Uint8Array>, started: Started): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const [first = 0, second = 0] = head;
  const isZlib = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  yield* through(whole(), isZlib ? zlib.createInflate() : zlib.createInflateRaw(), started);
}

/** Node 20 has none. */
function hasZstd(): boolean {
  return typeof (zlib as Partial<typeof zlib>).createZstdDecompress === 'function';
}
