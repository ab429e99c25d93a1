import type { Db, StoreDialect } from '../store/store.ts';
import type { NewReport } from './new-report.ts';
import { recountGroups, type TakenOut } from './recount-groups.ts';

/**
 * Takes the records of reports that are read anew out of the archive, with their appearances and all they added to groups. What a person
 * decided about appearances is kept for the join.
 */
export async function withdraw(db: Db, dialect: StoreDialect, reports: readonly NewReport[]): Promise<void> {
  const keys = reports.map(({ key }) => key);
  if (keys.length === 0) return;
  await keepDecided(db, dialect, reports);
  await uncountEntities(db, dialect, keys);
  const touched = await takeOutOfGroups(db, dialect, keys);
  await forgetWords(db, dialect, keys);
  const isOfThem = dialect.isOneOf;
  for (const table of ['record', 'party', 'appearance'] as const) {
    await db
      .deleteFrom(table)
      .where(({ ref }) => isOfThem(ref('report'), keys))
      .execute();
  }
  await recountGroups(db, touched);
}

/** The reports no longer count for their actors and places; they do again when they are joined anew. */
async function uncountEntities(db: Db, dialect: StoreDialect, reports: readonly number[]): Promise<void> {
  const rows = await db
    .selectFrom('appearance')
    .select(['report', 'entity'])
    .distinct()
    .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
    .execute();
  for (const [entity, own] of Map.groupBy(rows, (row) => row.entity)) {
    await db
      .updateTable('entity')
      .set((set) => ({ reports: set('reports', '-', own.length) }))
      .where('key', '=', entity)
      .execute();
  }
}

async function keepDecided(db: Db, dialect: StoreDialect, reports: readonly NewReport[]): Promise<void> {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const rows = await db
    .selectFrom('appearance')
    .select(['report', 'class', 'name', 'entity'])
    .where('by_person', '=', 1)
    .where(({ ref }) => dialect.isOneOf(ref('report'), [...byKey.keys()]))
    .execute();
  for (const { report, class: of, name, entity } of rows) byKey.get(report)?.decided.set(`${of} ${name}`, entity);
}

/** Takes the records of reports out of the full-text index, before they are deleted. */
export async function forgetWords(db: Db, dialect: StoreDialect, reports: readonly number[]): Promise<void> {
  const rows = await db
    .selectFrom('record')
    .select('key')
    .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
    .execute();
  await dialect.forgetRecords(
    db,
    rows.map(({ key }) => key),
  );
}

/** Marks the reports that new ones correct, and their records: both are kept, but count nowhere any more. */
export async function supersede(db: Db, dialect: StoreDialect, reports: readonly NewReport[]): Promise<void> {
  const corrections = reports.flatMap(({ key, corrects }) => (corrects === undefined ? [] : [{ key, corrects }]));
  if (corrections.length === 0) return;
  for (const { key, corrects } of corrections) {
    await db.updateTable('report').set({ superseded_by: key }).where('key', '=', corrects).execute();
  }
  const old = corrections.map(({ corrects }) => corrects);
  const touched = await takeOutOfGroups(db, dialect, old);
  await db
    .updateTable('record')
    .set({ live: 0 })
    .where(({ ref }) => dialect.isOneOf(ref('report'), old))
    .execute();
  await recountGroups(db, touched);
}

/** Removes what was derived from the records of reports; gives the groups that must be counted anew. */
export async function takeOutOfGroups(
  db: Db,
  dialect: StoreDialect,
  reports: readonly number[],
): Promise<readonly TakenOut[]> {
  const rows = await db
    .selectFrom('record')
    .select(['key', 'kind', 'grp', 'story', 'live'])
    .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
    .execute();
  const keys = rows.map(({ key }) => key);
  for (const table of ['evidence_key', 'quote_key'] as const) {
    await db
      .deleteFrom(table)
      .where(({ ref }) => dialect.isOneOf(ref('record'), keys))
      .execute();
  }
  await db
    .deleteFrom('difference')
    .where((where) => where.or([dialect.isOneOf(where.ref('a'), keys), dialect.isOneOf(where.ref('b'), keys)]))
    .execute();
  return rows
    .filter(({ grp, live }) => grp > 0 && live === 1)
    .map(({ kind, grp, story }) => ({ kind, group: grp, story }));
}
