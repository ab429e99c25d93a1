import { hydrate, type PartyRole, type Question, recordKeys } from '@onrecord/archive';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../src/index.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';

interface Named {
  readonly value: { readonly key: number; readonly name: string };
  readonly rows: number;
}
interface Facets {
  readonly counted: number;
  readonly speakers: readonly Named[];
  readonly addressees: readonly Named[];
  readonly targets: readonly Named[];
  readonly acts: readonly { readonly value: string; readonly rows: number }[];
  readonly modes: readonly { readonly value: string; readonly rows: number }[];
  readonly outlets: readonly Named[];
}
interface Statements {
  readonly items: readonly { readonly key: number }[];
  readonly records: Readonly<Record<string, { readonly address: string; readonly words: string }>>;
}

const desk = exampleDesk();
let api: ApiServer;
let facets: Facets;
beforeAll(async () => {
  api = desk.serverWith();
  facets = await answered<Facets>(api, 'facets');
});

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('the examples hold none');
  return one;
};

async function keysOf(query: string): Promise<readonly number[]> {
  return (await answered<Statements>(api, `statements?limit=1000&${query}`)).items.map(({ key }) => key);
}

async function archived(question: Omit<Question, 'kinds'>): Promise<readonly number[]> {
  const found = await recordKeys(desk.store(), { ...question, kinds: ['statement'] }, { limit: 1000 });
  return found.rows.map(({ key }) => key);
}

describe('statements by what an actor is to them', () => {
  it.each([
    ['speaker', 'speakers', 'speaker'],
    ['addressee', 'addressees', 'addressee'],
    ['about', 'targets', 'target'],
  ] as const)('%s: as many as its facet says, each with the actor in that role', async (parameter, facet, role) => {
    const { value, rows } = first(facets[facet]);
    const keys = await keysOf(`${parameter}=a${value.key}`);
    expect(keys).toHaveLength(rows);
    expect(keys).toEqual(await archived({ parties: [{ role: role as PartyRole, actors: [value.key] }] }));
    const found = await hydrate(desk.store(), keys);
    const has = found.rows.map(({ parties }) =>
      parties.some((one) => one.role === role && one.actor.key === value.key),
    );
    expect(has).toEqual(keys.map(() => true));
  });

  it('who says what about whom: both hold', async () => {
    const { rows } = await hydrate(desk.store(), await archived({}));
    const about = rows.find(({ parties }) =>
      ['speaker', 'target'].every((role) => parties.some((one) => one.role === role)),
    );
    const actorIn = (role: string): number => about?.parties.find((one) => one.role === role)?.actor.key ?? 0;
    const keys = await keysOf(`speaker=a${actorIn('speaker')}&about=a${actorIn('target')}`);
    expect(keys).toContain(about?.key);
    expect(keys.length).toBeLessThan((await keysOf(`speaker=a${actorIn('speaker')}`)).length);
    // Turned round, it is another question.
    expect(await keysOf(`speaker=a${actorIn('target')}&about=a${actorIn('speaker')}`)).not.toContain(about?.key);
  });

  it('by mode and by outlet, in any list and in the days', async () => {
    const mode = first(facets.modes);
    expect(await keysOf(`mode=${mode.value}`)).toHaveLength(mode.rows);
    const outlet = first(facets.outlets);
    expect(await keysOf(`outlet=o${outlet.value.key}`)).toHaveLength(outlet.rows);
    const speaker = first(facets.speakers);
    const query = `speaker=a${speaker.value.key}&outlet=o${outlet.value.key}`;
    const { days } = await answered<{ days: { all: number; rows: Record<string, number> }[] }>(api, `days?${query}`);
    const counted = days.reduce((sum, { all }) => sum + all, 0);
    expect(counted).toBe((await keysOf(query)).length);
    expect(counted).toBeGreaterThan(0);
  });

  it('counts months by act, as many as are listed', async () => {
    const { value, rows } = first(facets.speakers);
    const { months, counted, isCut } = await answered<{
      months: { month: string; acts: Record<string, number>; rows: number }[];
      counted: number;
      isCut: boolean;
    }>(api, `statements/months?speaker=a${value.key}`);
    expect({ counted, isCut }).toEqual({ counted: rows, isCut: false });
    expect(months.length).toBeGreaterThan(0);
    expect(months.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
    for (const { month, acts, rows: own } of months) {
      expect(Object.values(acts).reduce((sum, one) => sum + one, 0)).toBe(own);
      if (month !== '') expect(await keysOf(`speaker=a${value.key}&since=${month}&until=${month}`)).toHaveLength(own);
    }
    expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
  });

  it('lists outlets with their kind, and finds them by a part of the name', async () => {
    const { items } = await answered<{ items: { address: string; outlet: { name: string }; reports: number }[] }>(
      api,
      'outlets',
    );
    expect(items.length).toBeGreaterThan(1);
    const outlet = first(items);
    const found = await answered<{ items: { address: string }[] }>(
      api,
      `outlets?search=${encodeURIComponent(outlet.outlet.name.slice(0, 5))}`,
    );
    expect(found.items.map(({ address }) => address)).toContain(outlet.address);
    const reports = await answered<{ items: unknown[] }>(api, `reports?limit=1000&outlet=${outlet.address}`);
    expect(reports.items.length).toBeGreaterThanOrEqual(outlet.reports);
  });

  it('keeps the alternatives of a choice', async () => {
    const { value, rows } = first(facets.speakers);
    const chosen = await answered<Facets>(api, `facets?speaker=a${value.key}`);
    expect(chosen.counted).toBe(rows);
    expect(chosen.speakers).toEqual(facets.speakers);
    expect(chosen.acts).not.toEqual(facets.acts);
  });

  it.each([
    ['statements?speaker=Nobody%20Ever', 404, 4],
    ['statements?mode=loud', 400, 2],
    ['facets?outlet=Zzzyx', 404, 4],
  ] as const)('says why %s cannot be answered', async (address, status, code) => {
    const response = await ask(api, address);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code: `ONR-SERVER-${code}` });
  });
});

