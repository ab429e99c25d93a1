/** Time, as the watch sees it: of the system, or of a test in which weeks pass. */
export interface WatchClock {
  /** Milliseconds since 1970, UTC. May jump: a machine sleeps, a clock is set. */
  readonly now: () => number;
  /** Resolves after `ms` milliseconds, or as soon as the signal comes; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const systemWatchClock: WatchClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake, { once: true });
    }),
};

/** ISO 8601, UTC. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
