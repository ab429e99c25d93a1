import { setTimeout as waitFor } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { AskedQuestion, FromThread, ThreadAnswer, ThreadData, ToThread } from './asked.ts';
import { errorOf } from './sent-failure.ts';

/** A question and who waits for it. */
export interface Waiting {
  readonly question: AskedQuestion;
  /** As long as it is not known what its like cost. */
  readonly isPresumedHeavy: boolean;
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (cause: Error) => void;
}

/** One thread with its own opening of the archive. */
export interface AskingThread {
  /** What it is at. */
  readonly at: Waiting | undefined;
  /** Gives it a question; only where it is at none. It may still be beginning. */
  readonly ask: (waiting: Waiting) => void;
  /** Lets it close the archive, for a short while, and ends it; what it is at is failed with `cause`. */
  readonly end: (cause: Error) => Promise<void>;
}

/** What a thread's owner is told. */
export interface ThreadEvents {
  /** It has begun. */
  readonly ready: () => void;
  /** It has answered a question, which took it so many ms of computing, and can be asked more. */
  readonly free: (answered: Waiting, ms: number) => void;
  /** It takes no more questions, the one that it was at has failed; resolves when it has ended. `cause`: where nobody waited and was told. */
  readonly lost: (thread: AskingThread, ended: Promise<unknown>, cause?: Error) => void;
}

export interface ThreadLimits {
  readonly limitMs: number;
  /** What a question is failed with that takes longer. */
  readonly late: () => Error;
  /** JavaScript heap, MiB. */
  readonly memoryMb: number | undefined;
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = new URL(IS_SOURCE ? './asking-worker.ts' : './asking-worker.js', import.meta.url);
/** A worker does not inherit the resolver of sources. */
const EXEC_ARGV = IS_SOURCE ? ['--conditions=onrecord-source'] : [];

/** How long a thread may take to close the archive; and to end after that, which waits for a query that it is at. */
const CLOSE_MS = 400;
const END_MS = 400;

/** Begins a thread. One that is at a question for longer than `limitMs` is ended. */
export function askingThread(
  data: ThreadData,
  { ready, free, lost }: ThreadEvents,
  { limitMs, memoryMb, late }: ThreadLimits,
): AskingThread {
  const resourceLimits = memoryMb === undefined ? {} : { maxOldGenerationSizeMb: memoryMb };
  const worker = new Worker(WORKER, { execArgv: EXEC_ARGV, workerData: data, resourceLimits });
  let at: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let state: 'beginning' | 'ready' | 'over' = 'beginning';

  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
  });
  const taken = (): Waiting | undefined => {
    const former = at;
    at = undefined;
    clearTimeout(timer);
    return former;
  };
  /** Starts the time of the question that it is at. */
  const clock = (): void => {
    const begun = at;
    if (!begun || state !== 'ready') return;
    timer = setTimeout(() => {
      // The answer may lie in the port already, where this thread was busy itself: it is taken first.
      setImmediate(() => {
        if (at === begun) lose(late());
      });
    }, limitMs);
  };
  const lose = (cause: Error): void => {
    if (state === 'over') return;
    state = 'over';
    const former = taken();
    void worker.terminate();
    former?.reject(cause);
    if (former) lost(thread, exited);
    else lost(thread, exited, cause);
  };
  worker.on('message', (message: FromThread) => {
    if (state === 'over') return;
    if (message.kind === 'unable') lose(errorOf(message.failure));
    else if (message.kind === 'ready') {
      state = 'ready';
      clock();
      ready();
    } else {
      const former = taken();
      if (!former) return;
      if (message.kind === 'answer') former.resolve(message.answer);
      else former.reject(errorOf(message.failure));
      free(former, message.ms);
    }
  });
  worker.on('error', (cause) => {
    lose(cause instanceof Error ? cause : new Error(String(cause)));
  });
  worker.on('exit', (code) => {
    lose(new Error(`a thread that answers questions ended (exit code ${code})`));
  });
  const post = (message: ToThread): void => {
    worker.postMessage(message);
  };
  const thread: AskingThread = {
    get at() {
      return at;
    },
    ask: (waiting) => {
      at = waiting;
      post({ kind: 'ask', question: waiting.question });
      clock();
    },
    end: async (cause) => {
      state = 'over';
      taken()?.reject(cause);
      post({ kind: 'close' });
      const cut = setTimeout(() => void worker.terminate(), CLOSE_MS);
      await Promise.race([exited, waitFor(CLOSE_MS + END_MS, undefined, { ref: false })]);
      clearTimeout(cut);
    },
  };
  return thread;
}
