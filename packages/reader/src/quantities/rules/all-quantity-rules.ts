import type { QuantityRule } from '../quantity-rule.ts';
import { fraction } from './fraction.ts';
import { money } from './money.ts';
import { numberRange } from './number-range.ts';
import { number } from './number.ts';
import { openCount } from './open-count.ts';
import { percentage } from './percentage.ts';
import { vaguePlural } from './vague-plural.ts';
import { zero } from './zero.ts';

/** All quantity rules. Between two candidates of one length the rule that stands first wins. */
export const quantityRules: readonly QuantityRule[] = [
  numberRange,
  money,
  percentage,
  fraction,
  vaguePlural,
  number,
  zero,
  openCount,
];
