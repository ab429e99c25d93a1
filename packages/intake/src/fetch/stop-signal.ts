import { fetchProblems } from './notes.ts';
import { forNow } from './problem.ts';

/** A signal that aborts when one of the others does, with a FetchProblem as its reason. `end` lets go of the others. */
export interface StopSignal {
  readonly signal: AbortSignal;
  readonly end: () => void;
}

export function stopSignal(host: string, others: readonly AbortSignal[]): StopSignal {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort(forNow(fetchProblems.stopped, { host }));
  };
  for (const other of others) {
    if (other.aborted) stop();
    else other.addEventListener('abort', stop, { once: true });
  }
  return {
    signal: controller.signal,
    end: () => {
      for (const other of others) other.removeEventListener('abort', stop);
    },
  };
}
