import { scaleLinear, scaleUtc } from 'd3-scale';
import type { FigureItem, SeriesPoint } from '../../api/types.ts';
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
  const spans = spansOf(facts);
  const days = points
    .flatMap((point) => {
      const { day = '', lastDay = day } = point;
      const span = uncertainDays(point, spans);
      return [day, lastDay, ...(span ? [span.from, span.to] : [])];
    })
    .map(msOf);
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

type Days = Pick<FigureItem['facts'][number], 'when'>['when'];

/** The days that the records of a series are about, by key. */
export function spansOf(facts: FigureItem['facts']): ReadonlyMap<number, Days> {
  return new Map(facts.map(({ key, when }) => [key, when]));
}

/**
 * The days that a count may stand for, where more than one; undefined where it stands under the day on which it was told, as counts of one occasion
 * do.
 */
export function uncertainDays({ day, keys }: SeriesPoint, spans: ReadonlyMap<number, Days>): Days {
  const when = spans.get(keys[0] ?? -1);
  const holdsDay = when !== undefined && day !== undefined && when.from <= day && day <= when.to;
  return holdsDay && when.from !== when.to ? when : undefined;
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
