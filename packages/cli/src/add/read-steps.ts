import { batched } from './batched.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Settled } from './put-batch.ts';
import type { ReaderCrew } from './reader-crew.ts';
import type { Step } from './steps.ts';

/** What is acknowledged is durable: no report that was read waits longer for others. */
const COMMIT = { size: 64, ms: 250, weight: ({ weight }: Settled): number => weight, most: 256 };
/** How far one worker may run ahead, in weights: some fifty reports of usual length, or a few of the longest. */
const AHEAD = 64;
/** Characters of text that weigh as much as one short report. */
const WEIGHT_UNIT = 16 * 1024;

interface ReadWith {
  readonly crew: ReaderCrew;
  readonly stop: AbortSignal;
  /** Reports of one transaction at most. */
  readonly size?: number;
}

/** Reads what is to be read, in its order, and gives it in batches for the archive. Holds a bounded number of texts. */
export function readSteps(
  steps: AsyncIterable<Step>,
  { crew, stop, size = COMMIT.size }: ReadWith,
): AsyncGenerator<readonly Settled[]> {
  const bounds = { atOnce: 2 * crew.workers, weight: weightOf, most: AHEAD * crew.workers, stop };
  return batched(
    mapInOrder(steps, (step) => settle(crew, step), bounds),
    { ...COMMIT, size },
  );
}

async function settle(crew: ReaderCrew, step: Step): Promise<Settled> {
  const weight = weightOf(step);
  if (step.kind === 'refused') return { kind: 'failed', name: step.name, note: step.problem, weight };
  if (step.kind !== 'job') return { ...step, weight };
  const outcome = await crew.read(step.job);
  const { name, given, bytesHash, arrived } = step;
  if (outcome.status === 'failed') return { kind: 'failed', name, note: outcome.note, weight };
  const { id, prepared, credit, notes } = outcome;
  const how = { ...(arrived && { arrived }), ...(credit !== undefined && { credit }), ...(notes && { notes }) };
  return { kind: 'read', read: { name, id, prepared, given, bytesHash, ...how }, weight };
}

function weightOf(step: Step): number {
  if (step.kind !== 'job') return 1;
  const { length } = step.job.kind === 'text' ? step.job.text : step.job.line;
  return Math.max(1, length / WEIGHT_UNIT);
}
