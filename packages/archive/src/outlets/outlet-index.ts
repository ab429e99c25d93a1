import { type Note, note } from '@onrecord/model';
import type { ListedOutlet } from './listed-outlet.ts';
import { outletListNotes } from './notes.ts';
import { hostKey, nameKey } from './outlet-names.ts';

/** Looks listed outlets up. */
export interface OutletIndex {
  readonly byId: (id: string) => ListedOutlet | undefined;
  /** The one outlet that has this name or host, as a key of outlet-names; undefined where none or several have it. */
  readonly byKey: (key: string) => ListedOutlet | undefined;
  /** Names and hosts that several have, for people to see. */
  readonly notes: readonly Note[];
}

/** All names and hosts of a listed outlet, as keys. */
export function keysOf({ name, names, hosts }: ListedOutlet): readonly string[] {
  return [...new Set([...[name, ...names].map(nameKey), ...hosts.map(hostKey)])];
}

/**
 * Indexes lists by names and hosts; what a later list says of a name, host or id goes before what earlier ones say.
 * O(names + hosts); each look-up O(lists).
 */
export function outletIndex(lists: readonly (readonly ListedOutlet[])[]): OutletIndex {
  const ids = new Map(lists.flat().map((outlet) => [outlet.id, outlet]));
  const latestFirst = lists
    .map((outlets) => byKeys(outlets.filter((outlet) => ids.get(outlet.id) === outlet)))
    .reverse();
  return {
    byId: (id) => ids.get(id),
    byKey: (key) => {
      const found = latestFirst.find((keys) => keys.has(key))?.get(key) ?? [];
      return found.length === 1 ? found[0] : undefined;
    },
    notes: latestFirst.flatMap((keys) => [...keys].flatMap(([key, found]) => ambiguity(key, found))),
  };
}

function byKeys(outlets: readonly ListedOutlet[]): ReadonlyMap<string, readonly ListedOutlet[]> {
  const keys = new Map<string, ListedOutlet[]>();
  for (const outlet of outlets) {
    for (const key of keysOf(outlet)) {
      const own = keys.get(key);
      if (own) own.push(outlet);
      else keys.set(key, [outlet]);
    }
  }
  return keys;
}

function ambiguity(key: string, found: readonly ListedOutlet[]): readonly Note[] {
  if (found.length < 2) return [];
  const name = key.slice(key.indexOf(':') + 1);
  return [note(outletListNotes.ambiguous, { details: { name, ids: found.map(({ id }) => id).join(', ') } })];
}
