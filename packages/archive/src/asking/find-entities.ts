import { nameKeysOf } from '../joins/name-keys.ts';
import type { Store } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';
import { standingEntity } from './standing-entity.ts';

/** An actor or place that a name may mean. */
export interface FoundEntity {
  readonly key: number;
  readonly name: string;
  readonly kind: string;
  readonly reports: number;
}

/** `exact`: all that have this name; `like`: nothing has it, these hold it. */
export interface FoundEntities {
  readonly match: 'exact' | 'like' | 'none';
  readonly entities: readonly FoundEntity[];
}

const KINDS = { actor: ['person', 'organization', 'group', 'unknown'], place: ['city', 'country'] } as const;
const MAX_FOUND = 16;

/**
 * The actors or places that a person means by a name, in any spelling that is folded together; by `a12` or `p12` the one of that key, or
 * what it was merged into. Where none has the name, those whose names hold it.
 */
export async function findEntities(store: Store, of: 'actor' | 'place', name: string): Promise<FoundEntities> {
  const key = /^[ap](\d{1,9})$/.exec(name.trim())?.[1];
  if (key !== undefined) {
    const standing = await standingEntity(store, of, Number(key));
    return exact(standing === undefined ? [] : await byKeys(store, of, [standing]));
  }
  const exactly = await byName(store, of, name);
  if (exactly.length > 0) return exact(exactly);
  const like = await holding(store, of, name);
  return { match: like.length > 0 ? 'like' : 'none', entities: like };
}

function exact(entities: readonly FoundEntity[]): FoundEntities {
  return { match: entities.length > 0 ? 'exact' : 'none', entities };
}

/** Surname keys are left out: "--actor Ito" means who is called Ito, found by part of the name below. */
async function byName(store: Store, of: 'actor' | 'place', name: string): Promise<readonly FoundEntity[]> {
  const keys = KINDS[of].flatMap((kind) => nameKeysOf({ class: of, kind, name, names: [name], form: 'name' }));
  const wanted = [...new Set(keys)].filter((one) => !one.startsWith('ps:'));
  const rows = await store.db
    .selectFrom('entity_name')
    .select('entity')
    .distinct()
    .where('class', '=', of)
    .where(({ ref }) => store.dialect.isOneOf(ref('name_key'), wanted))
    .limit(MAX_FOUND)
    .execute();
  return byKeys(
    store,
    of,
    rows.map(({ entity }) => entity),
  );
}

async function byKeys(
  { db, dialect }: Store,
  of: 'actor' | 'place',
  keys: readonly number[],
): Promise<readonly FoundEntity[]> {
  const rows = await db
    .selectFrom('entity')
    .select(['key', 'name', 'kind', 'reports', 'merged_into'])
    .where('class', '=', of)
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .orderBy('reports', 'desc')
    .orderBy('key')
    .execute();
  return rows.filter((row) => row.merged_into === 0).map(foundOf);
}

async function holding({ db }: Store, of: 'actor' | 'place', name: string): Promise<readonly FoundEntity[]> {
  const part = name
    .trim()
    .toLowerCase()
    .replace(/[%_\\]/g, '_');
  if (part === '') return [];
  const rows = await db
    .selectFrom('entity')
    .select(['key', 'name', 'kind', 'reports', 'merged_into'])
    .where('class', '=', of)
    .where('merged_into', '=', 0)
    .where('form', '=', 'name')
    .where(({ fn, eb, ref }) => eb(fn('lower', [ref('name')]), 'like', `%${part}%`))
    .orderBy('reports', 'desc')
    .orderBy('key')
    .limit(MAX_FOUND)
    .execute();
  return rows.map(foundOf);
}

function foundOf({ key, name, kind, reports }: Pick<EntityTable, 'key' | 'name' | 'kind' | 'reports'>): FoundEntity {
  return { key, name, kind, reports };
}
