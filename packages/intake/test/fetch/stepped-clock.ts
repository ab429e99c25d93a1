import type { Clock } from '../../src/fetch/clock.ts';

/** How much a test may take by its own clock before it is said to hang, in milliseconds: six hours. */
const HANGS_MS = 6 * 60 * 60_000;

export interface Settled<T> {
  readonly value: T;
  /** How long it took by this clock, in milliseconds. */
  readonly tookMs: number;
}

export interface SteppedClock extends Clock {
  readonly advance: (ms: number) => void;
  /** Steps on, with time for sockets between two steps, until the promise has settled. */
  readonly settle: <T>(promise: Promise<T>, stepMs: number) => Promise<Settled<T>>;
}

/** A clock that moves only when told, so that minutes pass in no time and a slow machine changes nothing. */
export function steppedClock(start = Date.UTC(2031, 4, 2)): SteppedClock {
  const timers = new Map<symbol, { readonly at: number; readonly callback: () => void }>();
  let now = start;
  const advance = (ms: number): void => {
    now += ms;
    const due = [...timers].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at);
    for (const [key, { callback }] of due) if (timers.delete(key)) callback();
  };
  return {
    now: () => now,
    after: (ms, callback) => {
      const key = Symbol('timer');
      timers.set(key, { at: now + ms, callback });
      return () => {
        timers.delete(key);
      };
    },
    advance,
    settle: async (promise, stepMs) => {
      const began = now;
      let isDone = false;
      const done = promise.finally(() => {
        isDone = true;
      });
      done.catch(() => undefined);
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (isDone) return { value: await done, tookMs: now - began };
        if (now - began > HANGS_MS) throw new Error('It hangs: no limit ended it.');
        advance(stepMs);
      }
    },
  };
}
