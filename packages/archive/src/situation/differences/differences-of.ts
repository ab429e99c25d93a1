import type { EventFact, FigureFact, StatementFact } from '../../rows/facts.ts';
import { isOccasionName } from '../figures/as-of.ts';
import { seriesParts } from '../figures/series-parts.ts';
import type { Difference } from './difference.ts';
import { figureDifferences } from './figure-differences.ts';
import { occurrenceDifferences, type OccurrenceOptions } from './occurrence-differences.ts';
import { wordsDifferences } from './words-difference.ts';

/** Facts that can differ from each other: those of one series name, of one occurrence, or quotations that share a key. */
export type Comparable =
  | { readonly of: 'series'; readonly name: string; readonly facts: readonly FigureFact[] }
  | { readonly of: 'occurrence'; readonly facts: readonly EventFact[] }
  | { readonly of: 'quotations'; readonly facts: readonly StatementFact[] };

/** Where reports differ, within one group of facts. */
export function differencesOf(group: Comparable, options: OccurrenceOptions = {}): readonly Difference[] {
  if (group.of === 'occurrence') return occurrenceDifferences(group.facts, options);
  if (group.of === 'quotations') return wordsDifferences(group.facts);
  const isOccasion = isOccasionName(group.name);
  return seriesParts(group.facts, group.name).flatMap((part) => figureDifferences(part, { isOccasion }));
}
