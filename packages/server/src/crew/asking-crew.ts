import { availableParallelism } from 'node:os';
import { LIMIT_SECONDS } from '../http/limit-seconds.ts';
import type { AskedQuestion, ThreadAnswer } from './asked.ts';
import { type ThreadLane, threadLane } from './thread-lane.ts';

/** Threads that answer questions, and one that makes changes, each with an opening of the archive of its own. */
export interface AskingCrew {
  /** Resolves when a thread can answer, or none can begin. */
  readonly ready: Promise<void>;
  /**
   * The answer, from whichever thread is free, in the order in which they are asked; but heavy questions are on all threads but one until
   * they have waited long, so that quick ones do not wait for them. What is heavy is learned; `presumed`: as long as it is not known.
   * @throws HttpProblem as the question's handler does, where too much waits, where it takes too long, and at the end
   */
  readonly ask: (question: AskedQuestion, presumed: { readonly isHeavy: boolean }) => Promise<ThreadAnswer>;
  /**
   * Makes changes one after the other: while one waits for its turn with other programs that write, questions are answered.
   * @throws HttpProblem as `ask`
   */
  readonly change: (change: AskedQuestion) => Promise<ThreadAnswer>;
  /** Ends the threads; what they were asked fails. */
  readonly close: () => Promise<void>;
}

export interface CrewOptions {
  /** Path of the archive. */
  readonly archive: string;
  /** Of the server, which answers say. */
  readonly isReadOnly: boolean;
  /** That answer questions, at most; see `defaultThreads`. From 2 on heavy questions never hold up quick ones. */
  readonly threads?: number;
  /** How long a thread may be at one question, ms. */
  readonly limitMs?: number;
  /** JavaScript heap of one thread, MiB; what Node gives by default (gigabytes). One that needs more is ended, and its question fails. */
  readonly memoryMb?: number;
  /** Questions that may wait, and changes. */
  readonly most?: number;
  /** Hears why a thread was lost that nobody waited for. */
  readonly onFault?: (cause: unknown) => void;
}

const MOST_THREADS = 4;
const LEAST_THREADS = 2;
const MOST_WAITING = 500;
/** A change may have to wait for what other programs write, as long as the archive lets it: two minutes. */
const CHANGE_LIMIT_MS = 150_000;

/** One less than the machine has cores, from 2 to 4. */
export function defaultThreads(): number {
  return Math.min(MOST_THREADS, Math.max(LEAST_THREADS, availableParallelism() - 1));
}

/** A crew whose first threads begin at once; the one for changes begins with the first change. */
export function askingCrew({
  archive,
  isReadOnly,
  threads = defaultThreads(),
  limitMs = LIMIT_SECONDS * 1000,
  most = MOST_WAITING,
  memoryMb,
  onFault,
}: CrewOptions): AskingCrew {
  const shared = { memoryMb, most, onFault };
  const data = { archive, isReadOnly, isWriter: false };
  const questions = threadLane({ ...shared, data, threads, begun: LEAST_THREADS, limitMs });
  let changes: ThreadLane | undefined;
  let isClosed = false;
  const lane = (): ThreadLane => {
    changes ??= threadLane({
      ...shared,
      data: { ...data, isWriter: true },
      threads: 1,
      begun: 0,
      limitMs: CHANGE_LIMIT_MS,
    });
    if (isClosed) void changes.close();
    return changes;
  };
  return {
    ready: questions.ready,
    ask: questions.ask,
    change: (change) => lane().ask(change, { isHeavy: false }),
    close: async () => {
      isClosed = true;
      await Promise.all([questions.close(), changes?.close()]);
    },
  };
}
