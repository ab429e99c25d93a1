import type { OnRecord } from '@onrecord/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askReviews, reviewsOfReport } from '../../src/asking/ask-reviews.ts';
import { reviewRecord, type ReviewVerdict } from '../../src/review/review-record.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { archiveLines } from '../../src/transfer/archive-lines.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const READINGS = [1, 2, 3].map((n) => builtReading(samplePlan(n)));

/** What people say of rows, and the list of it. */
export function reviewContract(home: StoreHome): void {
  const address = home.skip === undefined ? home.address() : '';
  let store: Store;
  let reports: readonly number[];
  beforeAll(async () => {
    store = await openStore(address, { create: true });
    reports = (await putReadings(store, READINGS)).map(({ report }) => report ?? 0);
  });
  afterAll(() => store.close());

  const recordOf = (reading: number, index: number): OnRecord => {
    const record = READINGS[reading]?.records[index];
    if (!record) throw new Error('no such record');
    return record;
  };
  const say = (
    [reading, index]: readonly [number, number],
    verdict: ReviewVerdict,
    { minute, by = 'Ilsa', note }: { readonly minute: number; readonly by?: string; readonly note?: string },
  ) =>
    reviewRecord(
      store,
      { report: reports[reading] ?? 0, id: recordOf(reading, index).id },
      { verdict, by, at: `2030-04-02T09:0${minute}:00.000Z`, ...(note !== undefined && { note }) },
    );

  it('keeps who said what, when and why, and gives back what was said before', async () => {
    const first = await say([0, 0], { state: 'confirmed' }, { minute: 1 });
    expect(first).toEqual({ status: 'kept', before: undefined });
    const corrected = { ...recordOf(0, 0), confidence: 0.5 };
    const second = await say(
      [0, 0],
      { state: 'corrected', record: corrected },
      { minute: 2, by: 'Peder', note: 'not sure' },
    );
    expect(second).toMatchObject({ status: 'kept', before: { state: 'confirmed', by: 'Ilsa' } });
    const reviews = await reviewsOfReport(store, READINGS[0]?.report.id ?? '');
    expect([...reviews]).toEqual([
      [
        recordOf(0, 0).id,
        { state: 'corrected', by: 'Peder', at: '2030-04-02T09:02:00.000Z', note: 'not sure', record: corrected },
      ],
    ]);
    const third = await say([0, 0], { state: 'unreviewed' }, { minute: 3 });
    expect(third).toMatchObject({ before: { state: 'corrected', note: 'not sure', record: corrected } });
    expect((await reviewsOfReport(store, READINGS[0]?.report.id ?? '')).size).toBe(0);
  });

  it('refuses a corrected row of another kind or with words that are not there', async () => {
    const record = recordOf(0, 0);
    const other = READINGS[0]?.records.find(({ kind }) => kind !== record.kind);
    const strange = { ...record, anchors: [{ start: 0, end: 3, quote: 'zzz' }] } as unknown as OnRecord;
    for (const wrong of [other, strange]) {
      if (!wrong) throw new Error('no other kind');
      const done = await say([0, 0], { state: 'corrected', record: wrong }, { minute: 3 });
      expect(done.status).toBe('refused');
    }
  });

  it('lists reviews, the newest first, page by page, by state, report and person', async () => {
    await say([0, 0], { state: 'rejected' }, { minute: 4 });
    await say([1, 0], { state: 'confirmed' }, { minute: 5, by: 'Peder' });
    await say([1, 1], { state: 'confirmed' }, { minute: 5 });
    await say([2, 0], { state: 'confirmed' }, { minute: 6, note: 'seen in the film' });
    const all = await askReviews(store, {}, { limit: 10 });
    expect(all.items.map(({ state, at }) => `${at.slice(15, 16)} ${state}`)).toEqual([
      '6 confirmed',
      '5 confirmed',
      '5 confirmed',
      '4 rejected',
    ]);
    expect(all.items[0]).toMatchObject({
      address: `r${reports[2] ?? 0}:${recordOf(2, 0).id}`,
      note: 'seen in the film',
    });
    expect(all.lookup.cite(all.items[0]?.key ?? 0)?.words.length).toBeGreaterThan(3);
    const paged = [];
    for (let after: string | undefined, more = true; more;) {
      const { items, next } = await askReviews(store, {}, { limit: 1, ...(after !== undefined && { after }) });
      paged.push(...items);
      after = next;
      more = next !== undefined;
    }
    expect(paged).toEqual(all.items);
    const of = async (question: Parameters<typeof askReviews>[1]) =>
      (await askReviews(store, question, { limit: 10 })).items.length;
    expect(await of({ states: ['rejected'] })).toBe(1);
    expect(await of({ report: reports[1] ?? 0 })).toBe(2);
    expect(await of({ by: 'Peder', states: ['confirmed'] })).toBe(1);
  });

  it('gives notes of reviews out with the archive', async () => {
    const notes: unknown[] = [];
    for await (const line of archiveLines(store)) if (line.schema === 'onrecord/review@1') notes.push(line.note);
    expect(notes.filter((one) => one !== undefined)).toEqual(['seen in the film']);
  });
}
