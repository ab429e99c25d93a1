import { storedReading } from '../asking/stored-reading.ts';
import type { Store } from '../store/store.ts';

const STEP = 100;

/**
 * The database's own check, then every reading: that it opens, that every anchor holds the words of the stored text, and that every
 * stored row belongs to a record of its reading or to a review. `onFault` hears one line a fault. O(archive).
 */
export async function checkArchive(
  store: Store,
  onFault: (fault: string) => void,
): Promise<{ readonly reports: number; readonly rows: number }> {
  (await store.faults()).forEach(onFault);
  let [reports, rows, after] = [0, 0, 0];
  for (;;) {
    const found = await store.db
      .selectFrom('report')
      .select(['key', 'id', 'text', 'reading'])
      .where('key', '>', after)
      .orderBy('key')
      .limit(STEP)
      .execute();
    const last = found.at(-1);
    if (!last) return { reports, rows };
    after = last.key;
    reports += found.length;
    for (const report of found) rows += await checkReport(store, report, onFault);
  }
}

async function checkReport(
  { db }: Store,
  report: { readonly key: number; readonly id: string; readonly text: string; readonly reading: Uint8Array },
  onFault: (fault: string) => void,
): Promise<number> {
  const stored = storedReading(report);
  if (stored.status === 'damaged') {
    onFault(stored.note.message);
    return 0;
  }
  stored.notes.forEach(({ message }) => {
    onFault(message);
  });
  const ids = new Set(stored.reading.records.map(({ id }) => id));
  const rows = await db.selectFrom('record').select('id').where('report', '=', report.key).execute();
  const stray = rows.filter(({ id }) => !ids.has(id));
  if (stray.length > 0) onFault(`report ${report.id}: ${stray.length} rows that its reading does not have`);
  if (rows.length < ids.size) onFault(`report ${report.id}: ${ids.size - rows.length} records have no row`);
  return rows.length;
}
