import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { testPostgres } from '../postgres/test-postgres.ts';

/** Where test archives of one database live. */
export interface StoreHome {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** Why there is none: its tests are skipped. */
  readonly skip: string | undefined;
  /** Of an archive that is not there yet. */
  readonly address: () => string;
  readonly close: () => Promise<void>;
}

export function sqliteHome(): StoreHome {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-archive-'));
  let made = 0;
  return {
    name: 'SQLite',
    skip: undefined,
    address: () => path.join(folder, `${made++}.onrecord`),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

export async function postgresHome(): Promise<StoreHome> {
  const postgres = await testPostgres();
  if (postgres.status === 'ready') {
    return { name: 'PostgreSQL', skip: undefined, address: postgres.address, close: postgres.stop };
  }
  return {
    name: 'PostgreSQL',
    skip: postgres.reason,
    address: () => {
      throw new Error(postgres.reason);
    },
    close: () => Promise.resolve(),
  };
}

/** Runs `work` on a new archive. */
export async function withStore<T>(home: StoreHome, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(home.address(), { create: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
