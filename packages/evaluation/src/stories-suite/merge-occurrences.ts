import {
  addToOccurrence,
  decideOccurrence,
  MAX_OCCURRENCE_CANDIDATES,
  occurrenceKeysOf,
  occurrenceOf,
  type OccurrenceEvent,
  type OccurrenceProfile,
} from '@onrecord/archive';

/** The occurrence of each event, in the order given: one after another, candidates through keys, as the store does it. */
export function mergeOccurrences(events: readonly OccurrenceEvent[]): readonly number[] {
  const profiles: OccurrenceProfile[] = [];
  const byKey = new Map<string, Set<number>>();
  return events.map((event) => {
    const keys = occurrenceKeysOf(event);
    const { occurrence } = decideOccurrence(event, candidates(keys, profiles, byKey));
    const number = occurrence ?? profiles.length;
    const known = profiles[number];
    profiles[number] = known ? addToOccurrence(known, event) : occurrenceOf(number, event);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set<number>()).add(number));
    return number;
  });
}

/** Those that share most keys, later ones first on a tie. */
function candidates(
  keys: readonly string[],
  profiles: readonly OccurrenceProfile[],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): readonly OccurrenceProfile[] {
  const shared = new Map<number, number>();
  for (const key of keys)
    for (const occurrence of byKey.get(key) ?? []) shared.set(occurrence, (shared.get(occurrence) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, MAX_OCCURRENCE_CANDIDATES)
    .flatMap(([occurrence]) => profiles[occurrence] ?? []);
}
