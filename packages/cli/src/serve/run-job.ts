import type { SourceOptions } from '@onrecord/intake';
import type { AddSource, JobListener, JobProgress } from '@onrecord/server';
import type { ArchiveWriter } from '../add/archive-writer.ts';
import { putBatch } from '../add/put-batch.ts';
import { readSteps } from '../add/read-steps.ts';
import type { ReaderCrew } from '../add/reader-crew.ts';
import { type Step, stepsFrom } from '../add/steps.ts';
import { counted, NOTHING_YET, type Tally } from '../add/tally.ts';
import { sourceItems } from './source-items.ts';

/** What a job works with. */
export interface JobParts {
  readonly writer: ArchiveWriter;
  readonly crew: ReaderCrew;
  readonly sources: Pick<SourceOptions, 'fetcher' | 'isKnown'>;
}

/** Reports of one transaction: others who write (a review on the page) wait for no more than these. */
const COMMIT_SIZE = 16;

/**
 * Adds what a person gave on the page by the steps of `onrecord add`, and tells of every report what became of it once that is durable.
 * @throws RunStopped, ReaderUnable where the job as a whole cannot go on; what was told before stays
 */
export async function runJob(
  source: AddSource,
  { writer, crew, sources }: JobParts,
  { listener, stop }: { readonly listener: JobListener; readonly stop: AbortSignal },
): Promise<void> {
  let found = 0;
  let tally = NOTHING_YET;
  const items = sourceItems(source, { ...sources, signal: stop });
  const steps = told(stepsFrom(items, writer), () => (found += 1));
  const remark: JobListener['note'] = (name, about) => {
    listener.note(name, about);
  };
  const failures = {
    add: (...[name, about]: Parameters<typeof remark>): Promise<void> => {
      remark(name, about);
      return Promise.resolve();
    },
  };
  for await (const batch of readSteps(steps, { crew, stop, size: COMMIT_SIZE })) {
    for (const outcome of await putBatch(batch, { writer, failures, remark })) {
      tally = counted(tally, outcome);
      listener.progress(progressOf(tally, found));
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

function progressOf({ added, there, versions, reread, failed }: Tally, total: number): JobProgress {
  return { total, added, unchanged: there, renewed: versions + reread, failed };
}
