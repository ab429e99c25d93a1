import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

export async function threadsByKey(
  { db, dialect }: Store,
  keys: readonly number[],
): Promise<ReadonlyMap<number, Tables['thread']>> {
  const rows = await db
    .selectFrom('thread')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(keys)]))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}
