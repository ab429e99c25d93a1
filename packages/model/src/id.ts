import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from './span.ts';

/** Hex digits kept of a SHA-256: 80 bits, no clash expected below 10^11 records. */
const ID_DIGITS = 20;

function digest(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, ID_DIGITS);
}

/** The id of a report: a hash of its text. The same text has the same id on any machine. */
export function reportId(text: string): string {
  return `r-${digest([text])}`;
}

/**
 * The id of a record: a hash of the report, the kind and the anchors, so that a rerun, a link and a review keep
 * pointing at the same row. `discriminator` tells rows apart that share all of these (two sources of one content).
 */
export function recordId(report: string, kind: string, anchors: readonly Span[], discriminator = ''): string {
  const places = anchors.map(({ start, end }) => `${start}-${end}`).join(',');
  return `${kind.slice(0, 2)}-${digest([report, kind, places, discriminator])}`;
}
