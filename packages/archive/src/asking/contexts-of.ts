import type { Store } from '../store/store.ts';
import { recordsByKey } from './group-facts.ts';

/** The paragraph of each record and the one before it, by key: what a claim points back to. */
export async function contextsOf(store: Store, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await recordsByKey(store, keys);
  const reports = await store.db
    .selectFrom('report')
    .select(['key', 'text'])
    .where(({ ref }) => store.dialect.isOneOf(ref('key'), [...new Set(rows.map(({ report }) => report))]))
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
