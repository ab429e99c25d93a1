import type { Day } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { type Backing, backingOf } from '../evidence-of.ts';
import { agree, bySize, type Count, isSameCount, rangeOf } from './count-range.ts';

/** One count as a claimant gave it, on one day or on several in a row. */
export interface SeriesPoint extends Count, Backing {
  /** First day; undefined where neither the count nor its report has a day. */
  readonly day: Day | undefined;
  /** Last day on which it was given again before another one was. */
  readonly lastDay: Day | undefined;
  /** Whether the claimant is told on that day with counts that exclude each other, none of them said to be a revision. */
  readonly unsettled: boolean;
  /** Keys of the counts that this one is said to replace. */
  readonly revises: readonly number[];
  /** Keys of the counts that are said to replace this one. */
  readonly revisedBy: readonly number[];
}

/** A day of one claimant: its distinct counts, the smallest first. */
export interface SeriesDay {
  readonly day: Day | undefined;
  readonly points: readonly SeriesPoint[];
  /** What the claimant is left with at the end of the day; undefined where that is unsettled. */
  readonly settled: SeriesPoint | undefined;
}

/** Which counts of a series are said to replace which. */
export interface Revisions {
  readonly revisedBy: ReadonlyMap<number, readonly number[]>;
}

export function revisionsAmong(facts: readonly FigureFact[]): Revisions {
  const keys = new Set(facts.map(({ key }) => key));
  const revisedBy = new Map<number, number[]>();
  for (const { key, revises } of facts) {
    if (revises === undefined || !keys.has(revises)) continue;
    revisedBy.set(revises, [...(revisedBy.get(revises) ?? []), key]);
  }
  return { revisedBy };
}

/** The counts of one claimant on one day. */
export function seriesDay(day: Day | undefined, facts: readonly FigureFact[], revisions: Revisions): SeriesDay {
  const groups: FigureFact[][] = [];
  for (const fact of [...facts].sort((a, b) => bySize(a, b) || a.key - b.key)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && isSameCount(last[0], fact)) last.push(fact);
    else groups.push([fact]);
  }
  const points = groups.map((group) => pointOf(day, group, revisions));
  const standing = points.filter(({ keys }) => keys.some((key) => !revisions.revisedBy.has(key)));
  const isSettled = standing.every((point) => standing.every((other) => agree(point, other)));
  return {
    day,
    points:
      isSettled || day === undefined
        ? points
        : points.map((point) => ({ ...point, unsettled: standing.includes(point) })),
    settled: isSettled ? mostExact(standing) : undefined,
  };
}

function pointOf(day: Day | undefined, facts: readonly FigureFact[], { revisedBy }: Revisions): SeriesPoint {
  const [first] = facts;
  const revises = facts.flatMap((fact) => (fact.revises === undefined ? [] : [fact.revises]));
  return {
    day,
    lastDay: day,
    value: first?.value,
    min: first?.min,
    max: first?.max,
    approximate: first?.approximate ?? false,
    ...backingOf(facts),
    unsettled: false,
    revises: [...new Set(revises)].sort((a, b) => a - b),
    revisedBy: facts.flatMap(({ key }) => revisedBy.get(key) ?? []).sort((a, b) => a - b),
  };
}

/** The narrowest of counts that agree; of equally narrow ones the largest. */
function mostExact(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  const width = (point: SeriesPoint): number => {
    const { low, high } = rangeOf(point);
    return high - low;
  };
  return [...points].sort((a, b) => {
    const narrower = width(a) === width(b) ? 0 : width(a) - width(b);
    return narrower || bySize(b, a);
  })[0];
}

/** Runs of days on which the same count was given again become one point with all its records. Days in order. */
export function foldPoints(
  days: readonly SeriesDay[],
  factOf: (key: number) => FigureFact | undefined,
): readonly SeriesPoint[] {
  const folded: SeriesPoint[] = [];
  for (const { points } of days) {
    const [only] = points;
    const last = folded.at(-1);
    const goesOn =
      points.length === 1 &&
      only?.day !== undefined &&
      last?.day !== undefined &&
      !last.unsettled &&
      isSameCount(last, only);
    if (goesOn) folded[folded.length - 1] = joined(last, only, factOf);
    else folded.push(...points);
  }
  return folded;
}

function joined(a: SeriesPoint, b: SeriesPoint, factOf: (key: number) => FigureFact | undefined): SeriesPoint {
  const facts = [...a.keys, ...b.keys].flatMap((key) => factOf(key) ?? []);
  return {
    ...a,
    lastDay: b.lastDay,
    ...backingOf(facts),
    revises: [...new Set([...a.revises, ...b.revises])].sort((x, y) => x - y),
    revisedBy: [...new Set([...a.revisedBy, ...b.revisedBy])].sort((x, y) => x - y),
  };
}
