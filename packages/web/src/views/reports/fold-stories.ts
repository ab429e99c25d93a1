import type { ReportItem } from '../../api/types.ts';

/** One text as several outlets have it. */
export interface Story {
  readonly key: number;
  /** The report that stands for it: the newest. */
  readonly first: ReportItem;
  /** All reports of it that are there so far. */
  readonly all: readonly ReportItem[];
}

/** Reports by story, in the order of the first of each. O(n). */
export function foldStories(reports: readonly ReportItem[]): readonly Story[] {
  const stories = Map.groupBy(reports, ({ report }) => report.story);
  return [...stories].flatMap(([key, all]) => {
    const [first] = all;
    return first ? [{ key, first, all }] : [];
  });
}
