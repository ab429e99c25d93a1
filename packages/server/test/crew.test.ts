import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@onrecord/archive';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  type ApiServer,
  askingCrew,
  type AskingCrew,
  type CrewOptions,
  FIRST_ASKED,
  type ServerOptions,
} from '../src/index.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';
import { withHugeLog, withSlowTable } from './support/changed-table.ts';

const desk = exampleDesk();
const crews: AskingCrew[] = [];
afterEach(async () => {
  await Promise.all(crews.splice(0).map((crew) => crew.close()));
});

function crewOf(options: Partial<CrewOptions> = {}): AskingCrew {
  const crew = askingCrew({ archive: desk.address(), isReadOnly: false, threads: 2, ...options });
  crews.push(crew);
  return crew;
}

let common: AskingCrew | undefined;
afterAll(() => common?.close());

/** With a crew that several tests share. */
function server(): ApiServer {
  common ??= askingCrew({ archive: desk.address(), isReadOnly: false, threads: 2 });
  return desk.serverWith({ crew: common });
}

function serverOf(options: Partial<CrewOptions> = {}, rest: Partial<ServerOptions> = {}): ApiServer {
  return desk.serverWith({ crew: crewOf(options), ...rest });
}

/** The log of operations takes seconds in one query; a brief looks at differences several times. */
const STEPS = { operation: 10_000_000, difference: 700_000 };

function slowCopy(table: keyof typeof STEPS): string {
  return withSlowTable(desk.address(), `${desk.address()}.${table}`, { table, steps: STEPS[table] });
}

const QUESTIONS = [
  'timeline',
  'events?limit=3',
  'figures',
  'positions?minConfidence=0.5',
  'outlook?asOf=2030-04-01',
  'differences',
  'statements?actor=Norrin&limit=7',
  'statements?search=talks&dates=report&since=2030-03',
  'actors?search=norrin',
  'actors/a1',
  'places?limit=2',
  'reports?outlet=o1',
  'reports/r1',
  'brief?since=2030-03-01&until=2030-04-01',
  'days?kind=event&kind=figure',
  'facets',
  'network',
  'summary',
  'operations',
];

const REFUSED = ['statements?actor=Zzzyx', 'reports/r99999', 'actors?after=1.1&search=%25', 'statements?type=rejct'];

describe('questions on threads', () => {
  it('are answered as in place, to the byte', async () => {
    const [here, there] = [desk.serverWith(), server()];
    for (const question of [...QUESTIONS, ...REFUSED]) {
      const [one, other] = [await ask(here, question), await ask(there, question)];
      expect([question, other.status]).toEqual([question, one.status]);
      expect(await other.text()).toBe(await one.text());
      expect(other.headers.get('content-type')).toBe(one.headers.get('content-type'));
    }
  });

  it('know what was written just before, by this server or another program', async () => {
    const api = server();
    const { records } = await answered<{ records: Record<string, { address: string }> }>(api, 'statements?limit=30');
    const rows = Object.values(records).map(({ address }) => address);
    expect(rows.length).toBeGreaterThan(20);
    for (const address of rows) {
      await answered(api, 'reviews', { body: { address, state: 'confirmed' } });
      const { row } = await answered<{ row: { review: string } }>(api, `records/${address}`);
      expect(row.review).toBe('confirmed');
    }
  });

  it('that the page asks first are asked ahead, and kept', async () => {
    const crew = crewOf();
    await crew.ready;
    const api = desk.serverWith({ crew });
    await api.askAhead();
    await crew.close();
    for (const first of FIRST_ASKED) expect([first, (await ask(api, first.slice(1))).status]).toEqual([first, 200]);
    expect((await ask(api, 'outlook')).status).toBe(503);
  });

  it('say whether one may write as the server does', async () => {
    const summary = { reports: expect.any(Number) as number };
    expect(await answered(server(), 'summary')).toMatchObject({ ...summary, mayWrite: true });
    const readOnly = serverOf({ isReadOnly: true, threads: 1 }, { readOnly: true });
    expect(await answered(readOnly, 'summary')).toMatchObject({ ...summary, mayWrite: false });
  });
});

