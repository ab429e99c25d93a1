import type { FigureFact } from '../rows/facts.ts';
import { claimantId } from '../situation/claimant-id.ts';
import { figureDifference } from '../situation/differences/figure-differences.ts';
import { isOccasionName } from '../situation/figures/as-of.ts';

/** Claimants whose last count is kept with a thread. */
const MAX_KEPT = 6;

/** The last count of each claimant, the newest first: what the next figure of the thread is compared with. */
interface ThreadState {
  readonly last?: readonly FigureFact[];
}

export interface Compared {
  readonly state: string;
  /** Whether the figure disagrees with the last count of some claimant. */
  readonly differs: boolean;
}

/** Compares a figure with the last counts of its thread, and keeps it as its claimant's last. O(1). */
export function compareFigure(fact: FigureFact, name: string, state: string): Compared {
  const { last = [] } = JSON.parse(state) as ThreadState;
  const isOccasion = isOccasionName(name);
  const differs = last.some((other) => figureDifference(other, fact, { isOccasion }) !== undefined);
  const claimant = claimantId(fact.claimant);
  const others = last.filter((other) => claimantId(other.claimant) !== claimant);
  return { state: JSON.stringify({ last: [fact, ...others].slice(0, MAX_KEPT) } satisfies ThreadState), differs };
}
