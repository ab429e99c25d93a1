/**
 * The arcs of one sentence by position: words are 1 to n, `heads[i]` is n + 1 for the root; `labels[i]` is the number of
 * the relation plus 1. Entries outside of 1 to n mean nothing.
 */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The arcs of the same sentence read from its other end. */
export function mirrorArcs({ heads, labels }: Arcs, length: number): Arcs {
  const mirrored = {
    heads: new Int32Array(length + 1),
    labels: new Int32Array(length + 1),
  };
  for (let i = 1; i <= length; i++) {
    const head = heads[i] as number;
    mirrored.heads[length + 1 - i] = head > length ? head : length + 1 - head;
    mirrored.labels[length + 1 - i] = labels[i] as number;
  }
  return mirrored;
}
