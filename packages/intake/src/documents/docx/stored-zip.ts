import type { ZipParts } from './zip-parts.ts';

/** Version 2.0 of the format, names in UTF-8 (bit 11), nothing packed. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/**
 * A ZIP file (PKWARE APPNOTE 6.3, 4.3) that holds the parts unpacked. Its check sums are zero: the reader that it is made for
 * does not look at them.
 */
export function storedZip(parts: ZipParts): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const fields = fieldsOf(Buffer.from(name), content.length);
    const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(signature(0x02014b50), short(VERSION), fields, rest, Buffer.from(name));
    files.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, central, signature(0x06054b50), end]);
}

/** What stands in front of a part and in the directory alike: version, flags, method, time, check sum, sizes, lengths. */
function fieldsOf(name: Buffer, size: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
