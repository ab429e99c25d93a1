import type { JobListener, JobRunner, JobSource } from '../../src/index.ts';

/** A runner that does what the test says. */
export function toldRunner(): JobRunner & {
  readonly sources: JobSource[];
  readonly go: (act: (listener: JobListener) => void) => void;
  readonly finish: (cause?: Error) => void;
} {
  const sources: JobSource[] = [];
  let now: { listener: JobListener; resolve: () => void; reject: (cause: Error) => void } | undefined;
  return {
    sources,
    run: (source, listener, signal) => {
      sources.push(source);
      return new Promise((resolve, reject) => {
        now = { listener, resolve, reject };
        signal.addEventListener('abort', () => {
          resolve();
        });
      });
    },
    go: (act) => {
      if (now) act(now.listener);
    },
    finish: (cause) => {
      if (cause) now?.reject(cause);
      else now?.resolve();
    },
  };
}