interface Telling {
  readonly speaker?: number;
  readonly story: number;
  readonly isOwnText: boolean;
  readonly records: readonly number[];
  readonly outlets: readonly { readonly name: string }[];
}

interface Same extends Pick<Statements, 'records'> {
  readonly items: readonly Telling[];
  readonly others: readonly Telling[];
  readonly texts: number;
}

describe('who else said so', () => {
  it('gives each telling with its words and its outlets, the own text first', async () => {
    const { items, records } = await answered<Statements>(api, 'statements?limit=1000');
    let several = 0;
    for (const { key } of items) {
      const own = records[key];
      const answer = await answered<Same>(api, `statements/${own?.address ?? ''}/same`);
      expect(answer.items[0]).toMatchObject({ isOwnText: true });
      expect(answer.items[0]?.records[0]).toBe(key);
      expect(answer.texts).toBe(new Set(answer.items.map(({ story }) => story)).size);
      for (const one of [...answer.items, ...answer.others].flatMap((telling) => telling.records)) {
        expect(answer.records[one]?.words).toMatch(/./);
      }
      if (answer.items.length + answer.others.length > 1) several += 1;
    }
    expect(several).toBeGreaterThan(1);
  });
});

interface Entity {
  readonly address: string;
  readonly entity: { readonly key: number; readonly name: string };
  readonly names: readonly { readonly name: string }[];
  readonly roles: readonly { readonly title: string }[];
  readonly reports: number;
  readonly joins: readonly { readonly report: number; readonly title?: string; readonly reasonWords: string }[];
}
interface Alike {
  readonly items: readonly {
    readonly entity: Entity;
    readonly likeness?: { readonly score: number; readonly reasonWords: string };
    readonly isApart: boolean;
    readonly together: number;
  }[];
}

describe('actors', () => {
  const list = async (query: string): Promise<readonly Entity[]> => {
    const all: Entity[] = [];
    for (let after = '', more = true; more;) {
      const page = await answered<{ items: Entity[]; after?: string }>(api, `actors?${query}${after}`);
      all.push(...page.items);
      more = page.after !== undefined;
      after = `&after=${page.after ?? ''}`;
    }
    return all;
  };

  it.each(['reports', 'latest', 'name'])('come once each, by %s, however long the pages are', async (sort) => {
    const whole = await list(`sort=${sort}&limit=1000`);
    expect(whole.length).toBeGreaterThan(10);
    expect((await list(`sort=${sort}&limit=7`)).map(({ address }) => address)).toEqual(
      whole.map(({ address }) => address),
    );
    const names = whole.map(({ entity }) => entity.name.toLowerCase());
    expect(names.toSorted((a, b) => (a < b ? -1 : 1)).join() === names.join()).toBe(sort === 'name');
  });

  it('do not go on from a page of another order', async () => {
    for (const query of ['sort=name&after=3.7', 'after=k.7', 'sort=name&after=k.99999']) {
      expect((await ask(api, `actors?${query}`)).status).toBe(400);
    }
  });

  it('say why each name was joined, with the titles of the reports', async () => {
    const { entity } = await answered<{ entity: Entity }>(api, `actors/${first(await list('limit=1')).address}`);
    expect(entity.joins.length).toBeGreaterThan(1);
    expect(entity.joins.filter(({ reasonWords }) => reasonWords === '')).toEqual([]);
    // One of the examples has no headline.
    expect(entity.joins.filter(({ title }) => title !== undefined).length).toBeGreaterThanOrEqual(
      entity.joins.length - 1,
    );
  });

  it('have roles with the reports that give them', async () => {
    const withRoles = first((await list('type=person&limit=1000')).filter(({ roles }) => roles.length > 0));
    const { told, looked } = await answered<{
      told: { title: string; first?: string; last?: string; count: number; reports: { key: number }[] }[];
      looked: number;
    }>(api, `actors/${withRoles.address}/roles`);
    expect(looked).toBeGreaterThan(0);
    const role = first(told);
    expect(role.reports.length).toBeGreaterThan(0);
    expect(role.count).toBeLessThanOrEqual(looked);
    expect((role.first ?? '') <= (role.last ?? '')).toBe(true);
  });

  it('may be the same: why, and what speaks against it; merged, the old address leads to the new one, and undone it is back', async () => {
    const [into, from] = (await list('type=person&limit=1000')).map(({ entity }) => entity.key);
    const before = await answered<{ entity: Entity; records: number }>(api, `actors/a${from ?? 0}`);
    const { items } = await answered<Alike>(api, `actors/a${into ?? 0}/alike?with=a${from ?? 0}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ entity: { address: `a${from ?? 0}` }, isApart: false });
    const done = await answered<{ operation: number }>(api, 'operations', { body: { verb: 'merge', from, into } });
    const moved = await answered<{ entity: Entity; notes: { code: string }[] }>(api, `actors/a${from ?? 0}`);
    expect(moved.entity.address).toBe(`a${into ?? 0}`);
    expect(moved.notes).toMatchObject([{ code: 'ONR-SERVER-100' }]);
    expect(await keysOf(`actor=a${from ?? 0}`)).toEqual(await keysOf(`actor=a${into ?? 0}`));
    await answered(api, `operations/${done.operation}/undo`, { method: 'POST' });
    expect(await answered(api, `actors/a${from ?? 0}`)).toEqual(before);
  });
});
