import type { PositionFact } from '../../rows/facts.ts';
import { SIGNS, STEPS } from './stances.ts';

/** `reversal`: from for to against or back; `step`: see STEPS. */
export type ChangeKind = 'reversal' | 'step';

/**
 * What a stance is to the one before it in the same cell and voice, on an earlier day; undefined: no change, as both can stand.
 * Opposite stances towards two counterparts can both stand: a party accepts talks with one and rejects talks with another.
 */
export function changeKind(previous: PositionFact, next: PositionFact): ChangeKind | undefined {
  if (SIGNS[previous.stance] !== SIGNS[next.stance])
    return haveOtherCounterparts(previous, next) ? undefined : 'reversal';
  return STEPS[previous.stance]?.includes(next.stance) === true ? 'step' : undefined;
}

export function isChange(previous: PositionFact, next: PositionFact): boolean {
  return changeKind(previous, next) !== undefined;
}

export function haveOtherCounterparts(a: PositionFact, b: PositionFact): boolean {
  return a.counterpart !== undefined && b.counterpart !== undefined && a.counterpart !== b.counterpart;
}
