import { afterAll, describe, expect, it } from 'vitest';
import { builtReading } from './built-reading.ts';
import { dumpDifference, dumpTables } from './dump-tables.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import { postgresHome, sqliteHome, withStore } from './store-home.ts';

const sqlite = sqliteHome();
const postgres = await postgresHome();
const skipped = postgres.skip === undefined ? '' : ` (skipped: ${postgres.skip})`;

describe.skipIf(postgres.skip !== undefined)(`one input in SQLite and PostgreSQL${skipped}`, () => {
  afterAll(async () => {
    await sqlite.close();
    await postgres.close();
  });

  it('gives the same tables', () =>
    withStore(sqlite, (a) =>
      withStore(postgres, async (b) => {
        const readings = Array.from({ length: 50 }, (_, n) => builtReading(samplePlan(n)));
        for (const store of [a, b]) await putReadings(store, readings, 8);
        expect(dumpDifference(await dumpTables(a), await dumpTables(b)).join('\n')).toBe('');
      }),
    ));
});
