import type { Span } from '@onrecord/model';

/**
 * Of overlapping candidates the longest stays; of equally long ones the first by the order given. One sweep in text
 * order, O(n log n).
 */
export function keepLongest<T extends Span>(candidates: readonly T[]): readonly T[] {
  const sorted = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end || a.order - b.order);
  const kept: T[] = [];
  for (const { candidate } of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
