import { afterAll, beforeAll, expect, it } from 'vitest';
import { askReports } from '../../src/asking/ask-reports.ts';
import type { ReportQuestion } from '../../src/asking/report-question.ts';
import { askSameSaying, type SameSaying } from '../../src/asking/ask-same-saying.ts';
import { reviewRecord } from '../../src/review/review-record.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading, type ReportPlan } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import type { Line } from './reading-builder.ts';
import type { StoreHome } from './store-home.ts';

const LINE: Line = { speaker: 'Adela Norrin', doer: 'Saltmarsh Front', count: 12, place: 'Tolhuin', day: '2030-03-04' };
const FILLING =
  ' The harbour was quiet for the rest of that day and the ferries kept to their winter hours, with one boat an hour to the outer islands.';

/** Four texts: one of them in two outlets, one with another speaker of the same words, one that has nothing to do with it. */
const PLANS: readonly ReportPlan[] = [
  { title: 'Attack on the coast', outlet: 'Estuary Post', published: '2030-03-04', lines: [LINE], ending: FILLING },
  {
    title: 'Attack on the coast',
    outlet: 'Tern Agency',
    published: '2030-03-05',
    lines: [LINE],
    ending: `${FILLING} (Tern)`,
  },
  {
    title: 'What the minister says',
    outlet: 'Upland Radio',
    published: '2030-03-06',
    lines: [LINE, { ...LINE, day: '2030-03-01', count: 3, place: 'Tromsø' }],
  },
  {
    title: 'A second voice',
    outlet: 'Upland Radio',
    published: '2030-03-07',
    lines: [{ ...LINE, speaker: 'Ilsa Brandhof' }],
  },
  {
    title: 'Elsewhere',
    published: '2030-03-08',
    lines: [
      { speaker: 'Tomas Veidt', doer: 'Upland League', verb: 'raided', count: 40, place: 'Ushuaia', day: '2030-02-11' },
    ],
  },
];

/** Who else said so: texts, copies and other speakers kept apart. */
export function sayingContract(home: StoreHome): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    await putReadings(store, PLANS.map(builtReading), 2);
  });
  afterAll(() => store.close());

  const statementOf = async (title: string): Promise<{ key: number; report: number; id: string; story: number }> =>
    store.db
      .selectFrom('record')
      .innerJoin('report', 'report.key', 'record.report')
      .select(['record.key', 'record.report', 'record.id', 'record.story'])
      .where('record.kind', '=', 'statement')
      .where('report.title', '=', title)
      .where('record.words', 'like', '%12 people in Tolhuin%')
      .orderBy('record.key')
      .executeTakeFirstOrThrow();
  const ask = async (key: number): Promise<SameSaying> => {
    const found = await askSameSaying(store, key);
    if (!found) throw new Error('no such statement');
    return found;
  };

  it('keeps copies of one text, other texts and other speakers apart', async () => {
    const { key, story } = await statementOf('Attack on the coast');
    const { tellings, others, texts, isCut, lookup } = await ask(key);
    expect(texts).toBe(2);
    expect(isCut).toBe(false);
    const [own, other] = tellings;
    expect(own).toMatchObject({ story, isOwnText: true, reports: 2, likeness: { shared: 1, whole: 1, isSame: true } });
    expect(own?.records[0]).toBe(key);
    expect(own?.outlets.map(({ name }) => name)).toEqual(['Estuary Post', 'Tern Agency']);
    expect(other).toMatchObject({ isOwnText: false, reports: 1, speaker: own?.speaker });
    expect(others.map(({ speaker }) => lookup.actor(speaker ?? 0)?.name)).toEqual(['Ilsa Brandhof']);
    for (const record of [...tellings, ...others].flatMap(({ records }) => records)) {
      expect(lookup.cite(record)?.words).toContain('attacked 12 people in Tolhuin');
    }
  });

  it('is asked from any side', async () => {
    const { key } = await statementOf('A second voice');
    const { tellings, others } = await ask(key);
    expect(tellings).toHaveLength(1);
    expect(others.map(({ reports }) => reports).sort()).toEqual([1, 2]);
  });

  it('folds the reports of one text into the newest that answers', async () => {
    const titles = async (question: ReportQuestion, limit = 50): Promise<readonly (string | undefined)[]> => {
      const all: (string | undefined)[] = [];
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await askReports(
          store,
          { ...question, folded: true },
          { limit, ...(after !== undefined && { after }) },
        );
        all.push(...page.rows.map(({ report }) => `${report.title ?? ''}, ${report.published ?? ''}`));
        after = page.next;
      }
      return all;
    };
    const whole = await titles({});
    expect(whole).toEqual([
      'Elsewhere, 2030-03-08',
      'A second voice, 2030-03-07',
      'What the minister says, 2030-03-06',
      'Attack on the coast, 2030-03-05',
    ]);
    expect(await titles({}, 1)).toEqual(whole);
    // The newest that answers, though a newer one of the same text does not.
    expect(await titles({ until: '2030-03-04' })).toEqual(['Attack on the coast, 2030-03-04']);
    expect(await titles({ search: 'Tern' })).toEqual(['Attack on the coast, 2030-03-05']);
    const { rows } = await askReports(store, { folded: true, until: '2030-03-05' }, { limit: 5 });
    expect(rows[0]?.copies.map(({ published }) => published)).toEqual(['2030-03-04']);
    expect(rows[0]?.noteCount).toBe(0);
    const [outlet] = rows[0]?.copies.flatMap(({ publisher }) => publisher?.key ?? []) ?? [];
    expect(await titles({ outlets: [outlet ?? 0] })).toEqual(['Attack on the coast, 2030-03-04']);
  });

  it('leaves out what a person rejected, and knows statements only', async () => {
    const [asked, other] = [await statementOf('Attack on the coast'), await statementOf('A second voice')];
    const signed = { by: 'tester', at: '2030-04-01T08:00:00Z' };
    await reviewRecord(store, other, { ...signed, verdict: { state: 'rejected' } });
    expect((await ask(asked.key)).others).toEqual([]);
    await reviewRecord(store, other, { ...signed, verdict: { state: 'unreviewed' } });
    expect((await ask(asked.key)).others).toHaveLength(1);
    const event = await store.db
      .selectFrom('record')
      .select('key')
      .where('kind', '=', 'event')
      .executeTakeFirstOrThrow();
    expect(await askSameSaying(store, event.key)).toBeUndefined();
  });
}
