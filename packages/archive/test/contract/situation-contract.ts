import { afterAll, beforeAll, expect, it } from 'vitest';
import { askDue, DUE_PARTS } from '../../src/asking/ask-due.ts';
import { askFigures } from '../../src/asking/ask-figures.ts';
import { askMatrix, type MatrixRow } from '../../src/asking/ask-matrix.ts';
import { askOutlook } from '../../src/asking/ask-outlook.ts';
import { askPositions } from '../../src/asking/ask-positions.ts';
import { askSeries } from '../../src/asking/ask-series.ts';
import type { PageRequest } from '../../src/asking/question.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const ALL: PageRequest = { limit: 1000 };

/** The situation as a matrix, by when things are due, and as series: against the plain lists. */
export function situationContract(home: StoreHome): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    const plans = Array.from({ length: 40 }, (_, n) => samplePlan(n));
    await putReadings(store, plans.map(builtReading), 8);
  });
  afterAll(() => store.close());

  it('puts every cell under its party, whatever is asked', async () => {
    const [first] = (await askPositions(store, {}, ALL)).items;
    const party = first?.history.party ?? 0;
    for (const question of [{}, { since: '2030-03-05' }, { minConfidence: 0.5 }, { actors: [party] }]) {
      const cells = await askPositions(store, question, ALL);
      expect(cells.items.length).toBeGreaterThan(0);
      const rows: MatrixRow[] = [];
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await askMatrix(store, question, { limit: 1, ...(after !== undefined && { after }) });
        rows.push(...page.items);
        after = page.next;
      }
      const shown = rows.flatMap((row) => row.cells.map((cell) => [row.party, cell.thread]));
      expect(shown.length + rows.reduce((sum, { rest }) => sum + rest, 0)).toBe(cells.items.length);
      const known = new Map(cells.items.map(({ thread, history }) => [thread, history]));
      for (const { party: of, cells: own } of rows) {
        for (const { thread, history } of own) {
          expect(history).toEqual(known.get(thread));
          expect(history.party).toBe(of);
        }
      }
    }
  });

  it('refuses what is no place in the matrix', async () => {
    await expect(askMatrix(store, {}, { limit: 1, after: '2030-03-01.4' })).rejects.toThrow(RangeError);
  });

  it('puts every line of the outlook into one part', async () => {
    const asOf = '2030-03-20';
    const all = await askOutlook(store, { asOf }, ALL);
    expect(all.items.length).toBeGreaterThan(1);
    const threads: number[] = [];
    for (const part of DUE_PARTS) {
      let after: string | undefined;
      do {
        const page = await askDue(store, { part, asOf }, { limit: 1, ...(after !== undefined && { after }) });
        threads.push(...page.items.map(({ thread }) => thread));
        after = page.next;
      } while (after !== undefined);
    }
    expect(threads.sort((a, b) => a - b)).toEqual(all.items.map(({ thread }) => thread).sort((a, b) => a - b));
  });

  it('gives series as the figures have them, and those told more than once', async () => {
    for (const question of [{}, { minConfidence: 0.3 }]) {
      const figures = await askFigures(store, question, ALL);
      const series = await askSeries(store, question, ALL);
      expect(series.items.map((item) => item.series)).toEqual(figures.items.map((item) => item.series));
      const often = figures.items.filter(({ tellings }) => tellings > 1).map(({ thread }) => thread);
      const several = await askSeries(store, { ...question, several: true }, ALL);
      expect(often.length).toBeGreaterThan(0);
      expect(several.items.map(({ thread }) => thread)).toEqual(often);
    }
  });
}
