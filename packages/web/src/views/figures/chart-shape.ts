import type { FigureItem, SeriesPoint } from '../../api/types.ts';
import { msOf } from '../../words/day-words.ts';
import { type Box, type ChartScale, spansOf, uncertainDays } from './chart-scale.ts';
import { type CountSort, countSort, levelOf } from './count-sort.ts';

/** One count as it is drawn, px. */
export interface DrawnPoint {
  readonly point: SeriesPoint;
  readonly sort: Exclude<CountSort, 'none'>;
  readonly x: number;
  /** Where the step line of its claimant stands. */
  readonly y: number;
  /** From the lower bound to the upper one; the edge of the drawing where it is open. */
  readonly bounds: { readonly low: number; readonly high: number } | undefined;
  /** The days that it may be about, where more than one. */
  readonly days: { readonly from: number; readonly to: number } | undefined;
  /** Where it was given for the last time, where that is later. */
  readonly until: number | undefined;
}

/** A stretch of a step line. What is no exact number looks unlike one that is. */
export interface Stretch {
  readonly path: string;
  readonly isExact: boolean;
}

export interface DrawnLine {
  /** Of the line in its series. */
  readonly index: number;
  readonly points: readonly DrawnPoint[];
  readonly stretches: readonly Stretch[];
}

/** px between counts that would cover each other. */
const ASIDE = 10;

/** Where everything of a series lies. Counts without a day or a number are in the table only. O(points log points). */
export function linesOf({ series, facts }: FigureItem, scale: ChartScale, box: Box): readonly DrawnLine[] {
  const spans = spansOf(facts);
  const taken = new Map<string, number>();
  return series.lines.map(({ points }, index) => {
    const drawn = points.flatMap((point) => {
      const at = draw(point, { scale, box, when: uncertainDays(point, spans) });
      return at ? [aside(at, taken)] : [];
    });
    drawn.sort((a, b) => a.x - b.x);
    return { index, points: drawn, stretches: stretchesOf(drawn) };
  });
}

interface Drawing {
  readonly scale: ChartScale;
  readonly box: Box;
  readonly when: { readonly from: string; readonly to: string } | undefined;
}

function draw(point: SeriesPoint, { scale: { x, y }, box, when }: Drawing): DrawnPoint | undefined {
  const sort = countSort(point);
  const level = levelOf(point);
  const { day, lastDay = day, min, max } = point;
  if (sort === 'none' || level === undefined || day === undefined || lastDay === undefined) return undefined;
  const isBounded = sort !== 'exact' && sort !== 'about';
  return {
    point,
    sort,
    x: x(msOf(day)),
    y: y(level),
    bounds: isBounded
      ? { low: min === undefined ? box.height - box.bottom : y(min), high: max === undefined ? box.top : y(max) }
      : undefined,
    days: when ? { from: x(msOf(when.from)), to: x(msOf(when.to)) } : undefined,
    until: lastDay > day ? x(msOf(lastDay)) : undefined,
  };
}

/** What would cover another count stands beside it. */
function aside(drawn: DrawnPoint, taken: Map<string, number>): DrawnPoint {
  const place = `${Math.round(drawn.x)} ${Math.round(drawn.y / 6)}`;
  const before = taken.get(place) ?? 0;
  taken.set(place, before + 1);
  return before === 0 ? drawn : { ...drawn, x: drawn.x + before * ASIDE };
}

/** A count holds until the next one of its claimant: level, then up or down. */
function stretchesOf(points: readonly DrawnPoint[]): readonly Stretch[] {
  return points.flatMap((one, index): readonly Stretch[] => {
    const next = points[index + 1];
    const isExact = one.sort === 'exact' || one.sort === 'about';
    if (!next) return one.until === undefined ? [] : [{ path: `M${one.x} ${one.y}H${one.until}`, isExact }];
    const level = { path: `M${one.x} ${one.y}H${next.x}`, isExact };
    return one.y === next.y ? [level] : [level, { path: `M${next.x} ${one.y}V${next.y}`, isExact: true }];
  });
}
