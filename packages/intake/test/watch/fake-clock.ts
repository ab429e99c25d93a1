import type { WatchClock } from '../../src/watch/watch-clock.ts';

/** A clock in which weeks pass at once: it goes on to the next sleeper as soon as nothing else is to be done. */
export interface FakeClock extends WatchClock {
  /** Lets time pass until the promise settles. Rejects with it. @throws Error when nobody sleeps and it has not settled */
  readonly pass: <T>(until: Promise<T>) => Promise<T>;
  /** Sets the clock, as a person or a machine that wakes up does: no sleeper notices. */
  readonly jump: (ms: number) => void;
  readonly sleepers: () => number;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export function fakeClock(start: number): FakeClock {
  // Time that passes for sleepers; what people read from the clock may be off by `offset`.
  let passed = 0;
  let offset = start;
  const sleepers = new Set<Sleeper>();
  const next = (): Sleeper | undefined => {
    let first: Sleeper | undefined;
    for (const sleeper of sleepers) if (!first || sleeper.at < first.at) first = sleeper;
    return first;
  };
  return {
    now: () => passed + offset,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper: Sleeper = {
          at: passed + Math.max(0, ms),
          wake: () => {
            sleepers.delete(sleeper);
            signal.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        if (signal.aborted) resolve();
        else {
          sleepers.add(sleeper);
          signal.addEventListener('abort', sleeper.wake, { once: true });
        }
      }),
    pass: async (until) => {
      let isOver = false;
      const over = (): void => {
        isOver = true;
      };
      until.then(over, over);
      for (;;) {
        await new Promise(setImmediate);
        if (isOver) return until;
        const first = next();
        if (!first) throw new Error('nobody sleeps, and it is not over');
        passed = Math.max(passed, first.at);
        first.wake();
      }
    },
    jump: (ms) => {
      offset += ms;
    },
    sleepers: () => sleepers.size,
  };
}
