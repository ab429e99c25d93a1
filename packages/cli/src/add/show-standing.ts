import type { Output } from '../output.ts';
import { standingLine } from './standing.ts';
import type { Tally } from './tally.ts';

/** What is shown, and where. */
export interface Shown {
  readonly output: Output;
  readonly isTerminal: boolean;
  /** When the run began, on the clock of `performance.now()`. */
  readonly begun: number;
  readonly tally: () => Tally;
  /** How many there are; comes while the run goes on, or stays unknown. */
  readonly total: Promise<number | undefined> | undefined;
}

const ON_TERMINAL_MS = 200;
/** In a log one line now and then is enough. */
const IN_LOG_MS = 30_000;

/** Shows where the run stands until it is stopped: a line that changes on a terminal, else a line every half minute. */
export function showStanding({ output, isTerminal, begun, tally, total }: Shown): { readonly stop: () => void } {
  const line = standingLine(begun);
  let known: number | undefined;
  // A count that cannot be had leaves the total unknown: nothing else depends on it.
  total?.then(
    (count) => (known = count),
    () => undefined,
  );
  const timer = setInterval(
    () => {
      const words = line({ tally: tally(), total: known, now: performance.now() });
      if (isTerminal) output.progress(words);
      else output.complain(words);
    },
    isTerminal ? ON_TERMINAL_MS : IN_LOG_MS,
  );
  return {
    stop: () => {
      clearInterval(timer);
      output.progress('');
    },
  };
}
