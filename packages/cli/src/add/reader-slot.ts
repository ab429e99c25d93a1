import { Worker } from 'node:worker_threads';
import { note, type Note } from '@onrecord/model';
import { addNotes } from './notes.ts';
import { failed, type Job, type Outcome } from './read-job.ts';
import type { FromWorker } from './reader-worker.ts';

/** A job and who waits for it. */
export interface Waiting {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (cause: Error) => void;
}

/** One worker. */
export interface ReaderSlot {
  /** What it was given and has not answered: the job it is at, then those that wait in its port. */
  readonly posted: readonly Waiting[];
  readonly post: (waiting: Waiting) => void;
  /** Ends it; nobody is told. */
  readonly end: () => Promise<void>;
}

/** What a worker's owner is told. */
export interface SlotEvents {
  /** It has begun, or answered: it can take more. */
  readonly free: () => void;
  /** It is gone; the job that it was at has failed, these it had not begun. */
  readonly lost: (slot: ReaderSlot, left: readonly Waiting[]) => void;
  /** It could not begin: no fault of a text, and another one would not begin either. */
  readonly unable: (reason: string) => void;
}

export interface SlotOptions {
  /** How long a text of that length may take, in milliseconds, from when it is its turn. */
  readonly limitMs: (length: number) => number;
  /** JavaScript heap, in MiB. */
  readonly memoryMb?: number;
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = new URL(IS_SOURCE ? './reader-worker.ts' : './reader-worker.js', import.meta.url);
/** A worker does not inherit the resolver that bin/onrecord.js puts before the sources. */
const EXEC_ARGV = IS_SOURCE ? ['--conditions=onrecord-source'] : [];

/** Begins a worker. */
export function readerSlot({ free, lost, unable }: SlotEvents, { limitMs, memoryMb }: SlotOptions): ReaderSlot {
  const resourceLimits = memoryMb === undefined ? {} : { maxOldGenerationSizeMb: memoryMb };
  const worker = new Worker(WORKER, { execArgv: EXEC_ARGV, resourceLimits });
  const posted: Waiting[] = [];
  let state: 'beginning' | 'ready' | 'ended' = 'beginning';
  let timer: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    state = 'ended';
    clearTimeout(timer);
    await worker.terminate();
  };
  const lose = (why: (length: number) => Note): void => {
    if (state === 'ended') return;
    const hadBegun = state === 'ready';
    void end();
    const [head, ...left] = posted.splice(0);
    if (!hadBegun) {
      if (head) posted.push(head, ...left);
      unable(why(0).message);
      return;
    }
    head?.resolve(failed(why(lengthOf(head.job))));
    lost(slot, left);
  };
  /** Starts the clock of the job that the worker is at now. */
  const clock = (): void => {
    clearTimeout(timer);
    const [head] = posted;
    if (!head || state !== 'ready') return;
    const limit = limitMs(lengthOf(head.job));
    timer = setTimeout(() => {
      // An answer may lie in the port already, where this thread was busy itself: it is taken first.
      setImmediate(() => {
        if (posted[0] === head)
          lose((length) => note(addNotes.tookTooLong, { details: { seconds: limit / 1000, length } }));
      });
    }, limit);
  };
  worker.on('message', (message: FromWorker) => {
    if (state === 'ended') return;
    if (message.kind === 'unable') {
      void end();
      unable(message.message);
      return;
    }
    if (message.kind === 'ready') state = 'ready';
    else posted.shift()?.resolve(message.outcome);
    clock();
    free();
  });
  worker.on('error', (cause) => {
    lose((length) => crashNote(cause, length));
  });
  worker.on('exit', (code) => {
    lose(() => note(addNotes.readerDied, { details: { reason: `exit code ${code}` } }));
  });
  const slot: ReaderSlot = {
    posted,
    post: (waiting) => {
      posted.push(waiting);
      worker.postMessage(waiting.job);
      if (posted.length === 1) clock();
    },
    end,
  };
  return slot;
}

function lengthOf(job: Job): number {
  return job.kind === 'text' ? job.text.length : job.line.length;
}

function crashNote(cause: unknown, length: number): Note {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return note(addNotes.outOfMemory, { details: { length } });
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 300);
  return note(addNotes.readerDied, { details: { reason } });
}
