import fc from 'fast-check';

/** Heads of words 1 to n of a projective tree with one root (whose head is n + 1); index 0 is not used. */
export function projectiveTree(choices: readonly number[], length: number): Int32Array {
  const heads = new Int32Array(length + 1);
  let used = 0;
  const choose = (below: number): number => (choices[used++ % choices.length] ?? 0) % below;
  const hang = (first: number, end: number, head: number): void => {
    if (first >= end) return;
    const root = first + choose(end - first);
    heads[root] = head;
    spread(first, root, root);
    spread(root + 1, end, root);
  };
  /** Cuts a range next to its head into subtrees. */
  const spread = (first: number, end: number, head: number): void => {
    if (first >= end) return;
    const cut = first + 1 + choose(end - first);
    hang(first, cut, head);
    spread(cut, end, head);
  };
  hang(1, length + 1, length + 1);
  return heads;
}

/** Random projective trees of up to 20 words. */
export const arbitraryTree = fc
  .tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([choices, length]) => projectiveTree(choices, length));
