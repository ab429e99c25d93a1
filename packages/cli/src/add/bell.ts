/** Wakes all that wait for its next ring. */
export interface Bell {
  readonly next: () => Promise<void>;
  readonly ring: () => void;
}

/** A bell that nobody waits for yet. */
export function newBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    ring: () => {
      const awake = waiting;
      waiting = [];
      for (const wake of awake) wake();
    },
  };
}
