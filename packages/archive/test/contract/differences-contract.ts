import { afterAll, beforeAll, expect, it } from 'vitest';
import { askDifferences, type DifferenceAnswer, type DifferenceQuestion } from '../../src/asking/ask-differences.ts';
import { entitiesIn } from '../../src/asking/keys-in.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const REPORTS = 60;

/** What is left of the differences with filters, against a look at all of them. */
export function differencesContract(home: StoreHome): void {
  let store: Store;
  let all: readonly DifferenceAnswer[];
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    const readings = Array.from({ length: REPORTS }, (_, n) => builtReading(samplePlan(n)));
    await putReadings(store, readings, 8);
    all = await pages({}, 1000);
  });
  afterAll(() => store.close());

  async function pages(question: DifferenceQuestion, limit: number): Promise<readonly DifferenceAnswer[]> {
    const items: DifferenceAnswer[] = [];
    let after: string | undefined;
    do {
      const page = await askDifferences(store, question, { limit, ...(after !== undefined && { after }) });
      items.push(...page.items);
      after = page.next;
    } while (after !== undefined);
    return items;
  }

  it.each([3, 1000])('of an actor or at a place are all that hold it, %i a page', async (limit) => {
    const entities = new Set(all.flatMap(({ facts }) => [...entitiesIn(facts)]));
    expect(entities.size).toBeGreaterThan(2);
    for (const key of [...entities].slice(0, 12)) {
      const holds = ({ facts }: DifferenceAnswer): boolean => entitiesIn(facts).has(key);
      const expected = all.filter(holds);
      expect(await pages({ actors: [key] }, limit)).toEqual(expected);
      expect(await pages({ places: [key], actors: [...entities] }, limit)).toEqual(expected);
    }
    expect(await pages({ actors: [999_999] }, limit)).toEqual([]);
  });
}
