import { availableParallelism } from 'node:os';
import type { Job, Outcome } from './read-job.ts';
import { type ReaderSlot, readerSlot, type SlotEvents, type Waiting } from './reader-slot.ts';
import { timeLimit } from './time-limit.ts';

/** Workers that read texts, each with an engine of its own. */
export interface ReaderCrew {
  /** At most so many. */
  readonly workers: number;
  /**
   * Reads one text, whichever worker is free. What the text does to its worker (memory, time, crash) fails that text
   * alone. @throws ReaderUnable when no worker can begin at all
   */
  readonly read: (job: Job) => Promise<Outcome>;
  /** Ends the workers; what they were reading is dropped and its promise never settles. */
  readonly close: () => Promise<void>;
}

export interface CrewOptions {
  /** From 1 on; see `defaultWorkers`. */
  readonly workers?: number;
  /** How long a text of that length may take, in milliseconds; see `timeLimit`. */
  readonly limitMs?: (length: number) => number;
  /**
   * JavaScript heap of one worker, in MiB; what Node gives by default (gigabytes). Not to be set low: memory that runs out in
   * the middle of one native call, such as parsing a long line of JSON, ends the process and not the worker alone.
   */
  readonly memoryMb?: number;
}

/** No worker could begin: `message` says why. */
export class ReaderUnable extends Error {}

const MOST_WORKERS = 8;
/** One that is being read and one that waits beside it, so that a worker is not idle while the archive is written. */
const POSTED = 2;

/** The machine's cores, at least 1 and at most 8. */
export function defaultWorkers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, availableParallelism()));
}

/** A crew whose workers begin when there is something to read: one text starts one worker. */
export function readerCrew({
  workers = defaultWorkers(),
  limitMs = timeLimit,
  memoryMb,
}: CrewOptions = {}): ReaderCrew {
  const slots = new Set<ReaderSlot>();
  const queue: Waiting[] = [];
  let isClosed = false;

  const close = async (): Promise<void> => {
    isClosed = true;
    const ending = [...slots].map((slot) => slot.end());
    slots.clear();
    await Promise.all(ending);
  };
  const withPosted = (count: number): ReaderSlot | undefined =>
    [...slots].find(({ posted }) => posted.length === count);
  /** Gives out what waits: to a worker with nothing to do, else to a new one, else beside what one is reading. */
  const deal = (): void => {
    for (let next = queue[0]; next && !isClosed; next = queue[0]) {
      const slot = withPosted(0) ?? (slots.size < workers ? begin() : withPosted(POSTED - 1));
      if (!slot) return;
      queue.shift();
      slot.post(next);
    }
  };
  const events: SlotEvents = {
    free: deal,
    lost: (slot, left) => {
      slots.delete(slot);
      queue.unshift(...left);
      deal();
    },
    unable: (reason) => {
      const all = [...[...slots].flatMap(({ posted }) => posted), ...queue.splice(0)];
      void close();
      for (const { reject } of all) reject(new ReaderUnable(reason));
    },
  };
  const begin = (): ReaderSlot => {
    const slot = readerSlot(events, { limitMs, ...(memoryMb !== undefined && { memoryMb }) });
    slots.add(slot);
    return slot;
  };
  return {
    workers,
    read: (job) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new ReaderUnable('the readers have ended');
        queue.push({ job, resolve, reject });
        deal();
      }),
    close,
  };
}
