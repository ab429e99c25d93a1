/** One item with the cluster it was put into and the one it belongs to. */
export interface Clustered {
  readonly predicted: string | number;
  readonly gold: string;
}

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly clusters: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each item the share of its cluster that belongs with it, and of those that belong with it the
 * share in its cluster; means over all items, F1 of the two means. Linear.
 */
export function bCubed(items: readonly Clustered[]): BCubed {
  const predicted = sizes(items.map((item) => item.predicted));
  const gold = sizes(items.map((item) => item.gold));
  const both = sizes(items.map((item) => `${item.predicted}\t${item.gold}`));
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const together = both.get(`${item.predicted}\t${item.gold}`) ?? 0;
    precision += together / (predicted.get(item.predicted) ?? 1);
    recall += together / (gold.get(item.gold) ?? 1);
  }
  precision /= Math.max(1, items.length);
  recall /= Math.max(1, items.length);
  return { precision, recall, f1: f1(precision, recall), clusters: predicted.size };
}

/** Harmonic mean; 0 where both are 0. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function sizes<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
