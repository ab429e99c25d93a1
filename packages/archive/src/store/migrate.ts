import { sql } from 'kysely';
import { first } from './migrations/001-first.ts';
import { originsAndOutlets } from './migrations/002-origins-and-outlets.ts';
import { feeds } from './migrations/003-feeds.ts';
import { reviewNotes } from './migrations/004-review-notes.ts';
import { daysCounted } from './migrations/005-days-counted.ts';
import type { Migration } from './migration.ts';
import { archiveProblems } from './notes.ts';
import { ArchiveProblem } from './problem.ts';
import type { Db, Store, StoreDialect } from './store.ts';

/** In order; a number never changes its meaning once released. */
export const MIGRATIONS: readonly Migration[] = [first, originsAndOutlets, feeds, reviewNotes, daysCounted];

/**
 * Brings the schema to this version, each step in a transaction with its number, so that a step is there wholly or not at all. Safe when
 * two processes open a new archive at once: the number is read again inside. `make`: also where there is no archive yet.
 * @returns whether it did anything
 * @throws ArchiveProblem when the archive is newer than this program, or older and may not be written
 */
export async function migrate(
  store: Store,
  { readOnly, make }: { readonly readOnly: boolean; readonly make: boolean },
): Promise<boolean> {
  const known = MIGRATIONS.at(-1)?.number ?? 0;
  const found = await schemaNumber(store.db, store.dialect);
  if (found > known) throw new ArchiveProblem(archiveProblems.newer, { name: store.name, found, known });
  if (found === known) return false;
  if (found === 0 && (readOnly || !make)) throw new ArchiveProblem(archiveProblems.missing, { name: store.name });
  if (readOnly) throw new ArchiveProblem(archiveProblems.older, { name: store.name, found, known });
  await store.write(async (db) => {
    const now = await schemaNumber(db, store.dialect);
    if (now === 0) await createMeta(db);
    for (const migration of MIGRATIONS.filter(({ number }) => number > now)) {
      await migration.up(db, store.dialect);
      await db
        .updateTable('meta')
        .set({ value: String(migration.number) })
        .where('name', '=', 'schema')
        .execute();
    }
  });
  return true;
}

async function createMeta(db: Db): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.insertInto('meta').values({ name: 'schema', value: '0' }).execute();
}

const TABLE_EXISTS: Readonly<Record<StoreDialect['name'], ReturnType<typeof sql<{ n: number }>>>> = {
  sqlite: sql<{ n: number }>`select count(*) as n from sqlite_schema where name = 'meta'`,
  postgres: sql<{
    n: number;
  }>`select count(*)::integer as n from pg_tables where tablename = 'meta' and schemaname = current_schema()`,
};

async function schemaNumber(db: Db, dialect: StoreDialect): Promise<number> {
  const { rows } = await TABLE_EXISTS[dialect.name].execute(db);
  if (rows[0]?.n !== 1) return 0;
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
  return Number(row?.value ?? 0);
}
