import type { OnRecord, Reading } from '@onrecord/model';
import { expect, it } from 'vitest';
import { hydrate } from '../../src/asking/hydrate.ts';
import { prepareReport } from '../../src/prepare/prepare-report.ts';
import { putReports } from '../../src/put/put-reports.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading, type ReportPlan } from './built-reading.ts';
import { dumpDifference, dumpTables } from './dump-tables.ts';
import { groupFaults } from './group-faults.ts';
import { PUT_OPTIONS, putReadings } from './put-readings.ts';
import { sampleLine, samplePlan } from './sample-plans.ts';
import { type StoreHome, withStore } from './store-home.ts';

const PLAN: ReportPlan = {
  title: 'Shelling at the harbour',
  outlet: 'Estuary Post',
  url: 'https://post.example/shelling',
  published: '2030-03-05',
  lines: [sampleLine(0), sampleLine(1)],
};
const CORRECTED: ReportPlan = { ...PLAN, lines: [{ ...sampleLine(0), count: 99 }, sampleLine(1)] };
const OTHERS = [1, 2, 3, 5, 6].map((n) => builtReading(samplePlan(n)));

/** Corrected texts and newer engines, in either database. */
export function versionContract(home: StoreHome): void {
  it.each([1, 64])('keeps a corrected version beside the old one, which counts nowhere (batches of %i)', (batch) =>
    withStore(home, async (store) => {
      const outcomes = await putReadings(store, [...OTHERS, builtReading(PLAN), builtReading(CORRECTED)], batch);
      expect(outcomes.slice(-2).map(({ result }) => result)).toEqual(['added', 'version']);
      const [old, corrected] = outcomes.slice(-2).map(({ report }) => report);
      const reports = await store.db.selectFrom('report').select(['key', 'superseded_by']).execute();
      expect(reports.find(({ key }) => key === old)?.superseded_by).toBe(corrected);
      expect(reports.find(({ key }) => key === corrected)?.superseded_by).toBe(0);
      expect(await liveCounts(store, old)).toEqual({ live: 0, withdrawn: builtReading(PLAN).records.length });
      expect(await liveCounts(store, corrected)).toEqual({
        live: builtReading(CORRECTED).records.length,
        withdrawn: 0,
      });
      expect(await groupFaults(store)).toEqual([]);
    }),
  );

  it('takes a series that only the old version was in out of the lists', () =>
    withStore(home, async (store) => {
      await putReadings(store, [builtReading(PLAN)]);
      const none: ReportPlan = { title: 'Nothing happened', url: PLAN.url ?? '', lines: [] };
      await putReadings(store, [builtReading(none)]);
      for (const table of ['occurrence', 'thread', 'evidence_key'] as const) {
        expect(await store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
      }
    }));

  it('reads anew with a newer engine, and leaves what an older one read', () =>
    withStore(home, async (store) => {
      const older = builtReading({ ...PLAN, engineVersion: '0.9.0', confidence: 0.5 });
      const newer = builtReading({ ...PLAN, engineVersion: '0.10.0', confidence: 0.9 });
      await putReadings(store, [...OTHERS, older]);
      const outcome = async (reading: Reading): Promise<string | undefined> =>
        (await putReadings(store, [reading]))[0]?.result;
      expect(await outcome(newer)).toBe('reread');
      expect(await confidences(store, newer)).toEqual(newer.records.map(() => 0.9));
      expect(await groupFaults(store)).toEqual([]);
      const before = await dumpTables(store);
      expect(await outcome(older)).toBe('unchanged');
      expect(dumpDifference(before, await dumpTables(store)).join('\n')).toBe('');
    }));

  it('takes the newer of two readings of one text in one batch', () =>
    withStore(home, async (store) => {
      const older = builtReading({ ...PLAN, engineVersion: '0.9.0', confidence: 0.5 });
      const newer = builtReading({ ...PLAN, engineVersion: '0.10.0', confidence: 0.9 });
      await putReadings(store, [older, newer]);
      expect(await confidences(store, newer)).toEqual(newer.records.map(() => 0.9));
      expect(await groupFaults(store)).toEqual([]);
    }));

  it('reads anew with the same engine where it is told to, and takes nothing for an arrival', () =>
    withStore(home, async (store) => {
      const first = builtReading({ ...PLAN, confidence: 0.5 });
      await putReadings(store, [...OTHERS, first]);
      const again = builtReading({ ...PLAN, confidence: 0.9 });
      const elsewhere = { ...again, report: { ...again.report, source: { name: 'Another Post' } } };
      const [origins, outlets] = [await allOf(store, 'origin'), await allOf(store, 'outlet')];
      expect((await putReadings(store, [elsewhere]))[0]?.result).toBe('unchanged');
      const came = await allOf(store, 'origin');
      expect(came.length).toBe(origins.length + 1);
      const options = { ...PUT_OPTIONS, isAnew: true };
      const older = builtReading({ ...PLAN, engineVersion: '0.0.1', confidence: 0.1 });
      const results = await putReports(store, [prepareReport(elsewhere), prepareReport(older)], options);
      expect(results.map(({ result }) => result)).toEqual(['reread', 'unchanged']);
      expect(await confidences(store, again)).toEqual(again.records.map(() => 0.9));
      expect(await allOf(store, 'origin')).toEqual(came);
      expect((await allOf(store, 'outlet')).length).toBe(outlets.length + 1);
      expect(await groupFaults(store)).toEqual([]);
    }));

  it('leaves a superseded version withdrawn when it is read anew', () =>
    withStore(home, async (store) => {
      await putReadings(store, [builtReading({ ...PLAN, engineVersion: '0.9.0' }), ...OTHERS], 1);
      await putReadings(store, [builtReading(CORRECTED)]);
      const [outcome] = await putReadings(store, [builtReading({ ...PLAN, engineVersion: '0.10.0' })]);
      expect(outcome?.result).toBe('reread');
      expect((await liveCounts(store, outcome?.report)).live).toBe(0);
      expect(await groupFaults(store)).toEqual([]);
    }));

  it('keeps reviewed rows when it reads anew', () =>
    withStore(home, async (store) => {
      const older = builtReading({ ...PLAN, engineVersion: '0.9.0' });
      await putReadings(store, [...OTHERS, older]);
      const [statement, event, figure] = older.records as readonly [OnRecord, OnRecord, OnRecord];
      const corrected = { ...figure, measure: 'injured' } as OnRecord;
      await review(store, older, { original: statement, record: statement, state: 'rejected' });
      await review(store, older, { original: event, record: event, state: 'confirmed' });
      await review(store, older, { original: figure, record: corrected, state: 'corrected' });
      // The newer engine no longer finds the reviewed event.
      const newer = builtReading({ ...PLAN, engineVersion: '0.10.0' });
      await putReadings(store, [{ ...newer, records: newer.records.filter(({ id }) => id !== event.id) }]);
      const rows = await store.db
        .selectFrom('record')
        .select(['key', 'id', 'live', 'review', 'type'])
        .where('id', 'in', [statement.id, event.id, figure.id])
        .execute();
      const byId = Object.fromEntries(rows.map(({ id, live, review: state, type }) => [id, { live, state, type }]));
      expect(byId).toEqual({
        [statement.id]: { live: 0, state: 'rejected', type: 'assert' },
        [event.id]: { live: 1, state: 'confirmed', type: 'ASSAULT' },
        [figure.id]: { live: 1, state: 'corrected', type: 'injured' },
      });
      const { rows: shown, notes } = await hydrate(
        store,
        rows.map(({ key }) => key),
      );
      expect(notes).toEqual([]);
      expect(shown.find(({ record }) => record.id === figure.id)?.record).toMatchObject({ measure: 'injured' });
      expect(await groupFaults(store)).toEqual([]);
    }));
}

function allOf(store: Store, table: 'origin' | 'outlet'): Promise<readonly unknown[]> {
  return store.db.selectFrom(table).selectAll().execute();
}

async function liveCounts(store: Store, report: number | undefined): Promise<{ live: number; withdrawn: number }> {
  const rows = await store.db
    .selectFrom('record')
    .select('live')
    .where('report', '=', report ?? -1)
    .execute();
  const live = rows.filter((row) => row.live === 1).length;
  return { live, withdrawn: rows.length - live };
}

async function confidences(store: Store, { report }: Reading): Promise<readonly number[]> {
  const rows = await store.db
    .selectFrom('record')
    .innerJoin('report', 'report.key', 'record.report')
    .select('record.confidence')
    .where('report.id', '=', report.id)
    .execute();
  return rows.map(({ confidence }) => confidence);
}

async function review(
  store: Store,
  { report }: Reading,
  { original, record, state }: { readonly original: OnRecord; readonly record: OnRecord; readonly state: string },
): Promise<void> {
  await store.write((db) =>
    store.dialect.insertRows(db, 'review', [
      {
        record_id: original.id,
        report_id: report.id,
        state,
        by: 'a reviewer',
        at: '2030-04-02T09:00:00Z',
        record: JSON.stringify(record),
        original: JSON.stringify(original),
        note: '',
      },
    ]),
  );
}
