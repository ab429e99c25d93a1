/** How long what is being read may go on once a stop was asked for: people wait no longer than a second or two. */
const GRACE_MS = 1500;

/** Work that is given up a while after a stop. */
export interface Grace {
  /** What the work answers; undefined where the time was over before. Nothing is kept of work that has ended. */
  readonly within: <T>(work: Promise<T>) => Promise<T | undefined>;
  readonly end: () => void;
}

export function graceAfter(stop: AbortSignal): Grace {
  const waiting = new Set<() => void>();
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    timer = setTimeout(() => {
      isOver = true;
      for (const give of waiting) give();
    }, GRACE_MS);
  };
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return {
    within: <T>(work: Promise<T>) =>
      new Promise<T | undefined>((resolve, reject) => {
        const give = (): void => {
          waiting.delete(give);
          resolve(undefined);
        };
        if (isOver) {
          resolve(undefined);
          return;
        }
        waiting.add(give);
        work.then(resolve, reject).finally(() => {
          waiting.delete(give);
        });
      }),
    end: () => {
      stop.removeEventListener('abort', begin);
      clearTimeout(timer);
    },
  };
}
