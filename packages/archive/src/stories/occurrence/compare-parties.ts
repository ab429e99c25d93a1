import type { Agreement } from './compare-places.ts';
import type { OccurrenceParty } from './occurrence-event.ts';

/** Kinds of which two different ones are different doers; a group or population ("residents") excludes nobody. */
const SINGLE: ReadonlySet<string> = new Set(['person', 'organization', 'state']);

/**
 * Whether two sides can be one: they share somebody who is named; or they exclude each other, where both name somebody of the same kind and
 * nobody twice. A person and a body do not: one may have acted for the other. Those without a name ("gunmen", "a driver") do neither.
 */
export function compareParties(a: readonly OccurrenceParty[], b: readonly OccurrenceParty[]): Agreement {
  const others = b.filter(({ named }) => named);
  const known = a.filter(({ named }) => named);
  if (known.some(({ key }) => others.some((other) => other.key === key))) return 'same';
  const namedAlike = known.some(({ kind }) => SINGLE.has(kind) && others.some((other) => other.kind === kind));
  return namedAlike ? 'apart' : 'untold';
}
