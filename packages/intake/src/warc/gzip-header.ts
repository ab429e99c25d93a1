/** How a header of gzip begins: two magic bytes and the only method there is (RFC 1952, 2.3.1). */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

const FIXED_BYTES = 10;
const [HAS_CHECK, HAS_EXTRA, HAS_NAME, HAS_COMMENT, RESERVED] = [0x02, 0x04, 0x08, 0x10, 0xe0];

/** Bytes that are looked at: the fixed ones with short fields, then as much as the longest extra field and a name need. */
export const HEADER_LOOKS = [512, 128 * 1024] as const;

/** Whether these bytes can begin a member. */
export function beginsMember(bytes: Uint8Array): boolean {
  return GZIP_MAGIC.every((byte, i) => bytes[i] === byte) && ((bytes[3] ?? RESERVED) & RESERVED) === 0;
}

/** Length of the header in bytes; undefined where it goes on past these bytes. They begin a member. */
export function headerLength(bytes: Buffer): number | undefined {
  if (bytes.length < FIXED_BYTES) return undefined;
  const flags = bytes.readUInt8(3);
  let end = FIXED_BYTES;
  if (flags & HAS_EXTRA) {
    if (bytes.length < end + 2) return undefined;
    end += 2 + bytes.readUInt16LE(end);
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, end);
    if (zero === -1) return undefined;
    end = zero + 1;
  }
  if (flags & HAS_CHECK) end += 2;
  return end <= bytes.length ? end : undefined;
}
