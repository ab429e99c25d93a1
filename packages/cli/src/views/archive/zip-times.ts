/** Signatures and offsets of the ZIP format: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** 1980-01-01 00:00, the earliest time that the format has: date 1 << 5 | 1, time 0. */
const EARLIEST = ((1 << 5) | 1) << 16;

/** The same ZIP archive with every file's time set to 1980-01-01, so that the bytes do not hang on the clock. O(files). */
export function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const end = endOf(view);
  if (end === undefined) return copy;
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < files && at + ENTRY_SIZE <= copy.length && view.getUint32(at, true) === ENTRY; file++) {
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EARLIEST, true);
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}

/** Where the end record begins: the last one, as a comment may follow it. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}
