import type { ClaimantKey, FigureItem } from '../../api/types.ts';
import type { DrawnLine, DrawnPoint } from './chart-shape.ts';
import { levelOf } from './count-sort.ts';

type Gap = FigureItem['series']['gaps'][number];

/** A bracket from one claimant's latest count to another's. */
export interface DrawnGap {
  readonly gap: Gap;
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** px beside the later of the two counts. */
const BESIDE = 16;

/** The widest gap, where both of its counts are drawn. O(points). */
export function drawnGap({ series }: FigureItem, lines: readonly DrawnLine[]): DrawnGap | undefined {
  const gap = series.spread ?? series.gaps[0];
  if (!gap) return undefined;
  const find = ({ claimant, point }: Gap['lower']): DrawnPoint | undefined =>
    lines
      .find(({ index }) => isSame(series.lines[index]?.claimant, claimant))
      ?.points.find((drawn) => drawn.point.keys[0] === point.keys[0] && levelOf(drawn.point) === levelOf(point));
  const [lower, higher] = [find(gap.lower), find(gap.higher)];
  if (!lower || !higher) return undefined;
  // Of bounds the ends that face each other.
  const low = lower.bounds?.high ?? lower.y;
  const high = higher.bounds?.low ?? higher.y;
  const reach = (drawn: DrawnPoint): number => drawn.until ?? drawn.x;
  return { gap, x: Math.max(reach(lower), reach(higher)) + BESIDE, low, high };
}

export function isSame(one: ClaimantKey | undefined, other: ClaimantKey): boolean {
  return one?.by === other.by && (one.by !== 'actor' || other.by !== 'actor' || one.actor === other.actor);
}
