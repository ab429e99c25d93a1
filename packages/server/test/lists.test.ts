import {
  askDifferences,
  askEntities,
  askFigures,
  askOccurrences,
  askOutlook,
  askPositions,
  askReports,
  findEntities,
  type Question,
  recordKeys,
} from '@onrecord/archive';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../src/index.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly records?: Readonly<Record<string, { readonly words: string; readonly address: string }>>;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly actors?: Readonly<Record<string, unknown>>;
  readonly notes: readonly { readonly code: string }[];
  readonly after?: string;
}

const desk = exampleDesk();
let api: ApiServer;
beforeAll(() => {
  api = desk.serverWith();
});

/** Lists by address, and what tells their items apart. */
const LISTS = {
  timeline: (item) => item['occurrence'],
  events: (item) => item['occurrence'],
  figures: (item) => JSON.stringify([item['thread'], (item['facts'] as { key: number }[]).map(({ key }) => key)]),
  positions: (item) => item['thread'],
  outlook: (item) => JSON.stringify([item['thread'], (item['facts'] as { key: number }[]).map(({ key }) => key)]),
  differences: (item) => JSON.stringify([item['day'], item['difference']]),
  statements: (item) => item['key'],
  actors: (item) => item['address'],
  places: (item) => item['address'],
  reports: (item) => (item['report'] as { key: number }).key,
} as const satisfies Readonly<Record<string, (item: Readonly<Record<string, unknown>>) => unknown>>;

async function pages(address: string, limit: number): Promise<readonly Page[]> {
  const all: Page[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const query = `${address.includes('?') ? '&' : '?'}limit=${limit}${after === undefined ? '' : `&after=${after}`}`;
    const page = await answered<Page>(api, `${address}${query}`);
    all.push(page);
    after = page.after;
    if (all.length > 500) throw new Error(`${address}: no end`);
  }
  return all;
}

describe('pages', () => {
  it.each(Object.keys(LISTS) as (keyof typeof LISTS)[])(
    'of %s hold everything once, however long they are',
    async (list) => {
      const whole = (await pages(list, 1000)).flatMap(({ items }) => items.map(LISTS[list]));
      expect(whole.length).toBeGreaterThan(2);
      expect(new Set(whole).size).toBe(whole.length);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
          expect((await pages(list, limit)).flatMap(({ items }) => items.map(LISTS[list]))).toEqual(whole);
        }),
        { numRuns: 4 },
      );
    },
  );

  it.each([
    'events?place=Tolhuin',
    'statements?actor=Adela%20Norrin',
    'events?type=assault',
    'statements?search=talks',
    'figures?since=2030-03-01',
  ])('of %s hold everything once', async (address) => {
    const list = address.split('?')[0] as keyof typeof LISTS;
    const whole = (await pages(address, 1000)).flatMap(({ items }) => items.map(LISTS[list]));
    expect(whole.length).toBeGreaterThan(0);
    for (const limit of [1, 2, 7]) {
      expect((await pages(address, limit)).flatMap(({ items }) => items.map(LISTS[list]))).toEqual(whole);
    }
  });
});

