import type { RecordKind } from '@onrecord/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveExtent } from '../../src/asking/archive-extent.ts';
import { askNetwork } from '../../src/asking/ask-network.ts';
import { countDays } from '../../src/asking/count-days.ts';
import { dataVersion } from '../../src/asking/data-version.ts';
import type { Question } from '../../src/asking/question.ts';
import { recordAt } from '../../src/asking/record-at.ts';
import { statementFacets } from '../../src/asking/statement-facets.ts';
import { reviewRecord } from '../../src/review/review-record.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { builtReading } from './built-reading.ts';
import { allRows, type AllRows, naiveRows } from './naive-rows.ts';
import { putReadings } from './put-readings.ts';
import { samplePlan } from './sample-plans.ts';
import type { StoreHome } from './store-home.ts';

const KINDS: readonly RecordKind[] = ['statement', 'event', 'figure', 'position', 'prospect'];

/** What is counted over many rows, against a look at every row. */
export function overviewContract(home: StoreHome): void {
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
    const [row] = (await allRows(store)).records;
    if (row)
      await reviewRecord(store, { report: row.report, id: row.id }, { ...SIGNED, verdict: { state: 'rejected' } });
    await addressSome(store);
    all = await allRows(store);
  });
  afterAll(() => store.close());

  it('counts rows a day as a look at every row does, whatever is asked', async () => {
    const actor = mostNamed(all);
    const questions: readonly Omit<Question, 'kinds'>[] = [
      {},
      { since: '2030-03-05' },
      { until: '2030-03-20' },
      { since: '2030-03-05', until: '2030-03-20' },
      { actors: [actor] },
      { minConfidence: 0.5, since: '2030-03-02' },
      { types: ['ASSAULT', 'killed'] },
      { parties: [{ role: 'speaker', actors: [actor] }] },
      { parties: [{ role: 'source', actors: [actor] }], outlets: [1] },
      { outlets: [1], types: ['ASSAULT'] },
      { modes: ['indirect'] },
      { story: 2, since: '2030-03-01' },
      { search: 'attacked' },
      { withdrawn: true },
    ];
    for (const question of questions) {
      const { days, cut } = await countDays(store, { ...question, kinds: KINDS });
      expect({ question, days }).toEqual({ question, days: naiveDays(all, question) });
      expect(days.length).toBeGreaterThan(0);
      expect(cut).toEqual([]);
    }
  });

  it('counts by the day of publication where that is asked for', async () => {
    const question = { dates: 'report' as const, since: '2030-03-05', until: '2030-03-20' };
    const { days } = await countDays(store, { ...question, kinds: KINDS });
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(naiveDays(all, question));
  });

  it('counts what statements have in common', async () => {
    const facets = await statementFacets(store, {});
    const keys = new Set(naiveRows(all, { kinds: ['statement'] }).map(({ key }) => key));
    expect(facets.counted).toBe(keys.size);
    expect(facets.isCut).toBe(false);
    const speakers = Map.groupBy(
      all.parties.filter(({ role, record }) => role === 'speaker' && keys.has(record)),
      ({ actor }) => actor,
    );
    expect(facets.speakers.length).toBeGreaterThan(2);
    expect(new Map(facets.speakers.map(({ value, rows }) => [value.key, rows]))).toEqual(
      new Map([...speakers].map(([actor, rows]) => [actor, new Set(rows.map(({ record }) => record)).size])),
    );
    expect(sum(facets.acts)).toBe(keys.size);
    expect(sum(facets.modes)).toBe(keys.size);
    expect(facets.outlets.map(({ value }) => value.name).sort()).toEqual(['Estuary Post', 'Tern Agency']);
    expect(sum(facets.outlets)).toBe(keys.size);
    expect((await statementFacets(store, { since: '2031-01-01' })).speakers).toEqual([]);
  });

  it('leaves the alternatives of what is chosen in a facet, and narrows the others by it', async () => {
    const whole = await statementFacets(store, {});
    const [speaker, other] = whole.speakers.map(({ value }) => value.key);
    const [outlet] = whole.outlets.map(({ value }) => value.key);
    if (speaker === undefined || other === undefined || outlet === undefined) throw new Error('nothing to choose');
    const chosen = await statementFacets(store, { parties: [{ role: 'speaker', actors: [speaker] }] });
    const own = naiveRows(all, { kinds: ['statement'], parties: [{ role: 'speaker', actors: [speaker] }] });
    expect(chosen.counted).toBe(own.length);
    expect(chosen.counted).toBeLessThan(whole.counted);
    expect(chosen.speakers).toEqual(whole.speakers);
    expect(sum(chosen.acts)).toBe(own.length);
    const both = await statementFacets(store, {
      parties: [{ role: 'speaker', actors: [speaker] }],
      outlets: [outlet],
      modes: ['indirect'],
    });
    const ofOutlet = naiveRows(all, { kinds: ['statement'], outlets: [outlet], modes: ['indirect'] });
    expect(both.speakers.map(({ value }) => value.key)).toContain(other);
    expect(sum(both.outlets)).toBe(own.length);
    expect(sum((await statementFacets(store, { outlets: [outlet], modes: ['indirect'] })).acts)).toBe(ofOutlet.length);
  });

  it('links who acts on or speaks to whom, each line with its rows', async () => {
    const { links, actors, counted, rest } = await askNetwork(store, {});
    expect(counted).toBe(naiveRows(all, { kinds: ['statement', 'event'] }).length);
    expect(rest).toBe(0);
    const roles = {
      'speaks-to': ['speaker', 'addressee'],
      'speaks-about': ['speaker', 'target'],
      'acts-on': ['actor', 'recipient'],
    };
    const live = new Set(naiveRows(all, { kinds: ['statement', 'event'] }).map(({ key }) => key));
    const expected = new Map<string, Set<number>>();
    for (const [kind, [from, to]] of Object.entries(roles)) {
      for (const one of all.parties.filter(({ role, record }) => role === from && live.has(record))) {
        for (const other of all.parties.filter(({ role, record }) => role === to && record === one.record)) {
          if (one.actor === other.actor) continue;
          const name = `${kind} ${one.actor} ${other.actor}`;
          expected.set(name, (expected.get(name) ?? new Set()).add(one.record));
        }
      }
    }
    expect(links.length).toBeGreaterThan(0);
    expect(new Map(links.map(({ kind, from, to, rows }) => [`${kind} ${from} ${to}`, rows]))).toEqual(
      new Map([...expected].map(([name, records]) => [name, records.size])),
    );
    for (const { kind, from, to, records } of links) {
      expect(records.every((key) => expected.get(`${kind} ${from} ${to}`)?.has(key))).toBe(true);
    }
    const named = new Set(actors.map(({ key }) => key));
    expect(links.every(({ from, to }) => named.has(from) && named.has(to))).toBe(true);
  });

  it('says how much there is', async () => {
    const reports = [...all.reports.values()];
    const days = reports
      .map(({ published }) => published)
      .filter((day) => day !== '')
      .sort();
    expect(await archiveExtent(store)).toEqual({
      reports: reports.filter((row) => row.superseded_by === 0).length,
      superseded: reports.filter((row) => row.superseded_by !== 0).length,
      stories: new Set(reports.map(({ story }) => story)).size,
      firstPublished: days[0],
      lastPublished: days.at(-1),
    });
    expect(reports.some((row) => row.superseded_by !== 0)).toBe(true);
  });

  it('finds a row by its address', async () => {
    const row = all.records[7];
    expect(row && (await recordAt(store, row.report, row.id))).toBe(row?.key);
    expect(row && (await recordAt(store, row.report + 1, row.id))).toBeUndefined();
  });

  it('has another version after each write, by this connection or another, and the same as long as none is made', async () => {
    const before = await dataVersion(store);
    await countDays(store, { kinds: KINDS });
    const row = all.records[9];
    if (!row) throw new Error('no row');
    const seen = [before];
    const other = await openStore(address);
    try {
      await reviewRecord(other, { report: row.report, id: row.id }, { ...SIGNED, verdict: { state: 'confirmed' } });
      seen.push(await dataVersion(store));
    } finally {
      await other.close();
    }
    await reviewRecord(store, { report: row.report, id: row.id }, { ...SIGNED, verdict: { state: 'unreviewed' } });
    seen.push(await dataVersion(store));
    expect(new Set(seen).size).toBe(3);
    if (home.name === 'SQLite') expect(await dataVersion(store)).toBe(seen.at(-1));
  });
}

