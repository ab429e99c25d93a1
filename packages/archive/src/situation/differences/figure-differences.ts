import { type Day, dayNumber } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { sortedKeys } from '../evidence-of.ts';
import { asOf } from '../figures/as-of.ts';
import { agree, gapBetween } from '../figures/count-range.ts';
import { figureSeries, type SeriesOptions } from '../figures/figure-series.ts';
import type { FigureDifference } from './difference.ts';
import { areOtherStories, sideOf } from './side-of.ts';

/** Counts of reports in one voice are compared where they stand for days this close. */
const SAME_TIME_DAYS = 1;
/** At most so many records of one claimant on neighbouring days are compared each with each. */
const MAX_COMPARED = 50;

/**
 * Where reports disagree on one count (facts of one part of a series): each two claimants whose latest counts exclude each other, and,
 * within one claimant, each two counts of different stories for the same or the next day that exclude each other, unless one is said to
 * replace the other. A later count that is higher is a change (`seriesChanges`), not a difference.
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
  return [...between, ...reportDifferences(facts, options.isOccasion ?? false)];
}

/**
 * Whether two counts of one series are a difference between reports or claimants, looked at by themselves: what a store asks of a new
 * record and its neighbours.
 */
export function figureDifference(
  a: FigureFact,
  b: FigureFact,
  { isOccasion = false }: SeriesOptions = {},
): FigureDifference | undefined {
  const sameClaimant = claimantId(a.claimant) === claimantId(b.claimant);
  if (a.basis === 'increment' || b.basis === 'increment' || !areClose(asOf(a, isOccasion), asOf(b, isOccasion))) {
    return undefined;
  }
  if (a.revises === b.key || b.revises === a.key) return undefined;
  if (sameClaimant && (!areOtherStories([a], [b]) || isUpdate(a, b))) return undefined;
  return differenceOf(sameClaimant ? 'reports' : 'claimants', [a], [b])[0];
}

function reportDifferences(facts: readonly FigureFact[], isOccasion: boolean): readonly FigureDifference[] {
  const inOrder = [...facts].sort((a, b) => compare(asOf(a, isOccasion), asOf(b, isOccasion)) || a.key - b.key);
  return [...Map.groupBy(inOrder, ({ claimant }) => claimantId(claimant)).values()].flatMap((own) => {
    const seen = new Set<string>();
    return own.flatMap((a, index) =>
      own.slice(index + 1, index + 1 + MAX_COMPARED).flatMap((b) => {
        const found = figureDifference(a, b, { isOccasion });
        const name = [a, b].map(({ value, min, max }) => [value, min, max].join('/')).join(' ');
        if (found === undefined || seen.has(name)) return [];
        seen.add(name);
        return [found];
      }),
    );
  });
}

/** An actor's higher count of a later day is an update, and so is an outlet's own. */
function isUpdate(a: FigureFact, b: FigureFact): boolean {
  const [first, second] = compare(a.told, b.told) <= 0 ? [a, b] : [b, a];
  if (first.told === second.told) return false;
  return first.claimant.by === 'actor' || (first.outlet !== undefined && first.outlet === second.outlet);
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
