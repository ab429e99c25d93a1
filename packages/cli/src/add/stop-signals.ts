/** What the shell gets back of a run that was stopped: 128 and the number of the signal. */
export const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

export type StopSignal = keyof typeof STOPPED;

/** Signals of this process as one `AbortSignal` whose reason is the name of the first. */
export interface StopSignals {
  readonly signal: AbortSignal;
  /** Gives the signals back their usual meaning. */
  readonly release: () => void;
}

/** From now on the first SIGINT or SIGTERM asks the run to stop; the second one ends the process at once. */
export function stopSignals(): StopSignals {
  const controller = new AbortController();
  const names = Object.keys(STOPPED) as StopSignal[];
  const onSignal = (name: StopSignal): void => {
    if (controller.signal.aborted) process.exit(STOPPED[name]);
    controller.abort(name);
  };
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}

/** Which signal stopped a run; undefined as long as none did. */
export function stoppedBy({ aborted, reason }: AbortSignal): StopSignal | undefined {
  if (!aborted) return undefined;
  return reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
}
