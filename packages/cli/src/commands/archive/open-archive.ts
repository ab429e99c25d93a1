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
