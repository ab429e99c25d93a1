import type { Store } from '../store/store.ts';
import type { RecordTable } from '../store/tables.ts';

/** The paragraph of each record and the one before it, by key: what a claim points back to. */
export async function contextsOf(
  { db, dialect }: Store,
  rows: readonly Pick<RecordTable, 'key' | 'report' | 'start' | 'end'>[],
): Promise<ReadonlyMap<number, string>> {
  const reports = await db
    .selectFrom('report')
    .select(['key', 'text'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(rows.map(({ report }) => report))]))
    .execute();
  const texts = new Map(reports.map(({ key, text }) => [key, text]));
  return new Map(rows.map(({ key, report, start, end }) => [key, around(texts.get(report) ?? '', start, end)]));
}

function around(text: string, start: number, end: number): string {
  const own = text.lastIndexOf('\n', start - 1);
  const before = text.slice(0, Math.max(0, own)).trimEnd();
  const from = before.lastIndexOf('\n') + 1;
  const next = text.indexOf('\n', end);
  return text.slice(from, next === -1 ? text.length : next);
}
