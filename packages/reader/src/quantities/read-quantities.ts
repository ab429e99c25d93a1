import { absent, anchor, bySpan, type Anchor, type Time } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { keepLongest } from '../times/keep-longest.ts';
import { readTimes } from '../times/read-times.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { amountsOf } from './amount.ts';
import { withBounds } from './bounds.ts';
import { countedNoun } from './counted.ts';
import { clearOf, datedSpans, phoneSpans, reasonToLeaveOut } from './leave-out.ts';
import type { QuantityCandidate } from './quantity-rule.ts';
import { quantityRules } from './rules/all-quantity-rules.ts';

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

/**
 * All quantities of the text, in text order; ages, dates, ordinals, phone numbers and scores are left out. "Half the 250
 * or more" is one quantity and "250 or more" inside it another one. `times`: those of the same text, where they have
 * been read already. O(tokens).
 */
export function readQuantities(tree: TreeView, times?: readonly Time[]): readonly Quantity[] {
  return findQuantities(tree, times).map((found) => quantityRow(tree, found));
}

/** The same before rows are made of it: with the rule that found each one. */
export function findQuantities(tree: TreeView, times?: readonly Time[]): readonly QuantityCandidate[] {
  const { text } = tree;
  const known = times ?? readTimes(tree, { publishedAt: absent, blocks: [] }).times;
  const others = [...datedSpans(known), ...phoneSpans(text)].sort(bySpan);
  const input = { text, tree, amounts: amountsOf(text).filter(clearOf(others)) };
  const proposed = keepLongest(quantityRules.flatMap((rule) => [...rule.propose(input)]));
  const bounded = leaveOut(tree, proposed.filter(clearOf(others)));
  return dropSecondUnits(text, withWholes(text, bounded)).toSorted(bySpan);
}

/** Drops what is no quantity, and what is listed with it ("posts 542 and 543"); takes the bounds words in. */
function leaveOut(tree: TreeView, cores: readonly QuantityCandidate[]): readonly QuantityCandidate[] {
  const kept: QuantityCandidate[] = [];
  let labelEnd = -1;
  for (const core of cores) {
    const bounded = withBounds(tree.text, core);
    const isListed =
      labelEnd >= 0 &&
      core.start - labelEnd < 8 &&
      /^(?:,|,? and|,? or| to|[-–])\s?$/.test(tree.text.slice(labelEnd, core.start));
    const reason = isListed ? 'label' : reasonToLeaveOut(tree, core, bounded);
    labelEnd = reason === 'label' ? core.end : -1;
    if (reason === undefined) kept.push(bounded);
  }
  return kept;
}

/** A fraction "of the 250 or more" takes the number of its whole into its words; the whole stays a quantity too. */
function withWholes(text: string, quantities: readonly QuantityCandidate[]): readonly QuantityCandidate[] {
  return quantities.map((part, index) => {
    const whole = quantities[index + 1];
    const isPart =
      part.rule === 'fraction' &&
      whole !== undefined &&
      /^ (?:of )?(?:(?:the|its|their|those|these|all) )?$/.test(text.slice(part.end, whole.start));
    return isPart ? { ...part, end: whole.end } : part;
  });
}

/** "40 km (25 miles)" is one quantity: the second one in parentheses goes. */
function dropSecondUnits(text: string, quantities: readonly QuantityCandidate[]): readonly QuantityCandidate[] {
  return quantities.filter((second, index) => {
    const first = quantities[index - 1];
    if (first?.unit === undefined || second.unit === undefined || second.start - first.end > 20) return true;
    return !/^[ -]?[\w ]{1,15} \((?:[a-z]+ )?$/i.test(text.slice(first.end, second.start));
  });
}

function quantityRow(
  tree: TreeView,
  { start, end, value, min, max, approximate, proportion, unit }: QuantityCandidate,
): Quantity {
  const counted = countedNoun(tree, { start, end });
  return {
    quantifier: anchor(tree.text, start, end),
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    approximate,
    ...(unit !== undefined && { unit }),
    proportion,
    ...(counted !== undefined && { counted }),
  };
}
