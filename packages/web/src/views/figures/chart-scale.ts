import { scaleLinear, scaleUtc } from 'd3-scale';
import type { FigureItem } from '../../api/types.ts';
import { msOf } from '../../words/day-words.ts';

/** What a chart is drawn into, px. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartScale {
  readonly x: (ms: number) => number;
  readonly y: (value: number) => number;
  readonly xTicks: readonly Date[];
  readonly yTicks: readonly number[];
  /** Whether the axis begins at zero: of large counts that differ little it does not. */
  readonly isFromZero: boolean;
}

const MS_PER_DAY = 86_400_000;
/** Counts whose lowest is above this share of the highest are told apart better on an axis that begins above zero. */
const CLOSE = 0.7;
const MOST_TICKS = 8;
/** px that a day takes under the axis. */
const DAY_WIDTH = 96;

/** The axes of a series; undefined where no count has both a day and a number. O(points). */
export function scaleOf({ series, facts }: FigureItem, box: Box): ChartScale | undefined {
  const points = series.lines.flatMap((line) => line.points).filter(({ day }) => day !== undefined);
  const values = points.flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== undefined));
  if (values.length === 0) return undefined;
  const keys = new Set(points.flatMap((point) => point.keys));
  const told = facts.filter(({ key }) => keys.has(key)).flatMap(({ when }) => (when ? [when.from, when.to] : []));
  const days = [...points.flatMap(({ day = '', lastDay = day }) => [day, lastDay]), ...told].map(msOf);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(MS_PER_DAY, (last - first) * 0.06);
  const x = scaleUtc()
    .domain([first - pad, last + pad])
    .range([box.left, box.width - box.right]);
  const { from, to, isFromZero } = reach(values);
  const y = scaleLinear()
    .domain([from, to])
    .nice(4)
    .range([box.height - box.bottom, box.top]);
  const inner = box.width - box.left - box.right;
  const ticks = Math.min(MOST_TICKS, Math.max(2, Math.floor(inner / DAY_WIDTH)));
  return {
    x,
    y,
    xTicks: x.ticks(ticks).filter((day) => day.getTime() % MS_PER_DAY === 0),
    yTicks: y.ticks(4).filter(Number.isInteger),
    isFromZero,
  };
}

/** With room above for what is open upwards. */
function reach(values: readonly number[]): {
  readonly from: number;
  readonly to: number;
  readonly isFromZero: boolean;
} {
  const [least, most] = [Math.min(...values), Math.max(...values, 1)];
  const isFromZero = values.length < 2 || least < most * CLOSE || least === most;
  const span = isFromZero ? most : most - least;
  return { from: isFromZero ? 0 : Math.max(0, least - span * 0.4), to: most + span * 0.16, isFromZero };
}
