import { openStore, type Store, urlsInArchive } from '@onrecord/archive';
import type { Fetcher } from '@onrecord/intake';
import type { JobListener, JobSource } from '@onrecord/server';
import { openNetwork } from '../add/network.ts';
import { readerCrew, type ReaderCrew } from '../add/reader-crew.ts';
import { messageOf } from '../add/run-stopped.ts';
import { archiveWriter, type StoreWriter } from '../commands/archive/archive-writer.ts';
import type { FromJobWorker, JobWorkerData } from './job-messages.ts';
import { runJob } from './run-job.ts';

/** Everything that jobs work with, opened when it is first needed and kept for the next job. */
export interface JobBench {
  /** Does one job; resolves with how it ended. Never rejects. */
  readonly run: (
    source: JobSource,
    on: { readonly listener: JobListener; readonly stop: AbortSignal },
  ) => Promise<Extract<FromJobWorker, { readonly kind: 'done' | 'failed' }>>;
  readonly close: () => Promise<void>;
}

/** Readers hold some hundred megabytes each: they are let go when nobody has added anything for so long. */
const IDLE_MS = 60_000;

export function jobBench(data: JobWorkerData): JobBench {
  let store: Promise<{ readonly store: Store; readonly writer: StoreWriter }> | undefined;
  let network: Promise<Fetcher> | undefined;
  let crew: ReaderCrew | undefined;
  let idle: NodeJS.Timeout | undefined;

  const opened = async () => {
    // Not kept where it fails: the archive may be there again for the next job.
    store ??= openWriter(data);
    store.catch(() => (store = undefined));
    return store;
  };
  const dismiss = async (): Promise<void> => {
    clearTimeout(idle);
    const former = crew;
    crew = undefined;
    await former?.close();
  };
  const work = async (source: JobSource, on: Parameters<JobBench['run']>[1]): Promise<void> => {
    const { store: archive, writer } = await opened();
    if (source.kind === 'urls') network ??= openNetwork(data);
    const fetcher = source.kind === 'urls' ? await network : undefined;
    const isKnown = async (url: string): Promise<boolean> => (await urlsInArchive(archive, [url]))[0] === true;
    crew ??= readerCrew(data.workers === undefined ? {} : { workers: data.workers });
    await runJob(source, { store: archive, writer, crew, sources: { isKnown, ...(fetcher && { fetcher }) } }, on);
  };
  return {
    run: async (source, on) => {
      clearTimeout(idle);
      try {
        await work(source, on);
        return { kind: 'done' };
      } catch (cause) {
        await dismiss();
        return { kind: 'failed', message: messageOf(cause) };
      } finally {
        // What was being read when the job was stopped is given up with its readers.
        if (on.stop.aborted) await dismiss();
        else idle = setTimeout(() => void dismiss(), IDLE_MS);
      }
    },
    close: async () => {
      await dismiss();
      await (await network)?.close();
      await (await store)?.store.close();
    },
  };
}

async function openWriter({ archive, actorLists, outletLists }: JobWorkerData) {
  const store = await openStore(archive);
  const ignore = (): void => undefined;
  return { store, writer: archiveWriter(store, { actorLists, outletLists, onActors: ignore, onOutlets: ignore }) };
}
