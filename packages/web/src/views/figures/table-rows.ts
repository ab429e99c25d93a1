import type { ClaimantKey, FigureItem, SeriesPoint } from '../../api/types.ts';

/** One count as a row of the table. */
export interface TableRow {
  readonly point: SeriesPoint;
  /** Of the line in its series. */
  readonly line: number;
  readonly claimant: ClaimantKey;
}

/** By day, those without one last; on one day in the order of the claimants. */
export function rowsOf({ series: { lines } }: FigureItem): readonly TableRow[] {
  const rows = lines.flatMap(({ claimant, points }, line) => points.map((point) => ({ point, line, claimant })));
  const day = ({ point }: TableRow): string => point.day ?? '~';
  return rows.sort((a, b) => (day(a) === day(b) ? a.line - b.line : day(a) < day(b) ? -1 : 1));
}
