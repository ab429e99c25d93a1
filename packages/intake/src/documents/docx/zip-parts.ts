import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** Parts of a packed document by their names. */
export type ZipParts = ReadonlyMap<string, Buffer>;

/** A document of a report has some tens of parts, pictures included. */
const MOST_ENTRIES = 5000;
/** All parts with words together, unpacked: 64 MiB are some twenty thousand pages. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Why a packed file is not opened: it is made to do harm, or for something else. */
export class UnsafeZip extends Error {
  override readonly name = 'UnsafeZip';
}

/**
 * The parts of a ZIP file that `isWanted`, unpacked. Sizes are summed up by what the directory says before anything is
 * unpacked, and unpacking ends where a part is longer than that. Throws where the file is damaged, or `UnsafeZip`.
 */
export async function zipParts(bytes: Buffer, isWanted: (name: string) => boolean): Promise<ZipParts> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  const entries: Entry[] = [];
  let unpacked = 0;
  if (zip.entryCount > MOST_ENTRIES) throw new UnsafeZip(`it has ${zip.entryCount} parts`);
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new UnsafeZip('it is packed with a password');
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) throw new UnsafeZip('its text unpacks to more than 64 MiB');
    entries.push(entry);
  }
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    // Of two parts with one name programs take different ones: what a person saw is not known.
    if (parts.has(entry.fileName)) throw new UnsafeZip('it has two parts of one name');
    parts.set(entry.fileName, await contentOf(zip, entry));
  }
  return parts;
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