describe('filters', () => {
  const page = { limit: 1000 };

  it.each([
    ['since=2030-03-01&until=2030-03-31', { since: '2030-03-01', until: '2030-03-31' }],
    ['since=2030-03', { since: '2030-03-01' }],
    ['until=2030', { until: '2030-12-31' }],
    ['dates=report&since=2030-03-05', { dates: 'report', since: '2030-03-05' }],
    ['minConfidence=0.7', { minConfidence: 0.7 }],
    ['search=talks', { search: 'talks' }],
    ['report=3', { report: 3 }],
    ['story=2', { story: 2 }],
    ['happening=1', { happening: 1 }],
  ] as const satisfies readonly (readonly [string, Omit<Question, 'kinds'>])[])(
    'mean what the archive means: %s',
    async (query, question) => {
      const store = desk.store();
      const statements = await recordKeys(store, { ...question, kinds: ['statement'] }, page);
      const keys = statements.rows.map(({ key }) => key);
      expect((await pages(`statements?${query}`, 1000)).flatMap(({ items }) => items.map(({ key }) => key))).toEqual(
        keys,
      );
      const events = await askOccurrences(store, question, page);
      expect((await answered<Page>(api, `events?${query}&limit=1000`)).items).toEqual(plain(events.items));
      const figures = await askFigures(store, question, page);
      expect((await answered<Page>(api, `figures?${query}&limit=1000`)).items).toEqual(plain(figures.items));
      const positions = await askPositions(store, question, page);
      expect((await answered<Page>(api, `positions?${query}&limit=1000`)).items).toEqual(plain(positions.items));
    },
  );

  it('take a name in another spelling, a key, and several of them', async () => {
    const store = desk.store();
    const keysOf = async (query: string): Promise<readonly unknown[]> =>
      (await answered<Page>(api, `statements?${query}&limit=1000`)).items.map(({ key }) => key);
    const { entities } = await findEntities(store, 'actor', 'Adela Norrin');
    const key = entities[0]?.key ?? 0;
    const wanted = (await recordKeys(store, { kinds: ['statement'], actors: [key] }, page)).rows.map((row) => row.key);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await keysOf(`actor=a${key}`)).toEqual(wanted);
    expect(await keysOf('actor=ADELA%20NORRÍN')).toEqual(wanted);
    const both = await keysOf(`actor=a${key}&actor=Saltmarsh%20Front`);
    expect(both.length).toBeGreaterThan(wanted.length);
  });

  it('take a place', async () => {
    const store = desk.store();
    const { entities } = await findEntities(store, 'place', 'Tolhuin');
    const places = entities.map(({ key }) => key);
    const wanted = await askOccurrences(store, { places }, page);
    expect(wanted.items.length).toBeGreaterThan(0);
    expect((await answered<Page>(api, 'events?place=tolhuin&limit=1000')).items).toEqual(plain(wanted.items));
    expect((await answered<Page>(api, 'events?limit=1000')).items.length).toBeGreaterThan(wanted.items.length);
  });

  it('say how a name was taken that nobody has', async () => {
    const { notes, items } = await answered<Page>(api, 'statements?actor=Saltm');
    expect(items.length).toBeGreaterThan(0);
    expect(notes).toMatchObject([{ code: 'ONR-SERVER-60', severity: 'info' }]);
  });

  it('of the outlook: by the end of a day', async () => {
    const early = await answered<Page & { asOf: string }>(api, 'outlook?asOf=2030-03-10&limit=1000');
    expect(early.asOf).toBe('2030-03-10');
    const all = await answered<Page & { asOf: string }>(api, 'outlook?limit=1000');
    expect(all.asOf).toBe('2031-06-01');
    expect(early.items.length).toBeGreaterThan(0);
    expect(early.items.length).toBeLessThan(all.items.length);
    const asked = await askOutlook(desk.store(), { asOf: '2031-06-01' }, page);
    expect(all.items).toHaveLength(asked.items.length);
  });

  it('of differences with an actor are all that name it', async () => {
    interface Told {
      readonly items: readonly { readonly facts: readonly { readonly fact: Readonly<Record<string, unknown>> }[] }[];
    }
    const { items } = await answered<Told>(api, 'differences?limit=1000');
    const speakers = new Set(items.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact['speaker'] ?? [])));
    for (const speaker of speakers) {
      const own = items.filter(({ facts }) => facts.some(({ fact }) => fact['speaker'] === speaker));
      const found = await answered<Told>(api, `differences?actor=a${String(speaker)}&limit=1000`);
      expect(found.items).toEqual(expect.arrayContaining(own));
      expect(found.items.length).toBeLessThan(items.length);
    }
    expect(speakers.size).toBeGreaterThan(0);
  });

  it('of differences, reports, actors and places are those of the archive', async () => {
    const store = desk.store();
    const differences = await askDifferences(store, { since: '2030-03-01' }, page);
    expect((await answered<Page>(api, 'differences?since=2030-03-01&limit=1000')).items).toEqual(
      plain(differences.items),
    );
    const reports = await askReports(store, { until: '2030-03-31', search: 'talks' }, page);
    expect(reports.rows.length).toBeGreaterThan(0);
    expect((await answered<Page>(api, 'reports?until=2030-03-31&search=talks&limit=1000')).items).toEqual(
      plain(reports.rows),
    );
    const people = await askEntities(store, { class: 'actor', kinds: ['person'] }, page);
    expect((await answered<Page>(api, 'actors?type=person&limit=1000')).items.map(({ entity }) => entity)).toEqual(
      plain(people.rows.map(({ entity }) => entity)),
    );
  });
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('every number leads to its words', () => {
  it.each(['timeline', 'figures', 'positions', 'outlook', 'differences', 'statements'])('in %s', async (list) => {
    const { items, records = {}, actors = {} } = await answered<Page>(api, `${list}?limit=1000`);
    const keys = new Set(list === 'statements' ? items.map(({ key }) => key as number) : keysIn(items));
    expect(keys.size).toBeGreaterThan(0);
    for (const key of keys)
      expect({ key, words: records[key]?.words }).toEqual({ key, words: expect.stringMatching(/./) });
    for (const key of actorsIn(items)) expect({ key, is: actors[key] !== undefined }).toEqual({ key, is: true });
    const [first] = Object.values(records);
    const { cite, sentence } = await answered<{
      cite: { words: string; start: number };
      sentence: { quote: string; start: number };
    }>(api, `records/${first?.address ?? ''}`);
    expect(cite.words).toBe(first?.words);
    expect(sentence.start).toBeLessThanOrEqual(cite.start);
    expect(sentence.quote).toContain(cite.words.split(' […] ')[0]?.split(/(?<=[.!?])\s/)[0]);
  });

  it('has the full records that a list shows conditions and counted words of', async () => {
    const { items, details = {} } = await answered<Page>(api, 'figures?limit=1000');
    expect(items.every(({ facts }) => details[(facts as { key: number }[])[0]?.key ?? 0] !== undefined)).toBe(true);
  });

  it('in the network and in the brief', async () => {
    const { links, records, actors } = await answered<{
      links: { from: number; to: number; records: number[] }[];
      records: Record<string, unknown>;
      actors: Record<string, unknown>;
    }>(api, 'network');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.records.every((key) => records[key] !== undefined)).toBe(true);
      expect([link.from, link.to].every((key) => actors[key] !== undefined)).toBe(true);
    }
    const { brief } = await answered<{ brief: { footnotes: { addresses: string[] }[] } }>(
      api,
      'brief?since=2030-03-01&until=2030-04-01',
    );
    const addresses = brief.footnotes.flatMap((footnote) => footnote.addresses);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect((await ask(api, `records/${address}`)).status).toBe(200);
  });

  it('counts rows a day that add up to what is there', async () => {
    const { days } = await answered<{ days: { all: number; rows: Record<string, number> }[] }>(api, 'days');
    const { rows } = await answered<{ rows: Record<string, number> }>(api, 'summary');
    const total = Object.values(rows).reduce((sum, one) => sum + one, 0);
    expect(days.reduce((sum, { all }) => sum + all, 0)).toBe(total);
    const statements = await answered<{ days: { all: number }[] }>(api, 'days?kind=statement&actor=Adela%20Norrin');
    const listed = await answered<Page>(api, 'statements?actor=Adela%20Norrin&limit=1000');
    expect(statements.days.reduce((sum, { all }) => sum + all, 0)).toBe(listed.items.length);
  });
});

/** Keys of records that items hold: under `key` of facts and rows, and in lists `keys`. */
function keysIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  const { facts, keys } = value as { facts?: unknown; keys?: unknown };
  const own = Array.isArray(keys) ? (keys as number[]) : [];
  const told = Array.isArray(facts)
    ? facts.map((one: { key?: number; fact?: { key: number } }) => one.fact?.key ?? one.key ?? 0)
    : [];
  return [...own, ...told, ...Object.values(value).flatMap(keysIn)];
}

function actorsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(actorsIn);
  const { by, actor } = value as { by?: unknown; actor?: unknown };
  const own = by === 'actor' && typeof actor === 'number' ? [actor] : [];
  return [...own, ...Object.values(value).flatMap(actorsIn)];
}
