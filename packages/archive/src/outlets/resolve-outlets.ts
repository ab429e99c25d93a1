import type { KeyGiver } from '../put/key-giver.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import { hostChain, hostOf, ownedHost } from './hosts.ts';
import type { OutletIndex } from './outlet-index.ts';
import { hostKey, keysOfName, keysOfUrl, nameKey } from './outlet-names.ts';
import { type OutletSet, outletSet } from './outlet-set.ts';

/** What is known of who published a text. */
export interface Publication {
  readonly url: string | undefined;
  /** The outlet's name, as the source or the text gives it. */
  readonly name: string | undefined;
  /** Whom the text credits in its head. */
  readonly credit: string | undefined;
}

/** Keys of outlets; 0 for none. */
export interface Published {
  readonly outlet: number;
  /** Whom it took the text from, where that is another. */
  readonly via: number;
}

/**
 * Who published each text, in their order: the outlet of its address's host; else the one of the name; else a new one of unknown kind. Of a
 * host that nobody knows nothing is learned from a name beside it, as agencies' texts stand under many hosts: such a host gives its own name to
 * an outlet only where there is no other. Three queries and two writes a batch.
 */
export async function resolveOutlets(
  db: Db,
  dialect: StoreDialect,
  {
    publications,
    known,
    keys,
  }: { readonly publications: readonly Publication[]; readonly known: OutletIndex; readonly keys: KeyGiver },
): Promise<readonly Published[]> {
  const wanted = [...new Set(publications.flatMap(keysIn))];
  if (wanted.length === 0) return publications.map(() => ({ outlet: 0, via: 0 }));
  const outlets = await outletSet(db, dialect, { wanted, known, keys });
  const published = publications.map((publication) => publishedBy(publication, outlets));
  await outlets.write();
  return published;
}

function keysIn({ url, name, credit }: Publication): readonly string[] {
  return [...keysOfUrl(url), ...keysOfName(name), ...keysOfName(credit)];
}

function publishedBy({ url, name, credit }: Publication, outlets: OutletSet): Published {
  const own = hostName(url);
  const atHost = outlets.find(keysOfUrl(url));
  // An outlet that is called after its host has no better name: one that a source gives goes before it.
  const isSure = atHost !== undefined && (atHost.by_person === 1 || atHost.name !== own);
  const isCreditOnly = name !== undefined && name === credit;
  if (isSure) return { outlet: atHost.key, via: viaOf(credit, atHost.key, outlets) };
  const byName = named(name, outlets);
  if (byName !== undefined && !(isCreditOnly && own !== undefined && byName.kind === 'agency')) {
    return { outlet: byName.key, via: viaOf(credit, byName.key, outlets) };
  }
  const outlet = atHost?.key ?? (own === undefined ? 0 : outlets.make(own, [hostKey(own)]).key);
  return { outlet, via: viaOf(credit, outlet, outlets) };
}

function viaOf(credit: string | undefined, outlet: number, outlets: OutletSet): number {
  const via = named(credit, outlets)?.key ?? 0;
  return via === outlet ? 0 : via;
}

function named(name: string | undefined, outlets: OutletSet): ReturnType<OutletSet['find']> {
  const keys = keysOfName(name);
  if (name === undefined || keys.length === 0) return undefined;
  return outlets.find(keys) ?? outlets.make(name.trim(), [nameKey(name)]);
}

/** What an outlet is called that has only an address: the part of its host that somebody owns. */
function hostName(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : hostOf(url);
  return host === undefined || hostChain(host).length === 0 ? undefined : ownedHost(host);
}
