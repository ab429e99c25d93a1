import type { DrawnLine } from './chart-shape.ts';

/** The name of a claimant at the end of its line. */
export interface EndLabel {
  readonly index: number;
  /** Where its last count is. */
  readonly from: { readonly x: number; readonly y: number };
  /** Where the name stands. */
  readonly y: number;
}

/** px from one name to the next. */
const LINE = 17;

/**
 * Names beside the last counts of their lines, none over another: each as near to its own count as those above and below leave it. O(n log n).
 */
export function endLabels(
  lines: readonly DrawnLine[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly EndLabel[] {
  const labels = lines.flatMap(({ index, points }) => {
    const last = points.at(-1);
    return last ? [{ index, from: { x: last.until ?? last.x, y: last.y }, y: last.y }] : [];
  });
  labels.sort((a, b) => a.y - b.y || a.index - b.index);
  let free = top;
  const pushed = labels.map((label) => {
    const y = Math.max(label.y, free);
    free = y + LINE;
    return { ...label, y };
  });
  let most = bottom;
  return pushed
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, most);
      most = y - LINE;
      return { ...label, y };
    })
    .toReversed();
}
