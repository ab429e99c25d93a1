import { askEntities, findEntities, findOutlet, type FoundEntity, type Store } from '@onrecord/archive';
import { note, type Note } from '@onrecord/model';
import { HttpProblem } from '../http/http-problem.ts';
import { serverNotes } from '../notes.ts';
import { serverProblems } from '../problems.ts';
import { nearest } from './nearest.ts';
import { shown } from './parse-query.ts';

type Class = 'actor' | 'place';

const SHOWN = 8;
/** Names looked through for one that is near: those in most reports. */
const LOOKED_AT = 500;

/** Keys of all that the names may mean; `onNote` hears how a name was taken that nobody has. @throws HttpProblem where it means nobody */
export async function entitiesNamed(
  store: Store,
  of: Class,
  { names, onNote }: { readonly names: readonly string[] | undefined; readonly onNote: (note: Note) => void },
): Promise<readonly number[] | undefined> {
  if (names === undefined) return undefined;
  const keys = new Set<number>();
  for (const name of names) {
    // What is made of signs alone names nobody, and a query would take some of them for any character.
    const { match, entities } = /[\p{L}\p{N}]/u.test(name)
      ? await findEntities(store, of, name)
      : { match: 'none' as const, entities: [] };
    if (match === 'none') throw await unknownName(store, of, name);
    if (match === 'like') {
      const details = { name: shown(name), found: listed(of, entities) };
      onNote(note(serverNotes.takenAs, { details }));
    }
    for (const { key } of entities) keys.add(key);
  }
  return [...keys];
}

/** Keys of the outlets that names, domains or keys mean. @throws HttpProblem */
export async function outletsNamed(
  store: Store,
  names: readonly string[] | undefined,
): Promise<readonly number[] | undefined> {
  if (names === undefined) return undefined;
  const keys: number[] = [];
  for (const name of names) {
    const found = await findOutlet(store, name);
    if (found.match === 'exact') keys.push(found.outlet.key);
    else {
      const near = found.near.map((outlet) => `${outlet.name} (o${outlet.key})`);
      const hint = near.length === 0 ? 'Reports name their outlets.' : `Did you mean ${near.join(' or ')}?`;
      throw new HttpProblem(serverProblems.unknownName, { details: { of: 'outlet', name: shown(name), hint } });
    }
  }
  return keys;
}

async function unknownName(store: Store, of: Class, name: string): Promise<HttpProblem> {
  const { rows } = await askEntities(store, { class: of }, { limit: LOOKED_AT });
  const byWord = new Map<string, string>();
  for (const { entity, names } of rows) {
    for (const word of names.flatMap((one) => [one.name, ...one.name.split(/\s+/u)]).map((one) => one.toLowerCase())) {
      if (!byWord.has(word)) byWord.set(word, `${entity.name} (${letterOf(of)}${entity.key})`);
    }
  }
  const near = byWord.get(nearest(name.trim(), [...byWord.keys()]) ?? '');
  const hint = near === undefined ? `/api/v1/${of}s lists them.` : `Did you mean ${near}?`;
  return new HttpProblem(serverProblems.unknownName, { details: { of, name: shown(name), hint } });
}

function listed(of: Class, entities: readonly FoundEntity[]): string {
  const named = entities.slice(0, SHOWN).map(({ key, name, kind }) => `${name} (${letterOf(of)}${key}, ${kind})`);
  const more = entities.length - SHOWN;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

export function letterOf(of: Class): 'a' | 'p' {
  return of === 'actor' ? 'a' : 'p';
}
