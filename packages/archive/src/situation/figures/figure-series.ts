import type { Day } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { asOf, daysOf, isOccasionName } from './as-of.ts';
import type { ClaimantLine } from './claimant-line.ts';
import { type CountGap, countGaps } from './count-gaps.ts';
import { GRAINS } from './measures.ts';
import { type SeriesChange, seriesChanges } from './series-changes.ts';
import { foldPoints, revisionsAmong, seriesDay } from './series-point.ts';
import { seriesParts } from './series-parts.ts';

/** The same count over time, by claimant. */
export interface FigureSeries {
  readonly measure: string;
  readonly counted: string;
  /** Increments add up to nothing that anybody said: they have points, but neither changes nor gaps. */
  readonly basis: 'total' | 'increment';
  /** Claimants with the most records first. */
  readonly lines: readonly ClaimantLine[];
  /** Every count that was changed by the one who had given it, or is said to replace another, by day. */
  readonly changes: readonly SeriesChange[];
  /** Claimants whose latest counts exclude each other, the widest first; at most `MAX_GAPS`. */
  readonly gaps: readonly CountGap[];
  /** From the lowest to the highest of the latest counts that disagree: the first of `gaps`. */
  readonly spread: CountGap | undefined;
  readonly keys: readonly number[];
  /** First and last day with a count. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface SeriesOptions {
  /** Whether it counts one occasion; decides the day of a point: see `asOf`. */
  readonly isOccasion?: boolean;
}

/**
 * Builds the series of facts that count the same thing (one part of one series name). Does not depend on the order of `facts`.
 * Complexity: n log n in facts, plus the square of the claimants up to the first hundred.
 */
export function figureSeries(facts: readonly FigureFact[], { isOccasion = false }: SeriesOptions = {}): FigureSeries {
  const known = new Map(facts.map((fact) => [fact.key, fact]));
  const revisions = revisionsAmong(facts);
  const lines: ClaimantLine[] = [];
  for (const own of Map.groupBy(inOrder(facts), ({ claimant }) => claimantId(claimant)).values()) {
    const ownDays = daysOf(own, isOccasion).map(([day, ofDay]) => seriesDay(day, ofDay, revisions));
    const settled = ownDays.findLast((ofDay) => ofDay.day !== undefined && ofDay.settled !== undefined)?.settled;
    const points = foldPoints(ownDays, (key) => known.get(key));
    const latest = points.find(({ keys }) => settled?.keys[0] !== undefined && keys.includes(settled.keys[0]));
    const [first] = own;
    if (first !== undefined) lines.push({ claimant: first.claimant, points, latest });
  }
  const [first] = inOrder(facts);
  const basis = first?.basis ?? 'total';
  const gaps = basis === 'total' ? countGaps(lines, { grain: GRAINS[first?.measure ?? ''] ?? 'toll', isOccasion }) : [];
  const told = facts.flatMap((fact) => asOf(fact, isOccasion) ?? []).sort();
  return {
    measure: first?.measure ?? '',
    counted: first?.counted ?? '',
    basis,
    lines: lines.sort((a, b) => recordsIn(b) - recordsIn(a) || byClaimant(a, b)),
    changes: basis === 'total' ? seriesChanges(facts, isOccasion) : [],
    gaps,
    spread: gaps[0],
    keys: inOrder(facts).map(({ key }) => key),
    from: told[0],
    to: told.at(-1),
  };
}

/** The series behind one name of the store (`seriesKeyOf`): one, or several where reports turn out to count different things. */
export function seriesOfName(facts: readonly FigureFact[], name: string): readonly FigureSeries[] {
  const isOccasion = isOccasionName(name);
  return seriesParts(facts, name).map((part) => figureSeries(part, { isOccasion }));
}

function inOrder(facts: readonly FigureFact[]): readonly FigureFact[] {
  return [...facts].sort((a, b) => a.key - b.key);
}

function recordsIn({ points }: ClaimantLine): number {
  return points.reduce((sum, { keys }) => sum + keys.length, 0);
}

function byClaimant(a: ClaimantLine, b: ClaimantLine): number {
  return claimantId(a.claimant) < claimantId(b.claimant) ? -1 : 1;
}
