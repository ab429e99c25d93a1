import type { Db, StoreDialect } from '../store/store.ts';
import type { NewReport } from './new-report.ts';

/** Writes the records of new reports, whose situation is decided, and the actors in them. */
export async function writeRows(db: Db, dialect: StoreDialect, reports: readonly NewReport[]): Promise<void> {
  const records = reports.flatMap((report) => report.records);
  await dialect.insertRows(
    db,
    'record',
    records.map(({ row }) => row),
  );
  await dialect.indexRecords(
    db,
    records.map(({ row, prepared }) => ({ key: row.key, kind: row.kind, words: prepared.searchText })),
  );
  await dialect.insertRows(
    db,
    'party',
    records.flatMap(({ row, parties }) =>
      parties.map(({ role, actor, local, status }) => ({
        actor,
        kind: row.kind,
        sorted: row.sorted,
        record: row.key,
        role,
        report: row.report,
        local,
        status,
      })),
    ),
    // Two actors of the reading may turn out to be one.
    { on: ['actor', 'kind', 'sorted', 'record', 'role'], then: 'ignore' },
  );
}
