import { isPostgresUrl } from './is-postgres-url.ts';
import { archiveProblems } from './notes.ts';
import { ArchiveProblem } from './problem.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** Make the archive where there is none; else that is a problem. */
  readonly create?: boolean;
  /** Only ask: nothing is written, so that a read-only disk will do. */
  readonly readOnly?: boolean;
}

/**
 * Opens an archive by its address: the path of a file (SQLite), or a PostgreSQL URL. Loads only the driver that it needs.
 * @throws ArchiveProblem where it cannot be had
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<Store> {
  if (isPostgresUrl(address)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts');
    return openPostgres(address, options);
  }
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 24) throw new ArchiveProblem(archiveProblems.oldNode, { version: process.version });
  const { openSqlite } = await import('./sqlite/open-sqlite.ts');
  return openSqlite(address, options);
}
