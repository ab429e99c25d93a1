import { TextDecoder } from 'node:util';
import { declared } from './xml/xml-text.ts';

/** Enough for a byte order mark and an XML declaration. */
const HEAD = 1024;

/**
 * A document decoded piece by piece, in the order of RFC 7303: byte order mark, the server's `charset`, the declaration, UTF-8. What does not fit
 * becomes U+FFFD: addresses are ASCII, and the bytes gone by cannot be decoded anew. Holds one chunk.
 */
export async function* streamText(chunks: AsyncIterable<Uint8Array>, charset?: string): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    head = decoder ? chunk : Buffer.concat([head, chunk]);
    if (!decoder && head.length < HEAD) continue;
    decoder ??= decoderFor(head, charset);
    yield decoder.decode(head, { stream: true });
  }
  const rest = decoder ? undefined : head;
  decoder ??= decoderFor(head, charset);
  yield decoder.decode(rest);
}

function decoderFor(head: Uint8Array, charset: string | undefined): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const label = isMarked ? undefined : (charset ?? declared(head));
  // Two-byte units without a mark: one of the first two bytes is zero.
  if (head[1] === 0 && head.length > 1) return new TextDecoder('utf-16le');
  if (head[0] === 0) return new TextDecoder('utf-16be');
  try {
    const decoder = new TextDecoder(label ?? 'utf-8');
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder() : decoder;
  } catch {
    return new TextDecoder();
  }
}
