import { type Day, dayNumber } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { sortedKeys } from '../evidence-of.ts';
import { asOf } from '../figures/as-of.ts';
import { agree, gapBetween, hasGrown, isWithinFactor, sizeOf } from '../figures/count-range.ts';
import { figureSeries, type SeriesOptions } from '../figures/figure-series.ts';
import { ONE_COUNT_FACTOR } from '../figures/series-parts.ts';
import type { FigureDifference } from './difference.ts';
import { areOtherStories, sideOf } from './side-of.ts';

/** Counts of reports in one voice are compared where they stand for days this close. */
const SAME_TIME_DAYS = 1;
/** At most so many records of one claimant on neighbouring days are compared each with each. */
const MAX_COMPARED = 50;

/**
 * Where reports disagree on one count (facts of one part of a series): each two claimants whose latest counts exclude each other; and each
 * two counts of one claimant by different stories, or of two claimants in one report, that exclude each other (`figureDifference`).
 * Does not depend on the order of `facts`.
 */
export function figureDifferences(
  facts: readonly FigureFact[],
  options: SeriesOptions = {},
): readonly FigureDifference[] {
  const known = new Map(facts.map((fact) => [fact.key, fact]));
  const factsOf = (keys: readonly number[]): readonly FigureFact[] => keys.flatMap((key) => known.get(key) ?? []);
  const { gaps } = figureSeries(facts, options);
  const between = gaps.flatMap(({ lower, higher }) =>
    differenceOf('claimants', factsOf(lower.point.keys), factsOf(higher.point.keys)),
  );
  const inOrder = [...facts].sort(
    (a, b) => compare(asOf(a, options.isOccasion ?? false), asOf(b, options.isOccasion ?? false)) || a.key - b.key,
  );
  const byClaimant = Map.groupBy(inOrder, ({ claimant }) => claimantId(claimant));
  const undated = Map.groupBy(
    inOrder.filter(({ told }) => told === undefined),
    ({ report }) => report,
  );
  const pairs = [...byClaimant.values(), ...undated.values()].flatMap((group) => differingPairs(group, options));
  return [...between, ...pairs];
}

/**
 * Whether two counts of one series are a difference, looked at by themselves: what a store asks of a new record and its neighbours. They
 * exclude each other, stand for the same or neighbouring days, are of different stories (or of two claimants in one report), and neither
 * is said to replace the other, counts other people or another place, or is of another size. A higher count that is told on a later day is none: it may have grown. Where a report has no day, only
 * what it tells itself is compared. Symmetric.
 */
export function figureDifference(
  a: FigureFact,
  b: FigureFact,
  { isOccasion = false }: SeriesOptions = {},
): FigureDifference | undefined {
  const isOneClaimant = claimantId(a.claimant) === claimantId(b.claimant);
  if (a.basis === 'increment' || b.basis === 'increment' || a.revises === b.key || b.revises === a.key)
    return undefined;
  if (!canBeOneCount(a, b, isOccasion) || (isOneClaimant && !areOtherStories([a], [b]))) return undefined;
  if (a.report !== b.report && !areOfOneTime(a, b, isOccasion)) return undefined;
  const [first, second] = a.key <= b.key ? [a, b] : [b, a];
  return differenceOf(isOneClaimant ? 'reports' : 'claimants', [first], [second])[0];
}

/** Pairs of a group that are a difference, each two counts once. The group is in order of days. */
function differingPairs(group: readonly FigureFact[], options: SeriesOptions): readonly FigureDifference[] {
  const seen = new Set<string>();
  return group.flatMap((a, index) =>
    group.slice(index + 1, index + 1 + MAX_COMPARED).flatMap((b) => {
      const found = figureDifference(a, b, options);
      const name = [a, b].map(({ value, min, max }) => [value, min, max].join('/')).join(' ');
      if (found === undefined || seen.has(name)) return [];
      seen.add(name);
      return [found];
    }),
  );
}

/** Two counts of one name may still count different people, or, of one occasion, be too far apart in size: see `seriesParts`. */
function canBeOneCount(a: FigureFact, b: FigureFact, isOccasion: boolean): boolean {
  const differ = (x: number | undefined, y: number | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  if (differ(a.affected, b.affected) || differ(a.place, b.place)) return false;
  return !isOccasion || isWithinFactor([sizeOf(a), sizeOf(b)], ONE_COUNT_FACTOR);
}

function areOfOneTime(a: FigureFact, b: FigureFact, isOccasion: boolean): boolean {
  if (a.told === undefined || b.told === undefined || !areClose(asOf(a, isOccasion), asOf(b, isOccasion))) return false;
  if (a.told === b.told) return true;
  const [earlier, later] = a.told < b.told ? [a, b] : [b, a];
  const isSameVoice =
    claimantId(a.claimant) === claimantId(b.claimant) &&
    (a.claimant.by === 'actor' || (a.outlet !== undefined && a.outlet === b.outlet));
  // One voice that gives another number later has changed it.
  return !isSameVoice && !hasGrown(earlier, later);
}

function differenceOf(
  between: FigureDifference['between'],
  a: readonly FigureFact[],
  b: readonly FigureFact[],
): readonly FigureDifference[] {
  const [first] = a;
  const [second] = b;
  if (first === undefined || second === undefined || agree(first, second)) return [];
  return [
    {
      kind: 'figure',
      between,
      measure: first.measure,
      counted: first.counted,
      sides: [
        { ...sideOf(a), count: countOf(first) },
        { ...sideOf(b), count: countOf(second) },
      ],
      least: gapBetween(first, second).least,
      keys: sortedKeys([...a, ...b].map(({ key }) => key)),
    },
  ];
}

function countOf({ value, min, max, approximate }: FigureFact): FigureDifference['sides'][0]['count'] {
  return { value, min, max, approximate };
}

function areClose(a: Day | undefined, b: Day | undefined): boolean {
  const from = dayNumber(a ?? '');
  const to = dayNumber(b ?? '');
  return from === undefined || to === undefined || Math.abs(from - to) <= SAME_TIME_DAYS;
}

function compare(a: Day | undefined, b: Day | undefined): number {
  return (a ?? '~') === (b ?? '~') ? 0 : (a ?? '~') < (b ?? '~') ? -1 : 1;
}
