import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import type { AskedQuestion, ThreadAnswer, ThreadData } from './asked.ts';
import { type AskingThread, askingThread, type ThreadEvents, type Waiting } from './asking-thread.ts';
import { costs } from './costs.ts';

/** Threads that do the same, and what waits for them. */
export interface ThreadLane {
  /** Resolves when a thread has begun or was lost. */
  readonly ready: Promise<void>;
  readonly ask: (question: AskedQuestion, presumed: { readonly isHeavy: boolean }) => Promise<ThreadAnswer>;
  readonly close: () => Promise<void>;
}

export interface LaneOptions {
  readonly data: ThreadData;
  /** At most so many, and how many of them begin at once; the others begin when there is more to answer. */
  readonly threads: number;
  readonly begun: number;
  /** How long a thread may be at one question, ms. */
  readonly limitMs: number;
  readonly memoryMb: number | undefined;
  /** Questions that may wait. */
  readonly most: number;
  readonly onFault: ((cause: unknown) => void) | undefined;
}

/** A heavy question that has waited so long takes any thread, ms: else it would be given up while quick ones come and go. */
const PATIENCE_MS = 5000;

/** `since`: when it was asked, in ms that do not go back. */
type Queued = Waiting & { readonly since: number };

/**
 * A lane of threads: the first that is free takes what was asked first. Heavy questions are on all threads but one, so that quick ones do not wait
 * for them; on all only where they have waited long. A thread that is lost is replaced when it is needed.
 */
export function threadLane({ data, threads: most, begun, limitMs, memoryMb, ...options }: LaneOptions): ThreadLane {
  const threads = new Set<AskingThread>();
  /** Those that are to end and may still be at what they were asked. */
  const ending = new Set<Promise<unknown>>();
  const queue: Queued[] = [];
  const cost = costs();
  const begunOnce = Promise.withResolvers<undefined>();
  let isClosed = false;

  const tooSlow = (): Error => new HttpProblem(serverProblems.tooSlow, { details: { seconds: limitMs / 1000 } });
  const events: ThreadEvents = {
    ready: () => {
      begunOnce.resolve(undefined);
    },
    free: ({ question: { endpoint } }, ms) => {
      cost.add(endpoint, ms);
      deal();
    },
    lost: (thread, ended, cause) => {
      threads.delete(thread);
      begunOnce.resolve(undefined);
      ending.add(ended);
      void ended.finally(() => {
        ending.delete(ended);
        deal();
      });
      if (cause) options.onFault?.(cause);
      deal();
    },
  };
  const begin = (): AskingThread => {
    const thread = askingThread(data, events, { limitMs, memoryMb, late: tooSlow });
    threads.add(thread);
    return thread;
  };
  /** One with nothing to do, else a new one where there may be more: an ending one counts, as it can still be at work. */
  const free = (): AskingThread | undefined =>
    [...threads].find(({ at }) => at === undefined) ?? (threads.size + ending.size < most ? begin() : undefined);
  const isHeavy = ({ question: { endpoint }, isPresumedHeavy }: Waiting): boolean =>
    cost.isHeavy(endpoint, isPresumedHeavy);
  const isTurnOf = (waiting: Queued): boolean => {
    if (most === 1 || !isHeavy(waiting) || performance.now() - waiting.since > PATIENCE_MS) return true;
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
  for (let n = 0; n < Math.min(most, begun); n++) begin();
  return {
    ready: begunOnce.promise,
    ask: (question, { isHeavy: isPresumedHeavy }) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new HttpProblem(serverProblems.stopping);
        if (queue.length >= options.most) {
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
