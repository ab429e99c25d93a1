const LONGEST = 40;

/** The candidate nearest to a mistyped word, at most two letters (a third of its own) away; undefined where none is. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.min(2, Math.ceil(wanted.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Insertions, deletions and replacements (Levenshtein 1966); Infinity for words that are too long to be a slip. */
function editDistance(from: string, to: string): number {
  if (from.length > LONGEST || to.length > LONGEST) return Infinity;
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (last[j - 1] ?? Infinity) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row[j] = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, replaced);
    }
    last = row;
  }
  return last[to.length] ?? Infinity;
}
