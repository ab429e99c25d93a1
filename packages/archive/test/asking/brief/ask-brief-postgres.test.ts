import { afterAll, describe, expect, it } from 'vitest';
import { askBrief } from '../../../src/asking/brief/ask-brief.ts';
import type { BriefAnswer } from '../../../src/asking/brief/brief-question.ts';
import { builtReading, type ReportPlan } from '../../contract/built-reading.ts';
import { putReadings } from '../../contract/put-readings.ts';
import { postgresHome, sqliteHome, type StoreHome, withStore } from '../../contract/store-home.ts';

const LINE = { doer: 'Saltmarsh Front', place: 'Tolhuin', day: '2030-03-09' } as const;
const PLANS: readonly ReportPlan[] = [
  {
    outlet: 'Invented Courier',
    published: '2030-03-10',
    lines: [{ ...LINE, speaker: 'Adela Norrin', count: 12, rejects: 'truce', warnsOf: 'a long winter' }],
  },
  {
    outlet: 'Invented Herald',
    published: '2030-03-10',
    lines: [{ ...LINE, speaker: 'Wenna Loske', count: 15 }],
    ending: 'Ferries stayed at the pier because of a storm from the west.',
  },
  { lines: [{ ...LINE, speaker: 'Ilsa Brandhof', count: 99 }] },
];

const postgres = await postgresHome();
const sqlite = sqliteHome();
afterAll(async () => {
  await postgres.close();
  await sqlite.close();
});

function briefIn(home: StoreHome): Promise<BriefAnswer> {
  return withStore(home, async (store) => {
    await putReadings(store, PLANS.map(builtReading));
    return askBrief(store, { since: '2030-03-01', until: '2030-03-31', actors: [1, 2, 3, 4], minConfidence: 0.5 });
  });
}

describe.skipIf(postgres.skip !== undefined)(
  `a brief from PostgreSQL${postgres.skip === undefined ? '' : ` (${postgres.skip})`}`,
  () => {
    it('is that from SQLite', async () => {
      const fromPostgres = await briefIn(postgres);
      expect(fromPostgres.input.occurrences.length).toBeGreaterThan(0);
      expect(fromPostgres).toEqual(await briefIn(sqlite));
    });
  },
);
