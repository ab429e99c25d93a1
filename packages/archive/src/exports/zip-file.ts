import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Its path, "/" between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More entries or bytes need the 64-bit form, which this does not write. */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** Version 2.0: folders and Deflate. */
const VERSION = 20;
/** Bit 11: names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that the form knows: the same entries give the same bytes. */
const DATE = 0x0021;

/**
 * A ZIP file (PKWARE APPNOTE 6.3.10), each entry packed with Deflate. Streams: it holds one entry at a time, and of the others their names.
 * @throws RangeError when there is more than the 32-bit form can say
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncIterable<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const head = fieldsOf({ name: Buffer.from(name, 'utf8'), packed, bytes });
    directory.push(centralHeader(head, offset));
    const local = localHeader(head);
    offset += local.length + packed.length;
    if (directory.length > MOST_ENTRIES || offset > MOST_BYTES) {
      throw new RangeError('More than one ZIP file holds (65,535 files, 4 GiB). Export the reports one by one.');
    }
    yield local;
    yield packed;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endRecord(directory.length, central.length, offset);
}

interface Fields {
  readonly name: Buffer;
  /** What both headers share: version, flags, method, time, date, checksum, sizes, length of the name, of the extra field. */
  readonly shared: Buffer;
}

function fieldsOf({
  name,
  packed,
  bytes,
}: {
  readonly name: Buffer;
  readonly packed: Uint8Array;
  readonly bytes: Uint8Array;
}): Fields {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(VERSION, 0);
  shared.writeUInt16LE(UTF8, 2);
  shared.writeUInt16LE(DEFLATE, 4);
  shared.writeUInt16LE(DATE, 8);
  shared.writeUInt32LE(crc32(bytes), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(bytes.length, 18);
  shared.writeUInt16LE(name.length, 22);
  return { name, shared };
}

function localHeader({ name, shared }: Fields): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, name]);
}

function centralHeader({ name, shared }: Fields, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION);
  // No comment, disk 0, no attributes.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), madeBy, shared, rest, name]);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
