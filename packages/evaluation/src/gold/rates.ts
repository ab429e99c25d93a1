import type { Counts } from './tally.ts';

/** Precision, recall and F1, 0..1; 0 where there is nothing to divide by. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function rates(right: number, predicted: number, gold: number): Rates {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The score of one kind: with precision where all rows are listed in gold, else as a share of the probes. */
export type KindRates =
  | {
      readonly form: 'rows';
      readonly gold: number;
      readonly predicted: number;
      readonly found: Rates;
      readonly full: Rates;
    }
  | {
      readonly form: 'probes';
      readonly gold: number;
      readonly found: number;
      readonly full: number;
      readonly extra: number | undefined;
    };

/** @example kindRates({ gold: 4, found: 3, full: 2, missed: 1, extra: 1 }) // precision 0.75, recall 0.75 */
export function kindRates(counts: Counts[string]): KindRates {
  const { gold = 0, found, full = 0, missed, extra } = counts;
  if (missed === undefined) {
    return { form: 'probes', gold, found: share(found ?? full, gold), full: share(full, gold), extra };
  }
  const predicted = (found ?? 0) + (extra ?? 0);
  return {
    form: 'rows',
    gold,
    predicted,
    found: rates(found ?? 0, predicted, gold),
    full: rates(full, predicted, gold),
  };
}

function share(right: number, all: number): number {
  return all === 0 ? 0 : right / all;
}
