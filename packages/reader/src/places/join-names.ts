import { kilometres } from './distance.ts';
import type { Candidate } from './candidates.ts';
import type { NameGroup } from './name-groups.ts';
import type { Resolved, Scored } from './resolve.ts';
import type { Toponym } from './toponym.ts';

/** One place of the report with all its names. */
export interface FoundPlace {
  /** The fullest name that the report has of it; the usual one of a country. */
  readonly name: string;
  readonly mentions: readonly Toponym[];
  readonly best?: Scored;
  readonly runnersUp: readonly Scored[];
  /** Indices of places that the report itself says hold this one ("X, Y"). */
  readonly containers: readonly number[];
}

const SAME_KM = 1;

/** Joins the names that mean the same place ("Raqqa" and "Raqqah", "the US" and "the United States"), in text order. */
export function joinNames(
  groups: readonly NameGroup[],
  resolved: ReadonlyMap<NameGroup, Resolved>,
): readonly FoundPlace[] {
  const joined: { groups: NameGroup[]; found: Resolved }[] = [];
  const owner = new Map<NameGroup, number>();
  const byPlace = new Map<string, number>();
  for (const group of groups) {
    const found = resolved.get(group) ?? [];
    const best = found[0]?.candidate;
    const key = best?.isWhole === true ? `${best.country ?? ''}|${best.kind}|${best.name}` : undefined;
    const same = key === undefined ? undefined : byPlace.get(key);
    const known = same === undefined ? undefined : joined[same];
    if (known !== undefined && same !== undefined && isSame(known.found[0]?.candidate, best)) {
      known.groups.push(group);
      owner.set(group, same);
      continue;
    }
    owner.set(group, joined.length);
    if (key !== undefined) byPlace.set(key, joined.length);
    joined.push({ groups: [group], found });
  }
  return joined.map(({ groups: own, found }) => {
    const [best, ...runnersUp] = found;
    return {
      name: nameOf(own, best?.candidate),
      mentions: own.flatMap(({ mentions }) => mentions).sort((a, b) => a.first - b.first),
      ...(best !== undefined && { best }),
      runnersUp,
      containers: own.flatMap(({ containers }) => containers.flatMap((holder) => owner.get(holder) ?? [])),
    };
  });
}

function isSame(a: Candidate | undefined, b: Candidate | undefined): boolean {
  return a !== undefined && b !== undefined && kilometres(a, b) <= SAME_KM;
}

function nameOf(groups: readonly NameGroup[], best: Candidate | undefined): string {
  if (best?.kind === 'country') return best.name;
  const [first = ''] = groups.map(({ text }) => text).sort((a, b) => b.length - a.length);
  return first;
}
