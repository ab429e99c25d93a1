/** A body put together from its chunks. */
export interface Dechunked {
  readonly bytes: Buffer;
  /** Whether it ends within a chunk, or where no chunk begins. A last chunk that alone is missing is not missed. */
  readonly breaksOff: boolean;
}

/** A size in hexadecimal digits and perhaps an extension; longer ones nobody sends. */
const SIZE = /^[ \t]{0,8}([0-9a-f]{1,8})[ \t]{0,8}(?:;[^\n]{0,200})?\r?\n/i;
const LOOK_BYTES = 256;

/**
 * Undoes the chunked transfer coding (RFC 9112, 7.1). Undefined where the body does not begin with a chunk: many crawlers keep
 * the field and undo the coding. Trailing fields are left. O(bytes).
 */
export function dechunked(body: Buffer): Dechunked | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const found = SIZE.exec(body.toString('latin1', at, at + LOOK_BYTES));
    if (!found && at === 0) return undefined;
    if (!found) return { bytes: Buffer.concat(parts), breaksOff: true };
    const size = parseInt(found[1] ?? '', 16);
    if (size === 0) break;
    const start = at + found[0].length;
    parts.push(body.subarray(start, start + size));
    if (start + size > body.length) return { bytes: Buffer.concat(parts), breaksOff: true };
    at = afterLineEnd(body, start + size);
  }
  return { bytes: Buffer.concat(parts), breaksOff: false };
}

function afterLineEnd(body: Buffer, at: number): number {
  if (body[at] === 0x0d && body[at + 1] === 0x0a) return at + 2;
  return body[at] === 0x0a ? at + 1 : at;
}
