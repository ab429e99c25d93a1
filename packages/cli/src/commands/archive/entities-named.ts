import { findEntities, type FoundEntities, type FoundEntity, type Store } from '@onrecord/archive';
import { nearNames } from './near-names.ts';

/** A name that means nobody in the archive, or several where one is needed: `message` says so and what to try. */
export class UnknownName extends Error {}

/** Hears how a name was taken that nobody has as it was given. */
export type OnTaken = (words: string) => void;

const SHOWN = 8;

/** Keys of all that the names may mean. @throws UnknownName */
export async function entitiesNamed(
  store: Store,
  of: 'actor' | 'place',
  names: readonly string[] | undefined,
  onTaken: OnTaken = () => undefined,
): Promise<readonly number[] | undefined> {
  if (names === undefined) return undefined;
  const keys: number[] = [];
  for (const name of names) {
    const { match, entities } = await found(store, of, name);
    if (match === 'none') throw await unknownName(store, of, name);
    if (match === 'like') onTaken(`"${name}" is taken as ${listed(of, entities)}.`);
    keys.push(...entities.map(({ key }) => key));
  }
  return [...new Set(keys)];
}

/** The one that a name means. @throws UnknownName */
export async function entityNamed(store: Store, of: 'actor' | 'place', name: string): Promise<FoundEntity> {
  const { match, entities } = await found(store, of, name);
  const [only, ...more] = entities;
  if (only === undefined) throw await unknownName(store, of, name);
  if (more.length === 0 && match === 'exact') return only;
  throw new UnknownName(`"${name}" may mean ${listed(of, entities)}. Give the key of one.`);
}

/** Signs that a query takes for any character mean themselves here; what is made of signs alone names nobody. */
async function found(store: Store, of: 'actor' | 'place', name: string): Promise<FoundEntities> {
  if (!/[\p{L}\p{N}]/u.test(name)) return { match: 'none', entities: [] };
  const { match, entities } = await findEntities(store, of, name);
  if (match !== 'like' || !/[%_\\]/.test(name)) return { match, entities };
  const part = name.trim().toLowerCase();
  const own = entities.filter((entity) => entity.name.toLowerCase().includes(part));
  return { match: own.length === 0 ? 'none' : 'like', entities: own };
}

async function unknownName(store: Store, of: 'actor' | 'place', name: string): Promise<UnknownName> {
  const near = await nearNames(store, of, name);
  const list = of === 'actor' ? 'onrecord actors' : 'onrecord actors --places';
  const wayOut = near.length === 0 ? `"${list}" lists them.` : `Did you mean ${near.join(' or ')}?`;
  return new UnknownName(`no ${of} "${name}" in this archive. ${wayOut}`);
}

function listed(of: 'actor' | 'place', entities: readonly FoundEntity[]): string {
  const letter = of === 'actor' ? 'a' : 'p';
  const more = entities.length - SHOWN;
  const named = entities.slice(0, SHOWN).map(({ key, name, kind }) => `${name} (${letter}${key}, ${kind})`);
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