describe('changes on a thread', () => {
  it('wait for their turn with other programs, while questions are answered', async () => {
    const api = server();
    const { records } = await answered<{ records: Record<string, { address: string }> }>(api, 'statements?limit=1');
    const [address] = Object.values(records).map((record) => record.address);
    const other = new DatabaseSync(desk.address());
    other.exec('begin immediate');
    let isMade = false;
    const change = ask(api, 'reviews', { body: { address, state: 'rejected' } }).then((response) => {
      isMade = true;
      return response;
    });
    for (const question of ['figures?limit=3', 'health']) expect((await ask(api, question)).status).toBe(200);
    expect(isMade).toBe(false);
    other.exec('commit');
    other.close();
    expect(await (await change).json()).toMatchObject({ address, review: 'rejected' });
    const { row } = await answered<{ row: { review: string } }>(api, `records/${address ?? ''}`);
    expect(row.review).toBe('rejected');
  });

  it.each([
    ['reviews', { address: 'r1:ev-0000', state: 'confirmed' }],
    ['reviews', { address: 'r1:ev-0000', state: 'perhaps' }],
    ['operations', { verb: 'merge', from: 1, into: 1 }],
    ['operations/99999/undo', {}],
    ['reviews', { address: 'r1:ev-0000', state: 'confirmed', note: 'x'.repeat(3_000_000) }],
  ])('are refused as in place: %s', async (address, body) => {
    const [one, other] = [await ask(desk.serverWith(), address, { body }), await ask(server(), address, { body })];
    expect(one.status).toBeGreaterThanOrEqual(400);
    expect([other.status, await other.json()]).toEqual([one.status, await one.json()]);
  });
});

const LIMIT = { timeout: 60_000 };

describe('a question that takes too long', () => {
  it('is given up, and others are answered meanwhile and after', LIMIT, async () => {
    const api = serverOf({ archive: slowCopy('operation'), limitMs: 500 });
    await ask(api, 'statements');
    const late = ask(api, 'operations');
    expect((await ask(api, 'figures')).status).toBe(200);
    const response = await late;
    expect([response.status, await response.json()]).toMatchObject([504, { code: 'ONR-SERVER-43' }]);
    for (const again of ['positions', 'outlook', 'events']) expect((await ask(api, again)).status).toBe(200);
  });

  it('does not hold up quick ones, however many heavy ones there are', LIMIT, async () => {
    const api = serverOf({ archive: slowCopy('difference') });
    await ask(api, 'statements');
    let isHeavyDone = false;
    const heavy = ['2030-03-01', '2030-03-02'].map(async (since) => {
      const response = await ask(api, `brief?since=${since}`);
      isHeavyDone = true;
      return response.status;
    });
    for (const quick of ['figures', 'positions', 'events']) expect((await ask(api, quick)).status).toBe(200);
    expect(isHeavyDone).toBe(false);
    expect(await Promise.all(heavy)).toEqual([200, 200]);
  });

  it('ends with the crew, which does not wait for it', LIMIT, async () => {
    const crew = crewOf({ archive: slowCopy('operation') });
    const api = desk.serverWith({ crew });
    await ask(api, 'statements');
    const asked = [ask(api, 'operations'), ask(api, 'operations?'), ask(api, 'figures')];
    const [first] = asked;
    const begun = performance.now();
    await crew.close();
    expect(performance.now() - begun).toBeLessThan(3000);
    expect((await first)?.status).toBe(503);
    await Promise.all(asked);
    expect((await ask(api, 'positions')).status).toBe(503);
  });
});

describe('a crew that cannot', () => {
  it('says why where the archive is gone, and answers when it is there again', LIMIT, async () => {
    const archive = `${desk.address()}.gone`;
    const told: unknown[] = [];
    const api = serverOf({ archive, onFault: (cause) => told.push(cause) });
    const response = await ask(api, 'statements');
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'ONR-SERVER-44' }]);
    const store = await openStore(archive, { create: true });
    await expect.poll(async () => (await ask(api, 'figures?limit=1')).status).toBe(200);
    await store.close();
    rmSync(archive);
  });

  it('fails the question alone whose answer no thread can hold, and goes on', LIMIT, async () => {
    const faults: unknown[] = [];
    const api = serverOf(
      { memoryMb: 96, archive: withHugeLog(desk.address(), `${desk.address()}.huge`) },
      { onFault: (cause) => faults.push(cause) },
    );
    expect((await ask(api, 'operations')).status).toBe(500);
    expect(String(faults[0])).toMatch(/memory/i);
    expect((await ask(api, 'figures')).status).toBe(200);
  });

  it('refuses what would wait behind too much', LIMIT, async () => {
    const api = serverOf({ most: 3, archive: slowCopy('operation'), threads: 1 });
    await ask(api, 'statements');
    const asked = Array.from({ length: 6 }, (_, n) => ask(api, n === 0 ? 'operations' : `figures?limit=${n}`));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 503, 503]);
  });
});
