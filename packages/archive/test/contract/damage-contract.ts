import { type OnRecord, reportId } from '@onrecord/model';
import { expect, it } from 'vitest';
import { hydrate } from '../../src/asking/hydrate.ts';
import { storedReading } from '../../src/asking/stored-reading.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import { type StoreHome, withStore } from './store-home.ts';

const READINGS = [builtReading(samplePlan(2)), builtReading(samplePlan(7))] as const;

type Change = (text: string, reading: Buffer) => { readonly text?: string; readonly reading?: Uint8Array };

const flipped =
  (at: (length: number) => number): Change =>
  (_, reading) => {
    const bytes = Buffer.from(reading);
    const index = at(bytes.length);
    bytes[index] = (bytes[index] ?? 0) ^ 0x55;
    return { reading: bytes };
  };

const DAMAGES: readonly (readonly [string, Change])[] = [
  ['its reading is empty', () => ({ reading: new Uint8Array() })],
  ['its reading is cut', (_, reading) => ({ reading: reading.subarray(0, reading.length - 9) })],
  ['its reading is of something else', () => ({ reading: Buffer.from('{"no":"reading"}') })],
  ['a byte at the start of its reading changed', flipped(() => 5)],
  ['a byte in the middle of its reading changed', flipped((length) => Math.floor(length / 2))],
  ['a byte at the end of its reading changed', flipped((length) => length - 3)],
  ['its text lost its first letter', (text) => ({ text: text.slice(1) })],
  ['its text got another number', (text) => ({ text: text.replace(/\d+ people/, '9999 people') })],
  ['its text is empty', () => ({ text: '' })],
];

/** A stored report that is not what was stored: a note, never a row with other words. */
export function damageContract(home: StoreHome): void {
  it.each(DAMAGES)('leaves out rows with a note where %s', (_, damage) =>
    withStore(home, async (store) => {
      const [damaged, whole] = READINGS;
      await putReadings(store, READINGS);
      const row = await store.db
        .selectFrom('report')
        .select(['key', 'text', 'reading'])
        .where('id', '=', damaged.report.id)
        .executeTakeFirstOrThrow();
      await store.write(async (db) => {
        await db
          .updateTable('report')
          .set(damage(row.text, Buffer.from(row.reading)))
          .where('key', '=', row.key)
          .execute();
      });
      const keys = await store.db.selectFrom('record').select('key').execute();
      const { rows, notes } = await hydrate(
        store,
        keys.map(({ key }) => key),
      );
      expect(notes.map(({ severity }) => severity)).toEqual(['error']);
      expect(notes[0]?.message).toContain(damaged.report.id);
      const known = new Map<string, OnRecord>(READINGS.flatMap(({ records }) => records.map((one) => [one.id, one])));
      for (const { record } of rows) expect(record).toEqual(known.get(record.id));
      expect(rows.filter(({ report }) => report.id === whole.report.id)).toHaveLength(whole.records.length);
      expect(rows.length).toBeLessThan(known.size);
    }),
  );

  it('says which reading is damaged when it is opened by itself', () =>
    withStore(home, async (store) => {
      await putReadings(store, READINGS);
      const row = await firstRow(store);
      expect(storedReading(row).status).toBe('whole');
      expect(storedReading({ ...row, reading: row.reading.subarray(4) }).status).toBe('damaged');
      expect(reportId(row.text)).toBe(row.id);
    }));
}

function firstRow(store: Store): Promise<{ id: string; text: string; reading: Uint8Array }> {
  return store.db.selectFrom('report').select(['id', 'text', 'reading']).orderBy('key').executeTakeFirstOrThrow();
}
