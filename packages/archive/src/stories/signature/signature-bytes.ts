import { PARTICULARS_KEPT } from './particulars.ts';
import { LEAD_PLACES, WHOLE_PLACES, type Signature } from './signature.ts';

const VERSION = 1;
const HEAD = 14;
const UNKNOWN_DAY = -0x80000000;
/** Bytes of a stored signature. */
export const SIGNATURE_BYTES = HEAD + 2 * (WHOLE_PLACES + LEAD_PLACES + PARTICULARS_KEPT);

/** For the store: 398 bytes, little-endian: version, sizes, day of publication, the places of both sketches, the particulars. */
export function signatureBytes(signature: Signature): Uint8Array {
  const { whole, lead, wholeSize, leadSize, particulars, published } = signature;
  const bytes = new Uint8Array(SIGNATURE_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint32(1, wholeSize, true);
  view.setUint32(5, leadSize, true);
  view.setInt32(9, published ?? UNKNOWN_DAY, true);
  view.setUint8(13, particulars.length);
  let at = HEAD;
  for (const place of [...whole, ...lead, ...particulars]) {
    view.setUint16(at, place, true);
    at += 2;
  }
  return bytes;
}

/** @throws RangeError for bytes that are not a signature of this version */
export function signatureFromBytes(bytes: Uint8Array): Signature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== SIGNATURE_BYTES || view.getUint8(0) !== VERSION)
    throw new RangeError(`not a signature of version ${VERSION}: ${bytes.byteLength} bytes`);
  const published = view.getInt32(9, true);
  const places = (start: number, count: number): Uint16Array =>
    Uint16Array.from({ length: count }, (_, i) => view.getUint16(start + 2 * i, true));
  return {
    whole: places(HEAD, WHOLE_PLACES),
    lead: places(HEAD + 2 * WHOLE_PLACES, LEAD_PLACES),
    wholeSize: view.getUint32(1, true),
    leadSize: view.getUint32(5, true),
    particulars: places(HEAD + 2 * (WHOLE_PLACES + LEAD_PLACES), Math.min(view.getUint8(13), PARTICULARS_KEPT)),
    published: published === UNKNOWN_DAY ? undefined : published,
  };
}
