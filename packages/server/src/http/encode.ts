import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kept } from './answer-cache.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Shorter bodies gain nothing. */
const WORTH_BYTES = 1400;
/** Fast rather than small. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

type Encoding = 'br' | 'gzip';
type Packed = Promise<Buffer<ArrayBuffer>>;

const PACK: Readonly<Record<Encoding, (bytes: Buffer) => Packed>> = {
  br: (bytes) => brotli(bytes, BROTLI) as Packed,
  gzip: (bytes) => gzipped(bytes) as Packed,
};

interface Written {
  readonly request: Request;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A JSON answer, made smaller where the client takes that. */
export function jsonResponse(body: unknown, written: Written): Promise<Response> {
  return keptResponse({ json: Buffer.from(JSON.stringify(body)), packed: new Map() }, written);
}

/** An answer that was kept; what it is packed to is kept with it. */
export async function keptResponse(
  { json, packed }: Pick<Kept, 'json' | 'packed'>,
  { request, status = 200, headers = {} }: Written,
): Promise<Response> {
  const common = { 'content-type': 'application/json; charset=utf-8', vary: 'Accept-Encoding', ...headers };
  const encoding = json.length < WORTH_BYTES ? undefined : encodingFor(request.headers.get('accept-encoding') ?? '');
  if (encoding === undefined) {
    return new Response(json, { status, headers: { ...common, 'content-length': String(json.length) } });
  }
  const packing = packed.get(encoding) ?? PACK[encoding](json);
  packed.set(encoding, packing);
  const bytes = await packing;
  return new Response(bytes, {
    status,
    headers: { ...common, 'content-encoding': encoding, 'content-length': String(bytes.length) },
  });
}

/** What a client takes, by its header (RFC 9110, 12.5.3); one that it gives no weight is refused. */
export function encodingFor(header: string): Encoding | undefined {
  const taken = header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, weight]) => !/^\s*q=0(?:\.0*)?\s*$/.test(weight ?? ''))
    .map(([name]) => name?.trim());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : undefined;
}
