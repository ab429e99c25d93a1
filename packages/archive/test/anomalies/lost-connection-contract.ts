import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { dumpDifference, dumpTables } from '../contract/dump-tables.ts';
import { expectProblem } from '../contract/expect-problem.ts';
import { groupFaults } from '../contract/group-faults.ts';
import { putReadings } from '../contract/put-readings.ts';
import type { StoreHome } from '../contract/store-home.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../postgres/test-postgres.ts';
import { unlikeReading } from './unlike-plan.ts';

const READINGS = Array.from({ length: 8 }, (_, n) => unlikeReading(n));

/** A server that ends the connection in the middle of a write. */
export function lostConnectionContract(home: StoreHome): void {
  it.each(['entity', 'report', 'occurrence', 'record', 'party', 'origin'])(
    'leaves nothing of a write whose connection is ended before table %s, and goes on',
    async (table) => {
      const address = home.address();
      const store = await openStore(address, { create: true });
      await putReadings(store, READINGS.slice(0, 3));
      const before = await dumpTables(store);
      await expectProblem(putReadings(endedAt(store, table, address), READINGS.slice(3)), 'ONR-ARCHIVE-9');
      expect(dumpDifference(before, await dumpTables(store)).join('\n')).toBe('');
      const again = await putReadings(store, READINGS);
      expect(again.map(({ result }) => result)).toEqual([...Array(3).fill('unchanged'), ...Array(5).fill('added')]);
      expect(await groupFaults(store)).toEqual([]);
      await store.close();
    },
  );

  it('says that a server cannot be reached, without the password', async () => {
    const address = new URL(home.address());
    address.port = '1';
    const { message } = await expectProblem(openStore(address.href, { create: true }), 'ONR-ARCHIVE-9');
    expect(message).not.toContain(address.password);
  });

  it('says that a password is wrong', async () => {
    const address = new URL(home.address());
    address.password = 'not-it';
    const { message } = await expectProblem(openStore(address.href, { create: true }), 'ONR-ARCHIVE-7');
    expect(message).not.toContain('not-it');
  });
}

function endedAt(store: Store, table: string, address: string): Store {
  const { insertRows } = store.dialect;
  const url = new URL(address);
  url.searchParams.delete('schema');
  return {
    ...store,
    dialect: {
      ...store.dialect,
      insertRows: async (db, name, rows, conflict) => {
        if (name === table) {
          const { rows: own } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
          await ask(url.href, `select pg_terminate_backend(${own[0]?.pid ?? 0})`);
        }
        return insertRows(db, name, rows, conflict);
      },
    },
  };
}
