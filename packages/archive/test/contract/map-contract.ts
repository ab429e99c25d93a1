import { afterAll, beforeAll, expect, it } from 'vitest';
import { askMap, MAX_MAP_PLACES, MAX_MAP_ROWS, MAX_PLACE_RECORDS } from '../../src/asking/ask-map.ts';
import type { Question } from '../../src/asking/question.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { RecordTable } from '../../src/store/tables.ts';
import { builtReading } from './built-reading.ts';
import { allRows, type AllRows, naiveRows } from './naive-rows.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

/** What is counted by place, against a look at every row. */
export function mapContract(home: StoreHome): void {
  const address = home.skip === undefined ? home.address() : '';
  let store: Store;
  let all: AllRows;
  beforeAll(async () => {
    store = await openStore(address, { create: true });
    await putReadings(
      store,
      Array.from({ length: 40 }, (_, n) => builtReading(samplePlan(n))),
      8,
    );
    // The sample readings name a place for each event: some lose it, and one place is where nobody knows.
    await store.db
      .updateTable('record')
      .set({ place: 0 })
      .where('kind', '=', 'event')
      .where(({ eb }) => eb('key', 'in', [...unplaced]))
      .execute();
    all = await allRows(store);
  });
  afterAll(() => store.close());
  const unplaced = new Set(Array.from({ length: 40 }, (_, n) => n * 7));

  it('counts happenings, texts and days of each place as a look at every row does, whatever is asked', async () => {
    const [first] = rowsOf(all, {});
    const questions: readonly Omit<Question, 'kinds'>[] = [
      {},
      { since: '2030-03-05', until: '2030-03-20' },
      { dates: 'report', since: '2030-03-05' },
      { types: ['ASSAULT'] },
      { places: [first?.place ?? 0] },
      { minConfidence: 0.5 },
    ];
    for (const question of questions) {
      const { places, rest, withoutPlace, counted, isCut } = await askMap(store, question);
      const rows = rowsOf(all, question);
      expect(rows.length).toBeGreaterThan(0);
      expect({ question, counted, isCut, rest }).toEqual({
        question,
        counted: rows.length,
        isCut: false,
        rest: { places: 0, tellings: 0 },
      });
      expect(withoutPlace).toBe(rows.filter(({ place }) => place === 0).length);
      expect(new Map(places.map(({ place, ...one }) => [place.key, one]))).toEqual(naivePlaces(rows, question));
    }
    expect((await askMap(store, {})).withoutPlace).toBeGreaterThan(0);
  });

  it('says where a place is, and lists those with the most independent texts first', async () => {
    const { places } = await askMap(store, {});
    expect(places.length).toBeGreaterThan(2);
    expect(places.find(({ place }) => place.name === 'Ushuaia')?.place).toMatchObject({ lat: -54.81, lon: -68.31 });
    const texts = places.map((one) => one.texts);
    expect(texts).toEqual([...texts].sort((a, b) => b - a));
  });

  it('is empty where nothing answers', async () => {
    expect(await askMap(store, { since: '2040-01-01' })).toEqual({
      places: [],
      rest: { places: 0, tellings: 0 },
      withoutPlace: 0,
      counted: 0,
      isCut: false,
    });
  });

  it('looks at the newest records only, and says what it leaves out', async () => {
    await addPlaces(store, all, MAX_MAP_PLACES + 10);
    const { places, rest, withoutPlace, counted, isCut } = await askMap(store, {});
    expect({ counted, isCut, places: places.length }).toEqual({
      counted: MAX_MAP_ROWS,
      isCut: true,
      places: MAX_MAP_PLACES,
    });
    expect(rest.places).toBeGreaterThanOrEqual(10);
    const tellings = places.reduce((sum, one) => sum + one.tellings, rest.tellings);
    expect(tellings + withoutPlace).toBe(MAX_MAP_ROWS);
  });
}

/** More events than are looked at, on later days, at so many places. */
async function addPlaces(store: Store, { records }: AllRows, places: number): Promise<void> {
  const event = records.find(({ kind, place }) => kind === 'event' && place !== 0);
  const entity = await store.db
    .selectFrom('entity')
    .selectAll()
    .where('key', '=', event?.place ?? 0)
    .executeTakeFirst();
  if (!event || !entity) throw new Error('no event with a place');
  const first = 100_000;
  const entities = Array.from({ length: places }, (_, n) => ({ ...entity, key: first + n }));
  const events = Array.from({ length: MAX_MAP_ROWS + 1 }, (_, n) => ({
    ...event,
    key: first + n,
    id: `ev-${n}`,
    sorted: '2031-01-01',
    place: first + (n % places),
  }));
  await store.write(async (db) => {
    await store.dialect.insertRows(db, 'entity', entities);
    await store.dialect.insertRows(db, 'record', events);
  });
}

/** The events that answer, the newest first. */
function rowsOf(all: AllRows, question: Omit<Question, 'kinds'>): readonly RecordTable[] {
  const byKey = new Map(all.records.map((row) => [row.key, row]));
  return naiveRows(all, { ...question, kinds: ['event'] }).flatMap(({ key }) => byKey.get(key) ?? []);
}

function naivePlaces(rows: readonly RecordTable[], { dates }: Omit<Question, 'kinds'>): ReadonlyMap<number, object> {
  const placed = rows.filter(({ place }) => place !== 0);
  return new Map(
    [...Map.groupBy(placed, ({ place }) => place)].map(([place, own]) => {
      const events = [...Map.groupBy(own, ({ grp, key }) => (grp === 0 ? -key : grp)).values()].flatMap(
        ([newest]) => newest ?? [],
      );
      const days = Map.groupBy(own, ({ told, sorted }) => (dates === 'report' ? told : sorted));
      return [
        place,
        {
          events: events.length,
          types: shares(events.map(({ type }) => type)),
          realis: shares(events.map(({ realis }) => realis)),
          tellings: own.length,
          texts: new Set(own.map(({ story }) => story)).size,
          days: [...days]
            .map(([day, { length }]) => ({ day, tellings: length }))
            .sort((a, b) => (a.day < b.day ? -1 : 1)),
          records: own.slice(0, MAX_PLACE_RECORDS).map(({ key }) => key),
        },
      ] as const;
    }),
  );
}

function shares(values: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]));
}
