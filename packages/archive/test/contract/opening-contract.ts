import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { builtReading } from './built-reading.ts';
import { dumpDifference, dumpTables } from './dump-tables.ts';
import { expectProblem } from './expect-problem.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const LATEST = MIGRATIONS.at(-1)?.number ?? 0;

/** Opening, making and refusing archives. */
export function openingContract(home: StoreHome): void {
  it('finds everything when it is opened again', async () => {
    const address = home.address();
    const first = await openStore(address, { create: true });
    await putReadings(first, [builtReading(samplePlan(1))]);
    const before = await dumpTables(first);
    await first.close();
    for (const options of [{ create: true }, {}, { readOnly: true }]) {
      const again = await openStore(address, options);
      expect(dumpDifference(before, await dumpTables(again)).join('\n')).toBe('');
      await again.close();
    }
  });

  it('makes none where it was not asked to', async () => {
    await expectProblem(openStore(home.address()), 'ONR-ARCHIVE-6');
  });

  it('does not open the archive of a newer version', async () => {
    const address = home.address();
    const store = await openStore(address, { create: true });
    await store.write(async (db) => {
      await db
        .updateTable('meta')
        .set({ value: String(LATEST + 1) })
        .where('name', '=', 'schema')
        .execute();
    });
    await store.close();
    await expectProblem(openStore(address, { create: true }), 'ONR-ARCHIVE-8');
    await expectProblem(openStore(address, { readOnly: true }), 'ONR-ARCHIVE-8');
  });

  it('does not write where it was opened to be read', async () => {
    const address = home.address();
    await (await openStore(address, { create: true })).close();
    const store = await openStore(address, { readOnly: true });
    await expectProblem(putReadings(store, [builtReading(samplePlan(1))]), 'ONR-ARCHIVE-2');
    expect(await store.db.selectFrom('report').select('id').execute()).toEqual([]);
    expect(await store.faults()).toEqual([]);
    await store.close();
  });

  it('numbers its migrations from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
}