/** The sample readings have no addressee and no recipient: every second statement and event gets one. */
async function addressSome(store: Store): Promise<void> {
  const { parties } = await allRows(store);
  const actors = [...new Set(parties.map(({ actor }) => actor))];
  const other = { speaker: ['addressee', 'target'], actor: ['recipient'] } as const;
  const added = parties.flatMap((party, index) =>
    party.role === 'speaker' || party.role === 'actor'
      ? other[party.role].map((role, at) => ({
          ...party,
          role,
          actor: actors[(index + at) % actors.length] ?? party.actor,
        }))
      : [],
  );
  await store.dialect.insertRows(
    store.db,
    'party',
    added.filter(({ record }) => record % 2 === 0),
    { on: ['actor', 'kind', 'sorted', 'record', 'role'], then: 'ignore' },
  );
}

const SIGNED = { by: 'tester', at: '2030-04-01T08:00:00Z' } as const;

function naiveDays(all: AllRows, question: Omit<Question, 'kinds'>): readonly object[] {
  return KINDS.flatMap((kind) => {
    const byKey = new Map(all.records.map((row) => [row.key, row]));
    const rows = naiveRows(all, { ...question, kinds: [kind] }).flatMap(({ key }) => byKey.get(key) ?? []);
    const days = Map.groupBy(rows, (row) => (question.dates === 'report' ? row.told : row.sorted));
    return [...days].map(([day, own]) => ({ day, kind, rows: own.length }));
  }).sort((a, b) => (a.day === b.day ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : a.day < b.day ? -1 : 1));
}

function mostNamed({ parties }: AllRows): number {
  const counts = [...Map.groupBy(parties, ({ actor }) => actor)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? 0;
}

function sum(choices: readonly { readonly rows: number }[]): number {
  return choices.reduce((total, { rows }) => total + rows, 0);
}
