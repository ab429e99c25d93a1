import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { loadKnownActors, putReports, type Store } from '@onrecord/archive';
import type { PreparedBatch, WorkerInput } from './prepare-worker.ts';

/** As `onrecord import` commits. */
const BATCH = 128;
/** Batches that are asked for before the first one is there. */
const AHEAD = 2;

/** What an import took. */
export interface ImportFigures {
  readonly reports: number;
  readonly wallSeconds: number;
  /** CPU milliseconds a report on the worker's thread. */
  readonly parse: number;
  readonly check: number;
  readonly prepare: number;
  /** CPU milliseconds a report on the writing thread, of each thousand reports in turn; the receipt of the batch from the other thread counts. */
  readonly put: readonly number[];
  /** The same by the clock: waiting for the disk counts. */
  readonly putWall: readonly number[];
  readonly textBytes: number;
}

/** Imports a file of readings (JSON Lines): one thread parses, checks and prepares, this one writes. */
export async function importReadings(store: Store, file: string): Promise<ImportFigures> {
  const { index: knownActors } = await loadKnownActors();
  const workerData: WorkerInput = { file, batch: BATCH };
  const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), { workerData });
  const sum = { parse: 0, check: 0, prepare: 0, textBytes: 0 };
  const put = perThousand();
  const putWall = perThousand();
  let reports = 0;
  const start = performance.now();
  const received = batchesOf(worker);
  for (let i = 0; i < AHEAD; i++) worker.postMessage('next');
  for (;;) {
    const before = threadCpu();
    const { value: batch } = await received.next();
    if (batch === undefined) break;
    worker.postMessage('next');
    const begun = performance.now();
    await putReports(store, batch.reports, { knownActors, at: () => '2032-01-01T00:00:00Z' });
    putWall.add(batch.reports.length, performance.now() - begun);
    put.add(batch.reports.length, threadCpu() - before);
    reports += batch.reports.length;
    for (const name of ['parse', 'check', 'prepare', 'textBytes'] as const) sum[name] += batch[name];
    if (batch.isLast) break;
  }
  await worker.terminate();
  const wallSeconds = (performance.now() - start) / 1000;
  const each = (total: number): number => total / Math.max(1, reports);
  return {
    reports,
    wallSeconds,
    parse: each(sum.parse),
    check: each(sum.check),
    prepare: each(sum.prepare),
    put: put.all(),
    putWall: putWall.all(),
    textBytes: sum.textBytes,
  };
}

/** Milliseconds of CPU that this thread has had. */
export function threadCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function* batchesOf(worker: Worker): AsyncGenerator<PreparedBatch> {
  const queue: PreparedBatch[] = [];
  let wake: () => void = () => undefined;
  worker.on('message', (batch: PreparedBatch) => {
    queue.push(batch);
    wake();
  });
  const failed = once(worker, 'error').then(([cause]) => {
    throw cause instanceof Error ? cause : new Error(String(cause));
  });
  failed.catch(() => undefined);
  for (;;) {
    const batch = queue.shift();
    if (batch) yield batch;
    else {
      const arrived = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([arrived, failed]);
    }
  }
}

interface PerThousand {
  add(reports: number, milliseconds: number): void;
  /** Milliseconds a report, of each thousand. */
  all(): readonly number[];
}

/** Batches go to the thousand in which they end; a last one of less than 500 reports is left out. */
function perThousand(): PerThousand {
  const buckets: { reports: number; milliseconds: number }[] = [];
  let seen = 0;
  return {
    add: (reports, milliseconds) => {
      seen += reports;
      const index = Math.max(0, Math.ceil(seen / 1000) - 1);
      const bucket = (buckets[index] ??= { reports: 0, milliseconds: 0 });
      bucket.reports += reports;
      bucket.milliseconds += milliseconds;
    },
    all: () =>
      buckets
        .filter(({ reports }, index) => index === 0 || reports >= 500)
        .map(({ reports, milliseconds }) => milliseconds / Math.max(1, reports)),
  };
}
