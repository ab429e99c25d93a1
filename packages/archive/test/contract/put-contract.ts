import { brokenAnchors, type Reading } from '@onrecord/model';
import { readingSchema } from '@onrecord/model/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedReading } from '../../src/asking/stored-reading.ts';
import { builtReading } from './built-reading.ts';
import { dumpDifference, dumpTables } from './dump-tables.ts';
import { groupFaults } from './group-faults.ts';
import { putReadings } from './put-readings.ts';
import { sampleLine, samplePlan } from './sample-plans.ts';
import { type StoreHome, withStore } from './store-home.ts';

const SAMPLE = Array.from({ length: 40 }, (_, n) => builtReading(samplePlan(n)));

/** What a put must do in either database. */
export function putContract(home: StoreHome): void {
  it('is fed with readings that the reader could have given', () => {
    for (const reading of SAMPLE) {
      expect(readingSchema.safeParse(reading).error).toBeUndefined();
      expect(brokenAnchors(reading)).toEqual([]);
    }
  });

  it('gives every reading back as it was', () =>
    withStore(home, async (store) => {
      await putReadings(store, SAMPLE);
      const rows = await store.db.selectFrom('report').select(['id', 'text', 'reading']).execute();
      const byId = new Map(rows.map((row) => [row.id, storedReading(row)]));
      for (const reading of SAMPLE) {
        expect(byId.get(reading.report.id)).toEqual({ status: 'whole', reading, notes: [] });
      }
    }));

  it('keeps one row a record, and groups that agree with them', () =>
    withStore(home, async (store) => {
      await putReadings(store, SAMPLE, 9);
      const rows = await store.db.selectFrom('record').select(['id', 'quote', 'kind']).execute();
      const records = SAMPLE.flatMap((reading) => reading.records);
      expect(rows.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
      expect(await groupFaults(store)).toEqual([]);
      expect(await store.faults()).toEqual([]);
    }));

  it('changes nothing when a report comes again', () =>
    withStore(home, async (store) => {
      await putReadings(store, SAMPLE);
      const before = await dumpTables(store);
      const outcomes = await putReadings(store, SAMPLE, 7);
      expect(new Set(outcomes.map(({ result }) => result))).toEqual(new Set(['unchanged']));
      expect(dumpDifference(before, await dumpTables(store)).join('\n')).toBe('');
    }));

  it('keeps one report and two origins of a text from two outlets', () =>
    withStore(home, async (store) => {
      const from = (outlet: string, url: string): Reading =>
        builtReading({ title: 'Twice told', outlet, url, lines: [sampleLine(3)] });
      const outcomes = await putReadings(store, [
        from('Estuary Post', 'https://post.example/a'),
        from('Tern Agency', 'https://tern.example/b'),
        from('Tern Agency', 'https://tern.example/b'),
      ]);
      expect(outcomes.map(({ result }) => result)).toEqual(['added', 'unchanged', 'unchanged']);
      const origins = await store.db.selectFrom('origin').select(['outlet', 'url']).orderBy('key').execute();
      expect(origins).toEqual([
        { outlet: 'Estuary Post', url: 'https://post.example/a' },
        { outlet: 'Tern Agency', url: 'https://tern.example/b' },
      ]);
    }));

  it.each([1, 7, 64])('stores the same in batches of %i as in one', (batch) =>
    withStore(home, async (whole) => {
      await putReadings(whole, SAMPLE);
      await withStore(home, async (parts) => {
        await putReadings(parts, SAMPLE, batch);
        expect(dumpDifference(await dumpTables(whole), await dumpTables(parts)).join('\n')).toBe('');
      });
    }),
  );

  it('stores the same whatever is repeated', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 14 }),
        fc.constantFrom(1, 3, 14),
        async (order, batch) => {
          const distinct = [...new Set(order)].map((n) => SAMPLE[n] as Reading);
          await withStore(home, async (once) => {
            await putReadings(once, distinct, 1);
            await withStore(home, async (repeated) => {
              await putReadings(
                repeated,
                order.map((n) => SAMPLE[n] as Reading),
                batch,
              );
              expect(dumpDifference(await dumpTables(once), await dumpTables(repeated)).join('\n')).toBe('');
              expect(await groupFaults(repeated)).toEqual([]);
            });
          });
        },
      ),
      { numRuns: 12, seed: 4 },
    ),
  );

  it.each([
    ['a NUL', 'one\0two'],
    ['half a character', 'half \ud83d a character'],
  ])('refuses a report whose text holds %s, and stores the others', (_, ending) =>
    withStore(home, async (store) => {
      const good = [SAMPLE[0], SAMPLE[1]] as const;
      const bad = builtReading({ title: 'Bad', lines: [sampleLine(5)], ending });
      const outcomes = await putReadings(store, [good[0] as Reading, bad, good[1] as Reading]);
      expect(outcomes.map(({ result, note }) => [result, note?.severity])).toEqual([
        ['added', undefined],
        ['refused', 'error'],
        ['added', undefined],
      ]);
      const rows = await store.db.selectFrom('report').select('id').orderBy('key').execute();
      expect(rows.map(({ id }) => id)).toEqual(good.map((one) => one?.report.id));
    }),
  );

  it('leaves nothing of a write that fails in the middle', () =>
    withStore(home, async (store) => {
      await putReadings(store, SAMPLE.slice(0, 3));
      const before = await dumpTables(store);
      const failing = { ...store, dialect: { ...store.dialect, insertRows: failAt('record') } };
      await expect(putReadings(failing, SAMPLE.slice(3, 9))).rejects.toThrow('in the middle');
      expect(dumpDifference(before, await dumpTables(store)).join('\n')).toBe('');
      expect((await putReadings(store, SAMPLE.slice(3, 9))).map(({ result }) => result)).not.toContain('unchanged');

      function failAt(table: string): typeof store.dialect.insertRows {
        return (db, name, rows, conflict) =>
          name === table
            ? Promise.reject(new Error('in the middle'))
            : store.dialect.insertRows(db, name, rows, conflict);
      }
    }));
}
