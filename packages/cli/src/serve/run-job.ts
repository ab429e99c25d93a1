import { countTexts, reportsOfTexts, type Store, storedTexts } from '@onrecord/archive';
import type { SourceOptions } from '@onrecord/intake';
import type { AddSource, JobListener, JobProgress, JobSource, RereadSource } from '@onrecord/server';
import type { ArchiveWriter } from '../add/archive-writer.ts';
import { type Came, putBatch, type Settled } from '../add/put-batch.ts';
import { readSteps } from '../add/read-steps.ts';
import type { ReaderCrew } from '../add/reader-crew.ts';
import { needed, RunStopped } from '../add/run-stopped.ts';
import { type Step, stepsFrom } from '../add/steps.ts';
import { counted, NOTHING_YET, type Tally } from '../add/tally.ts';
import type { StoreWriter } from '../commands/archive/archive-writer.ts';
import { rereading } from './rereading.ts';
import { sourceItems } from './source-items.ts';
import { toldReport } from './told-report.ts';

/** What a job works with. */
export interface JobParts {
  readonly store: Store;
  readonly writer: StoreWriter;
  readonly crew: ReaderCrew;
  readonly sources: Pick<SourceOptions, 'fetcher' | 'isKnown'>;
}

interface On {
  readonly listener: JobListener;
  readonly stop: AbortSignal;
}

/** Reports of one transaction: others who write (a review on the page) wait for no more than these. */
const COMMIT_SIZE = 16;

/**
 * Does what a person asked for on the page, and tells of every report what became of it once that is durable.
 * @throws RunStopped, ReaderUnable where the job as a whole cannot go on; what was told before stays
 */
export function runJob(source: JobSource, parts: JobParts, on: On): Promise<void> {
  return source.kind === 'reread' ? reread(source, parts, on) : add(source, parts, on);
}

/** Adds by the steps of `onrecord add`. */
async function add(source: AddSource, { store, writer, crew, sources }: JobParts, on: On): Promise<void> {
  let found = 0;
  const items = sourceItems(source, { ...sources, signal: on.stop });
  const steps = told(stepsFrom(items, writer), () => (found += 1));
  const batches = readSteps(steps, { crew, stop: on.stop, size: COMMIT_SIZE });
  await putAll(batches, { store, writer, on, total: () => found });
}

/** Reads texts of the archive anew; those that are read as before are left alone. */
async function reread({ report }: RereadSource, { store, writer, crew }: JobParts, on: On): Promise<void> {
  const all = await needed(countTexts(store));
  let found = 0;
  const { steps, settled } = rereading(storedTexts(store, report === undefined ? {} : { report }));
  const batches = readSteps(
    told(steps, () => (found += 1)),
    { crew, stop: on.stop, size: COMMIT_SIZE },
  );
  await putAll(mapped(batches, settled), {
    store,
    writer: { put: writer.putAnew },
    on,
    total: () => (report === undefined ? Math.max(all, found) : 1),
    // Of all reports those that are as before are counted only.
    isTold: ({ outcome }) => report !== undefined || outcome !== 'unchanged',
  });
  if (report !== undefined && found === 0 && !on.stop.aborted) {
    throw new RunStopped(`There is no report r${report} in this archive.`);
  }
}

interface Putting {
  readonly store: Store;
  readonly writer: Pick<ArchiveWriter, 'put'>;
  readonly on: On;
  readonly total: () => number;
  readonly isTold?: (came: Came) => boolean;
}

async function putAll(
  batches: AsyncIterable<readonly Settled[]>,
  { store, writer, on: { listener }, total, isTold = () => true }: Putting,
): Promise<void> {
  let tally = NOTHING_YET;
  const remark: JobListener['note'] = (name, about) => {
    listener.note(name, about);
  };
  const failures = {
    add: (...[name, about]: Parameters<typeof remark>): Promise<void> => {
      remark(name, about);
      return Promise.resolve();
    },
  };
  for await (const batch of batches) {
    const came = await putBatch(batch, { writer, failures, remark });
    const shown = came.filter(isTold);
    const ids = shown.flatMap(({ of }) => (of.kind === 'there' && of.id !== undefined ? [of.id] : []));
    const known = await needed(reportsOfTexts(store, ids));
    for (const one of came) {
      tally = counted(tally, one.outcome);
      const report = shown.includes(one) ? toldReport(one, known) : undefined;
      if (report) listener.report(report);
      listener.progress(progressOf(tally, total()));
    }
  }
}

/** Counts the steps that something becomes of, as they are found. */
async function* told(steps: AsyncIterable<Step>, count: () => void): AsyncGenerator<Step> {
  for await (const step of steps) {
    if (step.kind !== 'note') count();
    yield step;
  }
}

async function* mapped(
  batches: AsyncIterable<readonly Settled[]>,
  change: (settled: Settled) => Settled,
): AsyncGenerator<readonly Settled[]> {
  for await (const batch of batches) yield batch.map(change);
}

function progressOf({ added, there, versions, reread: anew, failed }: Tally, total: number): JobProgress {
  return { total, added, unchanged: there, renewed: versions + anew, failed };
}
