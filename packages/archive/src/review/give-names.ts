import { nameKeysOf, pinKeyOf } from '../joins/name-keys.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';

interface Names {
  readonly row: EntityTable;
  readonly names: readonly string[];
}

function sortOf(row: EntityTable): { readonly class: 'actor' | 'place'; readonly kind: never } {
  // Kinds of entities are those of the record model.
  return { class: row.class === 'place' ? 'place' : 'actor', kind: row.kind as never };
}

/** Lets an entity be found by these names. */
export async function giveNames(db: Db, dialect: StoreDialect, { row, names }: Names): Promise<void> {
  const keys = names.flatMap((name) => keysOf(row, name));
  await dialect.insertRows(
    db,
    'entity_name',
    [...new Set(keys)].map((key) => ({ entity: row.key, class: row.class, name_key: key })),
    { on: ['class', 'name_key', 'entity'], then: 'ignore' },
  );
}

/** These names are always this entity. */
export async function pinNames(db: Db, dialect: StoreDialect, { row, names }: Names): Promise<void> {
  const of = sortOf(row);
  const keys = [...new Set(names.map((name) => pinKeyOf(name, of.class, row.kind)))];
  await dialect.insertRows(
    db,
    'pin',
    keys.map((key) => ({ class: of.class, name_key: key, entity: row.key })),
    { on: ['class', 'name_key'], then: 'update' },
  );
}

/** An entity whose appearances of these names have left it is no longer found by them, but for names that other appearances still have. */
export async function loseNames(db: Db, { row, names }: Names): Promise<void> {
  const left = await db.selectFrom('appearance').select('name').distinct().where('entity', '=', row.key).execute();
  const still = new Set(left.flatMap(({ name }) => keysOf(row, name)));
  const gone = names.flatMap((name) => keysOf(row, name)).filter((key) => !still.has(key));
  if (gone.length === 0) return;
  await db
    .deleteFrom('entity_name')
    .where('entity', '=', row.key)
    .where('name_key', 'in', [...new Set(gone)])
    .execute();
}

function keysOf(row: EntityTable, name: string): readonly string[] {
  return nameKeysOf({ ...sortOf(row), name, names: [name], form: 'name' });
}
