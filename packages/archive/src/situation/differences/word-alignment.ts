/** A run of words that both have, or that stand against each other (one may be empty). */
export interface AlignedRun {
  readonly same: boolean;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/**
 * Aligns two lists of words by their longest common subsequence (Wagner and Fischer 1974). Runs in order; same and differing ones
 * alternate. Of several longest, the one that keeps the first list's words earliest. Complexity: the product of the lengths; callers
 * bound them.
 */
export function alignWords(first: readonly string[], second: readonly string[]): readonly AlignedRun[] {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = first.length - 1; i >= 0; i -= 1) {
    for (let j = second.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = first[i] === second[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: { same: boolean; first: string[]; second: string[] }[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const same = i < first.length && j < second.length && first[i] === second[j];
    const takeFirst = same || (i < first.length && (j === second.length || at(i + 1, j) >= at(i, j + 1)));
    const last = runs.at(-1);
    const run = last?.same === same ? last : { same, first: [], second: [] };
    if (run !== last) runs.push(run);
    if (takeFirst) run.first.push(first[i++] ?? '');
    if (same || !takeFirst) run.second.push(second[j++] ?? '');
  }
  return runs;
}
