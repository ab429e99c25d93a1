import { sql } from 'kysely';
import type { Store } from '../store/store.ts';

/**
 * A mark that differs after anything was written to the archive, by this connection or another, so that an answer can be kept for as long as
 * it stays the same. It may differ where nothing changed (on PostgreSQL every transaction that writes anywhere in the server counts). It means
 * something within one opening of the store only. O(1).
 */
export async function dataVersion({ db, dialect }: Pick<Store, 'db' | 'dialect'>): Promise<string> {
  const { rows } = await VERSION[dialect.name].execute(db);
  return String(rows[0]?.version ?? '');
}

const VERSION = {
  // What others wrote (sqlite.org/pragma.html#pragma_data_version), and what this connection did.
  sqlite: sql<{ version: string }>`select data_version || '-' || total_changes() as version from pragma_data_version`,
  // A snapshot is another one as soon as a transaction that was open has ended (postgresql.org/docs/current/functions-info.html).
  postgres: sql<{ version: string }>`select pg_current_snapshot()::text as version`,
} as const satisfies Readonly<Record<Store['dialect']['name'], unknown>>;
