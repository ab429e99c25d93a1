import type { NoteKind } from '@onrecord/model';
import type { FetchSettings } from './fetch-options.ts';
import { fetchProblems } from './notes.ts';
import { type FetchProblem, forNow } from './problem.ts';

const PHASES = {
  connect: { limit: 'connectMs', kind: fetchProblems.connectTimeout },
  headers: { limit: 'headersMs', kind: fetchProblems.noAnswer },
  body: { limit: 'idleMs', kind: fetchProblems.stalled },
} as const satisfies Readonly<Record<string, { readonly limit: `${string}Ms`; readonly kind: NoteKind }>>;

/** The time that one request has, as a whole and for the phase that it is in. */
export interface Deadlines {
  /** Aborts when a time is up or the request is stopped; its reason is the FetchProblem. */
  readonly signal: AbortSignal;
  /** Begins a phase, or the same one again, with its whole time. */
  readonly begin: (phase: keyof typeof PHASES) => void;
  /** The promise, or the problem if that comes first. */
  readonly within: <T>(promise: Promise<T>) => Promise<T>;
  readonly end: () => void;
}

/** @param stops aborts the request; its reason is a FetchProblem */
export function deadlines(host: string, { limits, clock }: FetchSettings, stops: AbortSignal): Deadlines {
  const controller = new AbortController();
  const { signal } = controller;
  let cancelPhase: () => void = () => undefined;
  const stop = (): void => {
    controller.abort(stops.reason);
  };
  const cancelTotal = clock.after(limits.totalMs, () => {
    controller.abort(forNow(fetchProblems.tooSlow, { host, seconds: limits.totalMs / 1000 }));
  });
  if (stops.aborted) stop();
  else stops.addEventListener('abort', stop, { once: true });
  return {
    signal,
    begin: (phase) => {
      cancelPhase();
      const { limit, kind } = PHASES[phase];
      cancelPhase = clock.after(limits[limit], () => {
        controller.abort(forNow(kind, { host, seconds: limits[limit] / 1000 }));
      });
    },
    within: (promise) => untilAborted(promise, signal),
    end: () => {
      cancelPhase();
      cancelTotal();
      stops.removeEventListener('abort', stop);
    },
  };
}

/** The promise, or the reason of the signal if that comes first; the promise then goes on unheard. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as FetchProblem);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
