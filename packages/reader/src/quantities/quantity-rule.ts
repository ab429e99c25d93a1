import type { Span } from '@onrecord/model';
import type { Rule } from '../rules/rule.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Amount } from './amount.ts';

/** A number phrase before its bounds words are looked at. */
export interface QuantityCandidate extends Span {
  readonly rule: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly proportion: boolean;
  readonly unit?: string;
}

export interface QuantityInput {
  readonly text: string;
  readonly tree: TreeView;
  /** All numbers of the text in figures or words, in text order. */
  readonly amounts: readonly Amount[];
}

/**
 * A quantity rule is a rule whose rows are no records. In its examples `[10..:at least 10]` marks the quantifier with its
 * bounds: `5` a value, `10..` a minimum, `..400` a maximum, `200..999` both, `~` behind it approximate, `%` a proportion.
 */
export type QuantityRule = Omit<Rule<QuantityInput, QuantityCandidate>, 'kind'>;

export function defineQuantityRule(rule: QuantityRule): QuantityRule {
  return rule;
}
