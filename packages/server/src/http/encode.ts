import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Shorter bodies gain nothing. */
const WORTH_BYTES = 1400;
/** Fast rather than small: the answer is used once. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

/** A JSON answer, made smaller where the client takes that. */
export async function jsonResponse(
  body: unknown,
  {
    request,
    status = 200,
    headers = {},
  }: { readonly request: Request; readonly status?: number; readonly headers?: Readonly<Record<string, string>> },
): Promise<Response> {
  const bytes = Buffer.from(JSON.stringify(body));
  const common = { 'content-type': 'application/json; charset=utf-8', vary: 'Accept-Encoding', ...headers };
  const encoding = bytes.length < WORTH_BYTES ? undefined : encodingFor(request.headers.get('accept-encoding') ?? '');
  if (encoding === undefined) {
    return new Response(bytes, { status, headers: { ...common, 'content-length': String(bytes.length) } });
  }
  const packed = encoding === 'br' ? await brotli(bytes, BROTLI) : await gzipped(bytes);
  return new Response(packed, {
    status,
    headers: { ...common, 'content-encoding': encoding, 'content-length': String(packed.length) },
  });
}

/** What a client takes, by its header (RFC 9110, 12.5.3); one that it gives no weight is refused. */
export function encodingFor(header: string): 'br' | 'gzip' | undefined {
  const taken = header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, weight]) => !/^\s*q=0(?:\.0*)?\s*$/.test(weight ?? ''))
    .map(([name]) => name?.trim());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : undefined;
}
