import type { Anchor } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** A number with its bounds words, as far as the words themselves say (docs/model.md 4.3). Proportions are in [0, 1]. */
export interface Quantity {
  /** "at least 10", "nearly 400", "hundreds", "$1.5 million", "a third": without unit or counted noun. */
  readonly quantifier: Anchor;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly unit?: string;
  readonly proportion: boolean;
  /** The noun that is counted ("projectiles"), when the tree gives one. */
  readonly counted?: TokenIndex;
}

/** All quantities of the text, in text order; ages, dates, ordinals, phone numbers and scores are left out. O(tokens). */
export function readQuantities(_tree: TreeView): readonly Quantity[] {
  return [];
}
