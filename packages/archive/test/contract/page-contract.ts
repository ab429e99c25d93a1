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

/** Lists by page, against a look at every row. */
export function pageContract(home: StoreHome): void {
  let store: Store;
  let all: AllRows;
  beforeAll(async () => {
    store = await openStore(home.address(), { create: true });
    await putReadings(
      store,
      Array.from({ length: 60 }, (_, n) => builtReading(samplePlan(n))),
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
      ['attacked', '"people in Ushuaia"', 'arongard', 'raid*', 'Tromso'].map(found).every((count) => count > 0),
    ).toBe(true);
  });

  it('shows each row once and in order, whatever is asked and however long the pages are', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        questions(() => all),
        fc.integer({ min: 1, max: 40 }),
        async (question, limit) => {
          const shown = await pages(store, question, limit);
          expect(shown.flat()).toEqual(naiveRows(all, question));
          expect(shown.slice(0, -1).every((page) => page.length === limit)).toBe(true);
        },
      ),
      { numRuns: 150, seed: 11 },
    ),
  );

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

/** Any questions about what is there, and a few about what is not. */
function questions(rows: () => AllRows): fc.Arbitrary<Question> {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2030-03-${String(n).padStart(2, '0')}`);
  const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
  const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
  const filters = fc.record(
    {
      since: day,
      until: day,
      dates: fc.constantFrom<'subject' | 'report'>('subject', 'report'),
      actors: some(small(14)),
      places: some(small(14)),
      types: some(fc.constantFrom('assert', 'ASSAULT', 'killed', 'rejects', 'warning', 'AID')),
      realis: some(fc.constantFrom('actual', 'denied')),
      topics: some(fc.constantFrom('ceasefire', 'other', 'person')),
      story: small(30),
      happening: small(30),
      report: small(70),
      minConfidence: fc.constantFrom(0, 0.3, 0.8, 1),
      search: fc.constantFrom(...SEARCHES),
      withdrawn: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc
    .record({
      kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
      filters,
      roles: some(fc.constantFrom('speaker', 'actor', 'source', 'holder')),
      hasRoles: fc.boolean(),
      group: small(20),
      hasGroup: fc.boolean(),
    })
    .map(({ kinds, filters: chosen, roles, hasRoles, group, hasGroup }): Question => {
      const [kind] = kinds;
      return {
        kinds: hasGroup && kind !== undefined ? [kind] : kinds,
        ...chosen,
        ...(hasRoles && chosen.actors !== undefined && { roles }),
        ...(hasGroup && { group }),
      };
    })
    .filter(() => rows().records.length > 0);
}
