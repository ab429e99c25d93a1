import type { ClaimantKey, Lookup } from '@onrecord/archive';
import type { Named, SaidBy } from './row-schema.ts';

/** Who a claimant of a series or difference is. */
export function saidByOf(claimant: ClaimantKey, lookup: Lookup): SaidBy {
  if (claimant.by !== 'actor') return { by: claimant.by };
  return { by: 'actor', ...actorOf(claimant.actor, lookup) };
}

export function actorOf(key: number, lookup: Lookup): Named {
  return { name: lookup.actor(key)?.name ?? 'nobody known', address: `a${key}` };
}

export function placeOf(key: number, lookup: Lookup): Named {
  return { name: lookup.place(key)?.name ?? 'a place not known', address: `p${key}` };
}

/** Addresses of records, the first of them. */
export function addressesOf(keys: readonly number[], lookup: Lookup, most: number): string[] {
  return keys.flatMap((key) => lookup.cite(key)?.address ?? []).slice(0, most);
}
