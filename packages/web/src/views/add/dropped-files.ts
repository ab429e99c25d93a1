/** A folder with more is one for the command: `onrecord add FOLDER`. */
const MOST = 2000;

/** The files that were dropped, those within folders too; hidden ones (".git") are left out. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Read at once: after the event is over, the browser forgets them.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...files];
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST || entry.name.startsWith('.')) return;
  if (isFile(entry)) {
    found.push(
      await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      }),
    );
  } else if (isFolder(entry)) {
    for await (const inner of entriesOf(entry.createReader())) await collect(inner, found);
  }
}

/** A reader gives the entries of a folder in portions, an empty one at the end. */
async function* entriesOf(reader: FileSystemDirectoryReader): AsyncGenerator<FileSystemEntry> {
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return;
    yield* portion;
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
