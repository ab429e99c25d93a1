import { findEntities, type FoundEntity, type Store } from '@onrecord/archive';

/** A name that means nobody in the archive, or several where one is needed: `message` says so and what to try. */
export class UnknownName extends Error {}

const WORDS = { actor: 'actor', place: 'place' } as const;

/** Keys of all that the names may mean. @throws UnknownName */
export async function entitiesNamed(
  store: Store,
  of: 'actor' | 'place',
  names: readonly string[] | undefined,
): Promise<readonly number[] | undefined> {
  if (names === undefined) return undefined;
  const keys: number[] = [];
  for (const name of names) {
    const { match, entities } = await findEntities(store, of, name);
    if (match === 'none') {
      throw new UnknownName(`no ${WORDS[of]} "${name}" in this archive. ${listHint(of)}`);
    }
    keys.push(...entities.map(({ key }) => key));
  }
  return [...new Set(keys)];
}

/** The one that a name means. @throws UnknownName */
export async function entityNamed(store: Store, of: 'actor' | 'place', name: string): Promise<FoundEntity> {
  const { match, entities } = await findEntities(store, of, name);
  const [only, ...more] = entities;
  if (only === undefined) throw new UnknownName(`no ${WORDS[of]} "${name}" in this archive. ${listHint(of)}`);
  if (more.length === 0 && match === 'exact') return only;
  const letter = of === 'actor' ? 'a' : 'p';
  const listed = entities.slice(0, 8).map(({ key, name: own, kind }) => `${letter}${key} ${own} (${kind})`);
  throw new UnknownName(`"${name}" may mean ${listed.join(', ')}. Give the key of one.`);
}

function listHint(of: 'actor' | 'place'): string {
  return of === 'actor' ? '"onrecord actors" lists them.' : '"onrecord actors --places" lists them.';
}
