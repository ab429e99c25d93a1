import type { Day } from '../../rows/day.ts';
import type { ClaimantKey, FigureFact } from '../../rows/facts.ts';
import { claimantId } from '../claimant-id.ts';
import { sortedKeys } from '../evidence-of.ts';
import { isCountChange, isSameCount } from './count-range.ts';
import { daysOf } from './as-of.ts';
import { type Revisions, revisionsAmong, seriesDay, type SeriesPoint } from './series-point.ts';

/** A count that gave way to another. */
export interface SeriesChange {
  /** Who gives the new count, and of whom the old one was; the same unless a report says that one replaces the other's. */
  readonly claimant: ClaimantKey;
  readonly formerClaimant: ClaimantKey;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly day: Day | undefined;
  /** `said`: a report says that it replaces the other; `told-later`: the claimant gave another count on a later day. */
  readonly how: 'said' | 'told-later';
  /** Records of the old and the new count. */
  readonly keys: readonly number[];
}

/**
 * Changes of a series, by day. A claimant that is an actor changes its count when its count of a later day differs
 * (`isCountChange`) from its last settled one. Reports in their own voice revise only themselves: two outlets with two numbers are a
 * difference, not a change; sources that are not named change nothing unless a report says so.
 */
export function seriesChanges(facts: readonly FigureFact[], isOccasion: boolean): readonly SeriesChange[] {
  const revisions = revisionsAmong(facts);
  const changes = saidChanges(facts, isOccasion, revisions);
  const said = new Set(changes.map(changeName));
  for (const own of Map.groupBy(facts, voiceOf).values()) {
    for (const change of laterChanges(own, isOccasion, revisions))
      if (!said.has(changeName(change))) changes.push(change);
  }
  return changes.sort(byDayThenKeys);
}

function voiceOf({ claimant, outlet, key }: FigureFact): string {
  if (claimant.by === 'actor') return claimantId(claimant);
  return claimant.by === 'report' && outlet !== undefined ? `report ${outlet}` : `record ${String(key)}`;
}

function laterChanges(own: readonly FigureFact[], isOccasion: boolean, revisions: Revisions): readonly SeriesChange[] {
  const changes: SeriesChange[] = [];
  let last: SeriesPoint | undefined;
  for (const [day, ofDay] of daysOf(own, isOccasion)) {
    if (day === undefined) continue;
    const { settled } = seriesDay(day, ofDay, revisions);
    if (settled === undefined) continue;
    const [claimant] = ofDay.map((fact) => fact.claimant);
    if (claimant !== undefined && last !== undefined && isCountChange(last, settled)) {
      changes.push(changeOf({ claimant, formerClaimant: claimant, from: last, to: settled, day, how: 'told-later' }));
    }
    last = settled;
  }
  return changes;
}

function saidChanges(facts: readonly FigureFact[], isOccasion: boolean, revisions: Revisions): SeriesChange[] {
  const known = new Map(facts.map((fact) => [fact.key, fact]));
  return facts.flatMap((fact) => {
    const former = fact.revises === undefined ? undefined : known.get(fact.revises);
    if (former === undefined || isSameCount(former, fact)) return [];
    const [day] = daysOf([fact], isOccasion)[0] ?? [];
    const [from] = seriesDay(day, [former], revisions).points;
    const [to] = seriesDay(day, [fact], revisions).points;
    if (from === undefined || to === undefined) return [];
    const { claimant } = fact;
    return [changeOf({ claimant, formerClaimant: former.claimant, from, to, day, how: 'said' })];
  });
}

function changeOf(change: Omit<SeriesChange, 'keys'>): SeriesChange {
  return { ...change, keys: sortedKeys([...change.from.keys, ...change.to.keys]) };
}

function changeName({ claimant, from, to }: SeriesChange): string {
  const count = ({ value, min, max }: SeriesPoint): string => [value, min, max].join('/');
  return [claimantId(claimant), count(from), count(to)].join(' ');
}

function byDayThenKeys(a: SeriesChange, b: SeriesChange): number {
  if (a.day !== b.day) return (a.day ?? '~') < (b.day ?? '~') ? -1 : 1;
  return (a.to.keys[0] ?? 0) - (b.to.keys[0] ?? 0) || (a.from.keys[0] ?? 0) - (b.from.keys[0] ?? 0);
}
