import { availableParallelism } from 'node:os';
import { HttpProblem } from '../http/http-problem.ts';
import { LIMIT_SECONDS } from '../http/limit-seconds.ts';
import { serverProblems } from '../problems.ts';
import type { AskedQuestion, ThreadData } from './asked.ts';
import { costs } from './costs.ts';
import { type AskingThread, askingThread, type ThreadEvents, type Waiting } from './asking-thread.ts';

/** Threads that answer questions, each with an opening of the archive of its own. */
export interface AskingCrew {
  /**
   * The JSON of the answer, from whichever thread is free, in the order in which they are asked; but heavy questions are never on all threads at
   * once, so that quick ones do not wait for them. What is heavy is learned; `presumed`: as long as it is not known.
   * @throws HttpProblem as the question's handler does, where too much waits, where it takes too long, and at the end
   */
  readonly ask: (question: AskedQuestion, presumed: { readonly isHeavy: boolean }) => Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the threads; what they were asked fails. */
  readonly close: () => Promise<void>;
}

export interface CrewOptions extends ThreadData {
  /** At most so many; see `defaultThreads`. From 2 on heavy questions never hold up quick ones. */
  readonly threads?: number;
  /** How long a thread may be at one question, ms. */
  readonly limitMs?: number;
  /** JavaScript heap of one thread, MiB; what Node gives by default (gigabytes). One that needs more is ended, and its question fails. */
  readonly memoryMb?: number;
  /** Questions that may wait. */
  readonly most?: number;
  /** Hears why a thread was lost that nobody waited for. */
  readonly onFault?: (cause: unknown) => void;
}

const MOST_THREADS = 4;
const LEAST_THREADS = 2;
const MOST_WAITING = 500;

/** One less than the machine has cores, from 2 to 4. */
export function defaultThreads(): number {
  return Math.min(MOST_THREADS, Math.max(LEAST_THREADS, availableParallelism() - 1));
}

/** `since`: when it was asked, in ms that do not go back. */
type Queued = Waiting & { readonly since: number };

/** A crew whose first threads begin at once, the others when there is more to answer. A thread that is lost is replaced when it is needed. */
export function askingCrew({
  archive,
  isReadOnly,
  threads: most = defaultThreads(),
  memoryMb,
  limitMs = LIMIT_SECONDS * 1000,
  most: mostWaiting = MOST_WAITING,
  onFault,
}: CrewOptions): AskingCrew {
  const threads = new Set<AskingThread>();
  /** Those that are to end and may still be at what they were asked. */
  const ending = new Set<Promise<unknown>>();
  const queue: Queued[] = [];
  const cost = costs();
  let isClosed = false;

  const tooSlow = (): Error => new HttpProblem(serverProblems.tooSlow, { details: { seconds: limitMs / 1000 } });
  const events: ThreadEvents = {
    free: ({ question: { endpoint } }, ms) => {
      cost.add(endpoint, ms);
      deal();
    },
    lost: (thread, ended, cause) => {
      threads.delete(thread);
      ending.add(ended);
      void ended.finally(() => {
        ending.delete(ended);
        deal();
      });
      if (cause) onFault?.(cause);
      deal();
    },
  };
  const begin = (): AskingThread => {
    const thread = askingThread({ archive, isReadOnly }, events, { limitMs, memoryMb, late: tooSlow });
    threads.add(thread);
    return thread;
  };
  /** One with nothing to do, else a new one where there may be more: an ending one counts, as it can still be at work. */
  const free = (): AskingThread | undefined =>
    [...threads].find(({ at }) => at === undefined) ?? (threads.size + ending.size < most ? begin() : undefined);
  const isHeavy = ({ question: { endpoint }, isPresumedHeavy }: Waiting): boolean =>
    cost.isHeavy(endpoint, isPresumedHeavy);
  const isTurnOf = (waiting: Waiting): boolean => {
    if (most === 1 || !isHeavy(waiting)) return true;
    const heavy = [...threads].flatMap(({ at }) => at ?? []).filter(isHeavy).length;
    return heavy < most - 1;
  };
  const deal = (): void => {
    while (!isClosed) {
      const next = queue.findIndex(isTurnOf);
      const thread = next === -1 ? undefined : free();
      if (!thread) return;
      for (const waiting of queue.splice(next, 1)) {
        // Whoever asked it was told meanwhile that it takes too long.
        if (performance.now() - waiting.since > limitMs) waiting.reject(tooSlow());
        else thread.ask(waiting);
      }
    }
  };
  for (let n = 0; n < Math.min(most, LEAST_THREADS); n++) begin();
  return {
    ask: (question, { isHeavy: isPresumedHeavy }) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new HttpProblem(serverProblems.stopping);
        if (queue.length >= mostWaiting) {
          const details = { what: `${queue.length} questions` };
          throw new HttpProblem(serverProblems.busy, { details, headers: { 'retry-after': '1' } });
        }
        queue.push({ question, isPresumedHeavy, resolve, reject, since: performance.now() });
        deal();
      }),
    close: async () => {
      isClosed = true;
      const stopping = new HttpProblem(serverProblems.stopping);
      for (const { reject } of queue.splice(0)) reject(stopping);
      await Promise.all([...threads].map((thread) => thread.end(stopping)));
    },
  };
}
