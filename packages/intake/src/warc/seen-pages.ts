import { createHash } from 'node:crypto';

/** As many as 200,000 are remembered, about 15 MB; a page that comes again later than that is read again. */
const MOST_REMEMBERED = 200_000;
const DIGEST_BYTES = 15;

/** Tells whether a page was there already: the same address with the same bytes. */
export type SeenPages = (url: string, bytes: Uint8Array) => boolean;

/** Remembers the pages of one web archive. */
export function seenPages(most = MOST_REMEMBERED): SeenPages {
  const digests = new Set<string>();
  return (url, bytes) => {
    const digest = createHash('sha256').update(url).update('\0').update(bytes).digest();
    const key = digest.toString('latin1', 0, DIGEST_BYTES);
    if (digests.has(key)) return true;
    digests.add(key);
    // The first one is the oldest: a set keeps its order.
    for (const oldest of digests.size > most ? digests : []) {
      digests.delete(oldest);
      break;
    }
    return false;
  };
}
