import type { DrawnLine } from './chart-shape.ts';

/** A count in a chart: of which line, which of its counts. */
export interface ChartPlace {
  /** Of the line in its series. */
  readonly line: number;
  readonly at: number;
}

/** Where an arrow key leads: along the line of a claimant, or to the count of another that is nearest in time. */
export function walk(lines: readonly DrawnLine[], from: ChartPlace, key: string): ChartPlace | undefined {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const now = drawn.findIndex(({ index }) => index === from.line);
  const points = drawn[now]?.points ?? [];
  const along: Readonly<Record<string, number>> = {
    ArrowRight: from.at + 1,
    ArrowLeft: from.at - 1,
    Home: 0,
    End: points.length - 1,
  };
  const at = along[key];
  if (at !== undefined) return points[at] ? { line: from.line, at } : undefined;
  const other = drawn[now + (key === 'ArrowDown' ? 1 : -1)];
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !other) return undefined;
  const x = points[from.at]?.x ?? 0;
  const nearest = other.points.reduce((best, one, index) => {
    return Math.abs(one.x - x) < Math.abs((other.points[best]?.x ?? 0) - x) ? index : best;
  }, 0);
  return { line: other.index, at: nearest };
}
