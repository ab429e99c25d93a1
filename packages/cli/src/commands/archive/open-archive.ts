import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Store, StoreOptions } from '@onrecord/archive';
import type { Exit, OnArchive } from '../../arguments/requests.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Output } from '../../output.ts';
import { safeText } from '../../views/terminal/safe-text.ts';

/** Runs work on an open archive and closes it. What the archive cannot do is said in one line; nothing is thrown for it. */
export async function onArchive(
  { archive }: OnArchive,
  output: Output,
  { options, work }: { readonly options: StoreOptions; readonly work: (store: Store) => Promise<Exit> },
): Promise<Exit> {
  if (isFolder(archive)) {
    output.complain(
      `onrecord: ${safeText(archive)}: is a folder. Name a file in it, for example ${safeText(join(archive, '.onrecord'))}.`,
    );
    return EXIT.someFailed;
  }
  const { ArchiveProblem, openStore } = await import('@onrecord/archive');
  let store: Store | undefined;
  try {
    store = await openStore(archive, options);
    return await work(store);
  } catch (cause) {
    if (!(cause instanceof ArchiveProblem) && !(cause instanceof RangeError)) throw cause;
    output.complain(`onrecord: ${safeText(cause.message)}`);
    return cause instanceof RangeError ? EXIT.misuse : EXIT.someFailed;
  } finally {
    await store?.close();
  }
}

function isFolder(archive: string): boolean {
  return statSync(archive, { throwIfNoEntry: false })?.isDirectory() === true;
}
