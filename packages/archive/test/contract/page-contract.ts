import type { RecordKind } from '@onrecord/model';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cursor, Question } from '../../src/asking/question.ts';
import { recordKeys } from '../../src/asking/record-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { allRows, type AllRows, naiveRows } from './naive-rows.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const KINDS: readonly RecordKind[] = ['statement', 'event', 'figure', 'position', 'prospect'];

const SEARCHES = [
  'attacked',
  'ATTACKED people',
  '"people in Ushuaia"',
  '"Ushuaia people in"',
  'arongard', // stands as Äröngård in the texts
  'ÄRÖNGÅRD guard',
  'Tromso',
  'Troms*',
  'trom',
  '"shelled 1*"',
  'raid*',
  'saltmarsh -front', // no operators
  'NOT truce',
  'nothing-like-this',
  '"',
  '*',
  'winter" OR "1',
  "harbour' --",
];

const ROLES = ['speaker', 'actor', 'source', 'party', 'holder', 'target'] as const;
const RUNS = 300;
const LIMIT = { timeout: 120_000 };

/** Lists by page, against a look at every row. */
export function pageContract(home: StoreHome): void {
  let store: Store;
  let all: AllRows;
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    await putReadings(
      store,
      Array.from({ length: 60 }, (_, n) => builtReading(samplePlan(n))),
      3,
    );
    all = await allRows(store);
  });
  afterAll(() => store.close());

  it.each(SEARCHES)('finds the rows whose own words hold: %s', async (search) => {
    const question: Question = { kinds: KINDS, search };
    expect((await pages(store, question, 1000)).flat()).toEqual(naiveRows(all, question));
  });

  it('finds something by words, by a phrase, without accents and by a beginning', () => {
    const found = (search: string): number => naiveRows(all, { kinds: KINDS, search }).length;
    expect(
      ['attacked', '"people in Ushuaia"', 'arongard', 'raid*', 'Troms*'].map(found).every((count) => count > 0),
    ).toBe(true);
  });

  it('shows each row once and in order, whatever is asked and however long the pages are', LIMIT, async () => {
    let found = 0;
    const property = fc.asyncProperty(questions(), fc.integer({ min: 1, max: 40 }), async (question, limit) => {
      const shown = await pages(store, question, limit);
      expect(shown.flat()).toEqual(naiveRows(all, question));
      expect(shown.slice(0, -1).every((page) => page.length === limit)).toBe(true);
      found += shown.length > 1 ? 1 : 0;
    });
    await fc.assert(property, { numRuns: RUNS, seed: 11 });
    expect(found).toBeGreaterThan(RUNS / 4);
  });

  it.each(['', '2030-03-01', '2030-03-01.x', 'undated.-1', "'; drop table record; --"])(
    'refuses "%s" as a place in a list',
    async (after) => {
      await expect(recordKeys(store, { kinds: KINDS }, { limit: 5, after })).rejects.toThrow(RangeError);
    },
  );
}

async function pages(store: Store, question: Question, limit: number): Promise<readonly (readonly Cursor[])[]> {
  const shown: (readonly Cursor[])[] = [];
  let after: string | undefined;
  do {
    const page = await recordKeys(store, question, { limit, ...(after !== undefined && { after }) });
    shown.push(page.rows.map(({ sorted, key }) => ({ sorted, key })));
    after = page.next;
    if (shown.length > 2000) throw new Error('the list has no end');
  } while (after !== undefined);
  return shown;
}

/** Questions with up to two filters: more find next to nothing. */
function questions(): fc.Arbitrary<Question> {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2030-03-${String(n).padStart(2, '0')}`);
  const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
  const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
  const filters = {
    since: day,
    until: day,
    actors: some(small(14)),
    parties: fc.array(fc.record({ role: fc.constantFrom(...ROLES), actors: some(small(14)) }), {
      minLength: 1,
      maxLength: 3,
    }),
    modes: some(fc.constantFrom('indirect', 'direct', 'ground')),
    outlets: some(small(4)),
    places: some(small(14)),
    types: some(fc.constantFrom('assert', 'ASSAULT', 'killed', 'rejects', 'warning', 'AID')),
    realis: some(fc.constantFrom('actual', 'denied')),
    topics: some(fc.constantFrom('ceasefire', 'other', 'person')),
    story: small(30),
    happening: small(30),
    report: small(60),
    minConfidence: fc.constantFrom(0.3, 0.8, 0.9),
    search: fc.constantFrom(...SEARCHES),
    withdrawn: fc.constant(true),
  };
  const drawn = [...Object.keys(filters), 'actors', 'parties', 'parties', 'withdrawn'];
  const chosen = fc
    .tuple(fc.subarray(drawn, { maxLength: 2 }), fc.record(filters))
    .map(([names, all]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))));
  const kinds = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 });
  const dates = fc.constantFrom<'subject' | 'report'>('subject', 'report');
  const group = sometimes(small(12));
  return fc
    .record({ kinds, dates, chosen, group })
    .map(({ chosen: picked, group: inGroup, kinds: asked, ...rest }) => ({
      ...rest,
      ...picked,
      // Groups are counted by kind.
      kinds: inGroup === undefined ? asked : asked.slice(0, 1),
      ...(inGroup !== undefined && { group: inGroup }),
    }));
}

/** Once in three. */
function sometimes<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });
}
