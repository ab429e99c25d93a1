import type { TokenIndex } from '@onrecord/language';
import type { Found } from './clause-words.ts';
import type { Operator } from './operator.ts';

/** How what a word tells leans on the word above it. */
export interface Lean {
  /** What the word above makes of it. */
  readonly found?: Found;
  /** Head of the condition, when it lies inside one. */
  readonly condition?: TokenIndex;
  /** Where reading goes on; undefined: it leans on nothing farther up. */
  readonly up?: TokenIndex;
  /** Which words of the clause above hold of it as well. */
  readonly shares: 'all' | 'modals' | 'none';
  /** Told as a fact of its own ("which ...", "after ..."), so that not even the act of a statement changes it. */
  readonly isFact?: true;
}

export const FACT: Lean = { shares: 'none', isFact: true };
export const TOP: Lean = { shares: 'none' };

/** An operator from the word above, reading on from it. */
export function under(operator: Operator | undefined, by: TokenIndex): Lean {
  return { ...(operator && { found: { operator, by } }), up: by, shares: 'all' };
}
