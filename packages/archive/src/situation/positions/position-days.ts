import type { Day } from '../../rows/day.ts';
import type { PositionFact } from '../../rows/facts.ts';
import { dayOf } from '../day-of.ts';
import { contentStems } from '../words/content-stems.ts';
import { haveOtherCounterparts } from './is-change.ts';
import { SIGNS } from './stances.ts';

/**
 * What a day's positions of one cell and voice come to: `settled`: all for or all against; `mixed`: for one thing and against another,
 * both of which can stand; `contested`: told both for and against the same thing.
 */
export type DayState = 'settled' | 'mixed' | 'contested';

export interface PositionDay {
  readonly day: Day;
  /** By stance, then key. */
  readonly facts: readonly PositionFact[];
  readonly state: DayState;
}

/** Days of a cell in order, and the facts without a day. Does not depend on the order of `facts`. */
export function positionDays(facts: readonly PositionFact[]): {
  readonly days: readonly PositionDay[];
  readonly undated: readonly PositionFact[];
} {
  const inOrder = [...facts].sort((a, b) => a.key - b.key);
  const byDay = Map.groupBy(inOrder, dayOf);
  const days = [...byDay].flatMap(([day, ofDay]) => (day === undefined ? [] : [positionDay(day, ofDay)]));
  return { days: days.sort((a, b) => (a.day < b.day ? -1 : 1)), undated: byDay.get(undefined) ?? [] };
}

export function positionDay(day: Day, facts: readonly PositionFact[]): PositionDay {
  const sorted = [...facts].sort((a, b) => (a.stance === b.stance ? a.key - b.key : a.stance < b.stance ? -1 : 1));
  return { day, facts: sorted, state: stateOf(sorted) };
}

/** Facts of one day that are compared each with each; more than these say no more. */
const MAX_COMPARED = 50;

function stateOf(facts: readonly PositionFact[]): DayState {
  const bySign = Map.groupBy(facts, ({ stance }) => SIGNS[stance]);
  const forIt = (bySign.get('for') ?? []).slice(0, MAX_COMPARED);
  const against = (bySign.get('against') ?? []).slice(0, MAX_COMPARED);
  if (forIt.length === 0 || against.length === 0) return 'settled';
  return forIt.some((a) => against.some((b) => isAboutTheSame(a, b))) ? 'contested' : 'mixed';
}

/** Whether two positions on one issue are about the same thing, as far as their words and counterparts say. */
function isAboutTheSame(a: PositionFact, b: PositionFact): boolean {
  if (haveOtherCounterparts(a, b)) return false;
  const words = new Set(contentStems(a.words));
  const others = contentStems(b.words);
  return words.size === 0 || others.length === 0 || others.some((stem) => words.has(stem));
}
