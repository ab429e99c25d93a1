import { findOutlet, type OutletRef, type Store } from '@onrecord/archive';
import { UnknownName } from './entities-named.ts';

/** Keys of all that the names mean. @throws UnknownName */
export async function outletsNamed(
  store: Store,
  names: readonly string[] | undefined,
): Promise<readonly number[] | undefined> {
  if (names === undefined) return undefined;
  const keys: number[] = [];
  for (const name of names) keys.push((await outletNamed(store, name)).key);
  return keys;
}

/** The outlet that a name, domain or key means. @throws UnknownName */
export async function outletNamed(store: Store, name: string): Promise<OutletRef> {
  const found = await findOutlet(store, name);
  if (found.match === 'exact') return found.outlet;
  const near = found.near.map((outlet) => `${outlet.name} (o${outlet.key})`);
  const wayOut = near.length === 0 ? '"onrecord outlets" lists them.' : `Did you mean ${near.join(' or ')}?`;
  throw new UnknownName(`no outlet "${name}" in this archive. ${wayOut}`);
}
