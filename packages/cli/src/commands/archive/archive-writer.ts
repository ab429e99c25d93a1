import { readFile } from 'node:fs/promises';
import {
  type ArrivedReport,
  loadKnownActors,
  type LoadedActors,
  type LoadedOutlets,
  loadOutlets,
  type OriginFacts,
  type PutOptions,
  putReports,
  settleOutlets,
  type Store,
  textsInArchive,
} from '@onrecord/archive';
import { ENGINE } from '@onrecord/reader';
import type { ArchiveWriter, Put, Read } from '../../add/archive-writer.ts';

/** Lists of the user's own: their paths, and who hears what was wrong in them. */
export interface OwnLists {
  readonly actorLists: readonly string[];
  readonly onActors: (loaded: LoadedActors) => void;
  readonly outletLists?: readonly string[];
  readonly onOutlets?: (loaded: LoadedOutlets) => void;
}

/** A writer that can write more in the transaction of the reports. */
export interface StoreWriter extends ArchiveWriter {
  /** `within`: see `PutOptions`; it is called for a batch without reports as well. */
  readonly put: (batch: readonly Read[], within?: NonNullable<PutOptions['within']>) => Promise<readonly Put[]>;
  /** Stores texts of the archive itself that were read anew: see `PutOptions.isAnew`. */
  readonly putAnew: (batch: readonly Read[]) => Promise<readonly Put[]>;
}

/** Gives reports to an open archive. */
export function archiveWriter(store: Store, { actorLists, onActors, outletLists, onOutlets }: OwnLists): StoreWriter {
  let known: Promise<Known> | undefined;
  const load = async (): Promise<Known> => {
    const actors = await loadKnownActors(await textsOf(actorLists));
    onActors(actors);
    const outlets = await loadOutlets(await textsOf(outletLists ?? []));
    onOutlets?.(outlets);
    // Of an archive that is older than outlets; at once where it is not.
    await settleOutlets(store, outlets.index);
    return { knownActors: actors.index, knownOutlets: outlets.index };
  };
  const put = async (batch: readonly Read[], how: Pick<PutOptions, 'within' | 'isAnew'>): Promise<readonly Put[]> => {
    known ??= load();
    const lists = await known;
    const now = new Date().toISOString();
    const outcomes = await putReports(store, batch.map(arrivedReport), { ...lists, at: () => now, ...how });
    return outcomes.map(({ result, report, note }): Put => {
      if (result === 'refused') return { outcome: 'failed', ...(note && { note }) };
      return { outcome: result, ...(report !== undefined && { report }) };
    });
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
    put: (batch, within) => put(batch, within ? { within } : {}),
    putAnew: (batch) => put(batch, { isAnew: true }),
  };
}

type Known = Pick<Parameters<typeof putReports>[2], 'knownActors' | 'knownOutlets'>;

function textsOf(paths: readonly string[]): Promise<readonly string[]> {
  return Promise.all(paths.map((path) => readFile(path, 'utf8')));
}

function arrivedReport(read: Read): ArrivedReport {
  return { ...withTitle(read), origin: factsOf(read) };
}

function factsOf({ given, bytesHash, arrived, credit }: Read): OriginFacts {
  const { byline, language, originId, publishedAt: published } = given;
  const all = { byline, language, originId, published, credit, fetched: arrived?.fetchedAt };
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { ...said, bytesHash, ...(arrived && { format: arrived.format, charset: arrived.charset }) };
}

/** A title from outside is shown where the text has none; no anchor stands behind it. */
function withTitle({ prepared, given }: Read): Read['prepared'] {
  const { report } = prepared;
  if (report.title !== undefined || given.title === undefined) return prepared;
  return { ...prepared, report: { ...report, title: given.title } };
}
