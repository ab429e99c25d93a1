import { scaleLinear, scaleUtc } from 'd3-scale';
import type { FigureItem, SeriesPoint } from '../../api/types.ts';
import { msOf } from '../../words/day-words.ts';

/** One count as it is drawn, px. */
export interface DrawnPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  /** From where to where it may lie, where a bound is given; one that is open reaches to the edge. */
  readonly whisker:
    { readonly from: number; readonly to: number; readonly isOpen: 'up' | 'down' | undefined } | undefined;
}

export interface DrawnLine {
  readonly index: number;
  readonly path: string;
  readonly points: readonly DrawnPoint[];
}

export interface Chart {
  readonly lines: readonly DrawnLine[];
  readonly xTicks: readonly { readonly x: number; readonly day: Date }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MS_PER_DAY = 86_400_000;

/** Where everything of a series lies in a box. Points without a day are in the table only. O(points). */
export function chartOf({ series }: FigureItem, box: Box): Chart | undefined {
  const all = series.lines.flatMap(({ points }) => points).filter(({ day }) => day !== undefined);
  if (all.length === 0) return undefined;
  const days = all.flatMap(({ day = '', lastDay = day }) => [msOf(day), msOf(lastDay)]);
  const values = all.flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== undefined));
  const most = Math.max(...values, 1);
  const x = scaleUtc()
    .domain([Math.min(...days) - MS_PER_DAY, Math.max(...days) + MS_PER_DAY])
    .range([box.left, box.width - box.right]);
  // From zero, with room above for what is open upwards.
  const y = scaleLinear()
    .domain([0, most * 1.15])
    .nice(4)
    .range([box.height - box.bottom, box.top]);
  const draw = (point: SeriesPoint): DrawnPoint | undefined => {
    const { day, value, min, max } = point;
    const level = value ?? min ?? max;
    if (day === undefined || level === undefined) return undefined;
    const isBound = (min !== undefined && min !== value) || (max !== undefined && max !== value);
    const whisker = isBound
      ? {
          from: min === undefined ? y(0) : y(min),
          to: max === undefined ? box.top : y(max),
          isOpen: max === undefined ? ('up' as const) : min === undefined ? ('down' as const) : undefined,
        }
      : undefined;
    return { point, x: x(msOf(day)), y: y(level), whisker };
  };
  return {
    lines: series.lines.map(({ points }, index) => {
      const drawn = points.flatMap((point) => draw(point) ?? []).toSorted((a, b) => a.x - b.x);
      return { index, points: drawn, path: stepPath(drawn) };
    }),
    xTicks: x.ticks(Math.min(5, Math.max(2, Math.floor(box.width / 140)))).map((day) => ({ x: x(day), day })),
    yTicks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), value })),
  };
}

/** A count holds until the next one: level, then up or down. */
function stepPath(points: readonly DrawnPoint[]): string {
  return points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}
