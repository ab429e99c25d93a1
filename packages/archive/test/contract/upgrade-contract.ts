import { expect, it } from 'vitest';
import { originsOf } from '../../src/asking/report-origins.ts';
import { outletIndex } from '../../src/outlets/outlet-index.ts';
import { settleOutlets } from '../../src/put/settle-outlets.ts';
import { first } from '../../src/store/migrations/001-first.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Db, Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { dumpTables } from './dump-tables.ts';
import { expectProblem } from './expect-problem.ts';
import { groupFaults } from './group-faults.ts';
import { LISTED } from './listed-outlets.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const READINGS = Array.from({ length: 12 }, (_, n) => builtReading(samplePlan(n)));
/** Tables and columns that came after schema 1. */
const LATER_TABLES = ['outlet', 'outlet_name', 'feed', 'feed_entry', 'watch_lease', 'day_count'] as const;
const LATER_COLUMNS = {
  origin: 'format charset bytes_hash fetched byline language origin_id published credit outlet_key'.split(' '),
  report: ['outlet_key', 'via_key'],
  review: ['note'],
} as const;

/** An archive as version 0.3.0 left it: migration 1 alone, and rows. */
async function olderArchive(home: StoreHome): Promise<{ readonly address: string; readonly before: Dump }> {
  const address = home.address();
  const store = await openStore(address, { create: true });
  await putReadings(store, READINGS);
  const before = await dump(store);
  await store.write(async (db) => {
    const kept = await rowsOf(db);
    for (const table of [...Object.keys(kept), ...LATER_TABLES, 'report_text', 'record_text']) {
      await db.schema.dropTable(table).execute();
    }
    await first.up(db, store.dialect);
    for (const [table, rows] of Object.entries(kept)) {
      await store.dialect.insertRows(db, table as 'report', rows as never);
    }
    await db.updateTable('meta').set({ value: '1' }).where('name', '=', 'schema').execute();
  });
  await store.close();
  return { address, before };
}

type Dump = Readonly<Record<string, readonly string[]>>;

/** Everything that schema 1 knew. */
async function dump(store: Store): Promise<Dump> {
  const all = await dumpTables(store);
  const isOld = (table: string): boolean => table !== 'meta' && !(LATER_TABLES as readonly string[]).includes(table);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([table]) => isOld(table))
      .map(([table, lines]) => [table, lines.map((line) => withoutLater(table, line))]),
  );
}

function withoutLater(table: string, line: string): string {
  const later: readonly string[] = table in LATER_COLUMNS ? LATER_COLUMNS[table as keyof typeof LATER_COLUMNS] : [];
  const row = Object.entries(JSON.parse(line) as object).filter(([name]) => !later.includes(name));
  return JSON.stringify(Object.fromEntries(row));
}

async function rowsOf(db: Db): Promise<Readonly<Record<string, readonly object[]>>> {
  const kept: Record<string, readonly object[]> = {};
  const names =
    'report origin record party entity entity_name pin apart appearance story story_band happening happening_key'
      .concat(' occurrence occurrence_key occurrence_story thread evidence_key difference quote_key review operation')
      .split(' ');
  for (const table of names) {
    const later: readonly string[] = table in LATER_COLUMNS ? LATER_COLUMNS[table as keyof typeof LATER_COLUMNS] : [];
    const rows = await db
      .selectFrom(table as 'report')
      .selectAll()
      .execute();
    kept[table] = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !later.includes(name))));
  }
  return kept;
}

/** An archive of an earlier version, opened by this one. */
export function upgradeContract(home: StoreHome): void {
  it('brings an archive of schema 1 up to date when it is opened for writing, and loses nothing', async () => {
    const { address, before } = await olderArchive(home);
    const store = await openStore(address);
    const schema = await store.db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
    expect(Number(schema?.value)).toBe(MIGRATIONS.at(-1)?.number);
    expect(await dump(store)).toEqual(before);
    expect(await groupFaults(store)).toEqual([]);
    const origins = await originsOf(store, [1]);
    expect(origins.get(1)?.[0]).toMatchObject({ outlet: 'Estuary Post', url: 'https://post.example/0' });
    expect(origins.get(1)?.[0]).not.toHaveProperty('format');
    await store.close();
  });

  it('says that an older archive has to be brought up to date where it may only be read', async () => {
    const { address } = await olderArchive(home);
    await expectProblem(openStore(address, { readOnly: true }), 'ONR-ARCHIVE-11');
    await (await openStore(address)).close();
    await (await openStore(address, { readOnly: true })).close();
  });

  it('gives outlets to the reports of an older archive, once', async () => {
    const { address, before } = await olderArchive(home);
    const store = await openStore(address);
    await settleOutlets(store, outletIndex([LISTED]));
    const rows = await store.db
      .selectFrom('report')
      .leftJoin('outlet', 'outlet.key', 'report.outlet_key')
      .select(['report.outlet', 'outlet.name', 'outlet.kind'])
      .orderBy('report.key')
      .execute();
    expect(rows[0]).toEqual({ outlet: 'Estuary Post', name: 'Estuary Post', kind: 'newspaper' });
    expect(rows.filter(({ name }) => name === null)).toEqual([]);
    const unsettled = await store.db.selectFrom('origin').select('key').where('outlet_key', '=', 0).execute();
    expect(unsettled).toEqual([]);
    const after = await dumpTables(store);
    await settleOutlets(store, outletIndex([]));
    expect(await dumpTables(store)).toEqual(after);
    expect(await dump(store)).toEqual(before);
    await store.close();
  });
}
