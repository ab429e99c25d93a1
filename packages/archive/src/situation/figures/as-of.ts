import type { Day } from '../../rows/day.ts';
import type { FigureFact } from '../../rows/facts.ts';
import { dayOf } from '../day-of.ts';
import { GRAINS } from './measures.ts';

/**
 * The day that a count stands for. Of a period or a level: the day it counts up to, else the day it was told. Of one occasion (an
 * attack): the day it was told, as the occasion's own day is the same in every report and says nothing about which count came later.
 */
export function asOf(fact: FigureFact, isOccasion: boolean): Day | undefined {
  return isOccasion ? (fact.told ?? dayOf(fact)) : dayOf(fact);
}

const OCCASIONS: ReadonlySet<string> = new Set(['occurrence', 'happening', 'place']);

/** Whether the series of the name (`seriesKeyOf`) counts one occasion. */
export function isOccasionName(name: string): boolean {
  const [measure = '', , over = ''] = name.split('|');
  return GRAINS[measure] === 'toll' && OCCASIONS.has(over.split(' ')[0] ?? '');
}

/** Facts by day, in order; those without a day last. */
export function daysOf(
  facts: readonly FigureFact[],
  isOccasion: boolean,
): readonly (readonly [Day | undefined, readonly FigureFact[]])[] {
  const byDay = [...Map.groupBy(facts, (fact) => asOf(fact, isOccasion))];
  return byDay.sort(([a], [b]) => (a === b ? 0 : (a ?? '~') < (b ?? '~') ? -1 : 1));
}
