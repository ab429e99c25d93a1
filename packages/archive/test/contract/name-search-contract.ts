import { afterAll, beforeAll, expect, it } from 'vitest';
import { entitiesFound } from '../../src/asking/entities-found.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import type { StoreHome } from './store-home.ts';

/** Names are found as people type them: letters that English lacks among them. */
export function nameSearchContract(home: StoreHome): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    const plan = { count: 12, place: 'Tolhuin', day: '2030-03-04' } as const;
    const lines = [
      { ...plan, speaker: 'Østen Veidt', doer: 'Élan Front' },
      { ...plan, speaker: 'Жанна Орлова', doer: 'Saltmarsh Front' },
    ] as const;
    const title = 'Four names in one report';
    await putReadings(store, [builtReading({ title, published: '2030-03-04', lines })]);
  });
  afterAll(() => store.close());

  it.each([
    ['østen', ['Østen Veidt']],
    ['ØSTEN', ['Østen Veidt']],
    ['Østen v', ['Østen Veidt']],
    ['sten', ['Østen Veidt']],
    ['élan front', ['Élan Front']],
    ['орлова', ['Жанна Орлова']],
    ['ЖАННА', ['Жанна Орлова']],
    ['FRONT', ['Saltmarsh Front', 'Élan Front']],
    ['østin', []],
    ['%', []],
  ] as const)('%s', async (search, names) => {
    const { rows } = await entitiesFound(store, { class: 'actor', search }, { limit: 20 });
    expect(rows.map(({ entity }) => entity.name).sort()).toEqual(names);
  });
}
