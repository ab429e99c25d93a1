import { sql } from 'kysely';
import type { Migration } from '../migration.ts';
import type { Db } from '../store.ts';

/** Written out here and not taken from the program's types: a migration says what was, for ever. */
const ORIGIN_TEXTS = [
  'format',
  'charset',
  'bytes_hash',
  'fetched',
  'byline',
  'language',
  'origin_id',
  'published',
  'credit',
] as const;

/**
 * How each text came in, and outlets with their kind and country. Nothing is taken away. Reports that are there have no outlet yet: `meta`
 * says up to which report, as the list of outlets is no part of a schema; see put/settle-outlets.
 */
export const originsAndOutlets: Migration = {
  number: 2,
  summary: 'how texts came in; outlets with their kind and country',
  up: async (db) => {
    for (const column of ORIGIN_TEXTS) await addText(db, 'origin', column);
    await addKey(db, 'origin', 'outlet_key');
    await addKey(db, 'report', 'outlet_key');
    await addKey(db, 'report', 'via_key');
    await db.schema
      .createTable('outlet')
      .addColumn('key', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('country', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('known', 'text', (column) => column.notNull())
      .addColumn('by_person', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('outlet_name')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('outlet', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('outlet_by_known').on('outlet').columns(['known']).execute();
    await db.schema.createIndex('outlet_name_by_outlet').on('outlet_name').columns(['outlet']).execute();
    await db.schema.createIndex('report_by_outlet_key').on('report').columns(['outlet_key', 'superseded_by']).execute();
    await db.schema
      .createIndex('report_by_via_key')
      .on('report')
      .column('via_key')
      .where(sql<boolean>`via_key > 0`)
      .execute();
    await sql`insert into meta (name, value)
      select 'reports_without_outlet', cast(max(key) as text) from report having max(key) > 0`.execute(db);
  },
};

async function addText(db: Db, table: string, column: string): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
    .execute();
}

async function addKey(db: Db, table: string, column: string): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn(column, 'integer', (definition) => definition.notNull().defaultTo(0))
    .execute();
}
