import type { Reading } from '@onrecord/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RoleHistory, roleHistory } from '../../src/asking/role-history.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { putReadings } from './put-readings.ts';
import type { StoreHome } from './store-home.ts';

/** More than are opened. */
const REPORTS = 60;
/** From this report on the person is called otherwise. */
const TURN = 40;

/** Reports on one person, a day each, who was mayor and became minister; and one on somebody else. */
function readings(): readonly Reading[] {
  return Array.from({ length: REPORTS + 1 }, (_, n) => {
    const speaker = n === REPORTS ? 'Tomas Veidt' : 'Adela Norrin';
    const published = new Date(Date.UTC(2030, 0, 1 + n)).toISOString().slice(0, 10);
    const line = { speaker, doer: 'Saltmarsh Front', count: 12 + n, place: 'Tolhuin', day: published } as const;
    const reading = builtReading({ title: `Report ${n} of the winter`, published, lines: [line] });
    const title = n < TURN ? 'mayor' : 'minister';
    return {
      ...reading,
      actors: reading.actors.map((actor) =>
        actor.name === speaker
          ? { ...actor, roles: actor.mentions.slice(0, 1).map((anchor) => ({ title, anchor })) }
          : actor,
      ),
    };
  });
}

/** What an actor was called when, of some of the reports. */
export function roleContract(home: StoreHome): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    await putReadings(store, readings(), 20);
  });
  afterAll(() => store.close());

  const historyOf = async (name: string): Promise<RoleHistory> => {
    const { key } = await store.db
      .selectFrom('entity')
      .select('key')
      .where('name', '=', name)
      .where('merged_into', '=', 0)
      .executeTakeFirstOrThrow();
    return roleHistory(store, key, undefined);
  };

  it('looks at reports from the first to the last, spread between', async () => {
    const { looked, of, told } = await historyOf('Adela Norrin');
    expect([looked, of]).toEqual([24, REPORTS]);
    expect(told.map(({ title }) => title)).toEqual(['mayor', 'minister']);
    const [mayor, minister] = told;
    expect([mayor?.first, minister?.last]).toEqual(['2030-01-01', '2030-03-01']);
    // Two in three of those that are there, and so of those that are looked at.
    expect(mayor?.count).toBe(16);
    expect(minister?.count).toBe(8);
  });

  it('looks at all where there are few, and at none where there is none', async () => {
    expect(await historyOf('Tomas Veidt')).toMatchObject({ looked: 1, of: 1, told: [{ title: 'minister', count: 1 }] });
    expect(await roleHistory(store, 99_999, undefined)).toEqual({ looked: 0, of: 0, told: [], dated: [] });
  });
}
