import { readFile } from 'node:fs/promises';
import { loadKnownActors, type LoadedActors, putReports, type Store, textsInArchive } from '@onrecord/archive';
import { ENGINE } from '@onrecord/reader';
import type { ArchiveWriter, Put, Read } from '../../add/archive-writer.ts';

/** Gives reports to an open archive. `actorLists`: paths of the user's own lists of known actors. */
export function archiveWriter(
  store: Store,
  {
    actorLists,
    onActors,
  }: { readonly actorLists: readonly string[]; readonly onActors: (loaded: LoadedActors) => void },
): ArchiveWriter {
  let known: Promise<LoadedActors> | undefined;
  const load = async (): Promise<LoadedActors> => {
    const lists = await Promise.all(actorLists.map((path) => readFile(path, 'utf8')));
    const loaded = await loadKnownActors(lists);
    onActors(loaded);
    return loaded;
  };
  return {
    has: (texts) =>
      textsInArchive(
        store,
        texts.map(({ id, given }) => ({
          id,
          ...(given.url !== undefined && { url: given.url }),
          ...(given.outlet !== undefined && { outlet: given.outlet }),
        })),
        ENGINE.version,
      ),
    put: async (batch) => {
      known ??= load();
      const { index } = await known;
      const now = new Date().toISOString();
      const outcomes = await putReports(store, batch.map(withTitle), { knownActors: index, at: () => now });
      return outcomes.map(({ result, note }): Put => {
        return result === 'refused' ? { outcome: 'failed', ...(note && { note }) } : { outcome: result };
      });
    },
  };
}

/** A title from outside is shown where the text has none; no anchor stands behind it. */
function withTitle({ prepared, given }: Read): Read['prepared'] {
  const { report } = prepared;
  if (report.title !== undefined || given.title === undefined) return prepared;
  return { ...prepared, report: { ...report, title: given.title } };
}
