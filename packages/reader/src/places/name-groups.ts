import type { PlaceKind } from '@onrecord/model';
import { placeKey } from './gazetteer/place-key.ts';
import type { Toponym } from './toponym.ts';

/** All mentions of one name with one kind. */
export interface NameGroup {
  readonly text: string;
  readonly kind?: PlaceKind;
  readonly mentions: readonly Toponym[];
  /** Names that stand behind a comma after it. */
  readonly containers: readonly NameGroup[];
}

/** Puts the mentions of one name together, in text order of their first: a name means one place throughout a report. */
export function nameGroups(toponyms: readonly Toponym[]): readonly NameGroup[] {
  const groups = new Map<
    string,
    { -readonly [K in keyof NameGroup]: NameGroup[K] } & { mentions: Toponym[]; containers: NameGroup[] }
  >();
  const ofToponym = toponyms.map((toponym) => {
    const key = keyOf(toponym);
    const group = groups.get(key) ?? { text: toponym.text, mentions: [], containers: [] };
    groups.set(key, group);
    group.mentions.push(toponym);
    // "the town of X" tells of "X" elsewhere as well.
    if (group.kind === undefined && toponym.kind !== undefined) group.kind = toponym.kind;
    return group;
  });
  toponyms.forEach(({ container }, i) => {
    const [group, holder] = [ofToponym[i], container === undefined ? undefined : ofToponym[container]];
    if (group !== undefined && holder !== undefined && holder !== group && !group.containers.includes(holder))
      group.containers.push(holder);
  });
  return [...groups.values()];
}

/** Case counts in short names: "US" and "us" are two, "GAZA" and "Gaza" one. */
function keyOf({ text }: Toponym): string {
  const key = placeKey(text.replace(/^the /i, ''));
  return key === '' ? text.toLowerCase() : key;
}
