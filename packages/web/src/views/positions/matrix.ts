import type { Names, PositionCell } from '../../api/types.ts';

export interface Row {
  readonly key: string;
  readonly name: string | undefined;
  readonly cells: ReadonlyMap<string, PositionCell>;
}

export interface Matrix {
  /** Issues, those with most parties first. */
  readonly issues: readonly string[];
  readonly rows: readonly Row[];
}

/** Parties by issues, the fullest first. O(n log n). */
export function matrixOf(cells: readonly PositionCell[], actors: Names['actors']): Matrix {
  const byParty = Map.groupBy(cells, ({ history }) => String(history.party ?? ''));
  const byIssue = Map.groupBy(cells, ({ history }) => history.issue);
  return {
    issues: [...byIssue].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([issue]) => issue),
    rows: [...byParty]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([key, own]) => ({
        key,
        name: actors[key]?.name,
        cells: new Map(own.map((cell) => [cell.history.issue, cell])),
      })),
  };
}
