import { sql } from 'kysely';
import type { Migration } from '../migration.ts';
import type { Db } from '../store.ts';

const NAMED = "form = 'name' and merged_into = 0";

interface Index {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** Only rows of which this holds, written in SQL. */
  readonly where?: string;
}

/**
 * `record_list` is walked by the lists: what else they ask of a row stands in it, so that rows which do not answer are passed over without a
 * look at the table. `record_told` is for the brief and for lists by day of publication.
 */
const INDEXES: readonly Index[] = [
  {
    name: 'record_list',
    table: 'record',
    columns: ['kind', 'sorted', 'key', 'grp', 'confidence', 'report', 'told'],
    where: 'live = 1',
  },
  { name: 'record_told', table: 'record', columns: ['kind', 'told', 'key'], where: "live = 1 and told <> ''" },
  { name: 'record_withdrawn', table: 'record', columns: ['key'], where: 'live = 0' },
  { name: 'report_standing', table: 'report', columns: ['published', 'key', 'story'], where: 'superseded_by = 0' },
  { name: 'appearance_in_reports', table: 'appearance', columns: ['entity', 'report', 'local'] },
  { name: 'entity_named', table: 'entity', columns: ['class', 'reports', 'key'], where: NAMED },
  { name: 'entity_named_latest', table: 'entity', columns: ['class', 'sorted', 'key'], where: NAMED },
];

/** Rows counted by day as they come and go, and indexes for what was slow in an archive of 100,000 reports. */
export const daysCounted: Migration = {
  number: 5,
  summary: 'rows counted by day; indexes of lists, of days of publication and of names',
  up: async (db, dialect) => {
    for (const index of INDEXES) await createIndex(db, index);
    // PostgreSQL sorts these fast, and its indexes take no names as long as texts can have them.
    if (dialect.name === 'sqlite') {
      await sql`create index entity_named_by_name on entity (class, lower(name), key) where ${sql.raw(NAMED)}`.execute(
        db,
      );
    }
    // All that it was for is in record_list.
    await db.schema.dropIndex('record_by_kind_sorted_key').execute();
    let table = db.schema
      .createTable('day_count')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('sorted', 'text', (column) => column.notNull())
      .addColumn('rows', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('day_count_key', ['kind', 'sorted']);
    if (dialect.name === 'sqlite') table = table.modifyEnd(sql`without rowid`);
    await table.execute();
    await sql`insert into day_count (kind, sorted, rows)
      select kind, sorted, count(*) from record where live = 1 group by kind, sorted`.execute(db);
    await dialect.countDays(db);
  },
};

async function createIndex(db: Db, { name, table, columns, where }: Index): Promise<void> {
  const index = db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns]);
  await (where === undefined ? index : index.where(sql.raw<boolean>(where))).execute();
}
