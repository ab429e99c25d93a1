import {
  addToProfile,
  decideHappening,
  JOIN_HAPPENING,
  keysOfProfile,
  MAX_HAPPENING_CANDIDATES,
  profileOf,
  type HappeningFeatures,
  type HappeningProfile,
} from '@onrecord/archive';

/** The happening of each report, in the order given: one after another, candidates through keys, as the store does it. */
export function groupHappenings(reports: readonly HappeningFeatures[], join = JOIN_HAPPENING): readonly number[] {
  const profiles: HappeningProfile[] = [];
  const byKey = new Map<string, Set<number>>();
  return reports.map((features) => {
    const { happening } = decideHappening(features, candidates(features, profiles, byKey), join);
    const number = happening ?? profiles.length;
    const known = profiles[number];
    const profile = known ? addToProfile(known, features) : profileOf(number, features);
    profiles[number] = profile;
    for (const key of keysOfProfile(profile)) byKey.set(key, (byKey.get(key) ?? new Set<number>()).add(number));
    return number;
  });
}

/** Those that share most keys, later ones first on a tie. */
function candidates(
  { keys }: HappeningFeatures,
  profiles: readonly HappeningProfile[],
  byKey: ReadonlyMap<string, ReadonlySet<number>>,
): readonly HappeningProfile[] {
  const shared = new Map<number, number>();
  for (const key of keys)
    for (const happening of byKey.get(key) ?? []) shared.set(happening, (shared.get(happening) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, MAX_HAPPENING_CANDIDATES)
    .flatMap(([happening]) => profiles[happening] ?? []);
}
