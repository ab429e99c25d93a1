import { expect, it } from 'vitest';
import { dumpDifference, dumpTables } from '../contract/dump-tables.ts';
import { groupFaults } from '../contract/group-faults.ts';
import { putReadings } from '../contract/put-readings.ts';
import { type StoreHome, withStore } from '../contract/store-home.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { runChild } from './run-child.ts';
import { unlikeReading } from './unlike-plan.ts';

const SEED = Number(process.env['ONRECORD_TEST_SEED'] ?? Date.now() % 1_000_000);
const BATCH = 3;
/** A commit takes some ten milliseconds: a kill within that time of the start meets all moments of one. */
const LATEST_KILL = 90;
const LIMIT = { timeout: 240_000 };

/** Writers that are killed, and writers that meet. */
export function killedContract(home: StoreHome, rounds: number): void {
  it(`loses nothing that was acknowledged when a writer is killed, ${rounds} times (seed ${SEED})`, LIMIT, async () => {
    const address = home.address();
    const random = seeded(SEED);
    let from = 0;
    let kills = 0;
    const total = rounds * 8 * BATCH;
    for (let round = 0; round < rounds && from < total; round++) {
      const run = await runChild({ address, from, to: total, batch: BATCH, killAfter: random() * LATEST_KILL });
      expect(run.errors).toBe('');
      kills += run.signal === 'SIGKILL' ? 1 : 0;
      const store = await openStore(address, {});
      expect(await store.faults()).toEqual([]);
      const stored = await idsOf(store);
      for (const id of run.acknowledged) expect(stored).toContain(id);
      expect((stored.length - from) % BATCH).toBe(0);
      expect(new Set(stored).size).toBe(stored.length);
      await store.close();
      from += run.acknowledged.length;
    }
    expect(kills).toBeGreaterThan(0);
    const last = await runChild({ address, from, to: from + 2 * BATCH, batch: BATCH });
    expect(last).toMatchObject({ last: 'done', errors: '' });
    await expectSameAsUnbroken(home, address, from + 2 * BATCH);
  });

  it('keeps all reports of two writers at once, each once', LIMIT, async () => {
    const address = home.address();
    const runs = await Promise.all([
      runChild({ address, from: 0, to: 40, batch: 4 }),
      runChild({ address, from: 20, to: 60, batch: 3 }),
    ]);
    for (const run of runs) expect(run).toMatchObject({ last: 'done', errors: '' });
    const store = await openStore(address, {});
    const all = Array.from({ length: 60 }, (_, n) => unlikeReading(n).report.id);
    expect((await idsOf(store)).sort()).toEqual([...all].sort());
    const records = Array.from({ length: 60 }, (_, n) => unlikeReading(n).records.length).reduce((a, b) => a + b);
    expect(await store.db.selectFrom('record').select('key').execute()).toHaveLength(records);
    expect(await groupFaults(store)).toEqual([]);
    expect(await store.faults()).toEqual([]);
    await store.close();
  });
}

/** The archive must be the one that a single run without a fault had made. */
async function expectSameAsUnbroken(home: StoreHome, address: string, count: number): Promise<void> {
  const store = await openStore(address, {});
  await withStore(home, async (unbroken) => {
    await putReadings(
      unbroken,
      Array.from({ length: count }, (_, n) => unlikeReading(n)),
    );
    expect(dumpDifference(await dumpTables(unbroken), await dumpTables(store)).join('\n')).toBe('');
  });
  await store.close();
}

async function idsOf({ db }: Store): Promise<string[]> {
  const rows = await db.selectFrom('report').select('id').orderBy('key').execute();
  return rows.map(({ id }) => id);
}

/** Numbers from 0 to 1 (a linear congruential generator; Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
