import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from '../src/index.ts';
import { answered, ask, exampleDesk } from './support/example-desk.ts';

interface Mark {
  readonly state: string;
  readonly by: string;
  readonly at: string;
  readonly note?: string;
  readonly record?: { readonly id: string; readonly act: string };
}
interface Done {
  readonly review: string;
  readonly reviewed?: Mark;
  readonly before?: Mark;
}
interface Report {
  readonly reading: { readonly records: readonly { readonly id: string; readonly kind: string }[] };
  readonly rows: readonly { readonly address: string; readonly review: string; readonly reviewed?: Mark }[];
}
interface Reviews {
  readonly items: readonly (Mark & { readonly address: string; readonly key: number })[];
  readonly records: Readonly<Record<string, { readonly words: string }>>;
  readonly after?: string;
}

const desk = exampleDesk();
let api: ApiServer;
const rows: string[] = [];

beforeAll(async () => {
  let minute = 0;
  api = desk.serverWith({ clock: () => new Date(Date.UTC(2031, 5, 1, 12, minute++)) });
  const { records } = await answered<{ records: Record<string, { address: string }> }>(api, 'statements?limit=3');
  rows.push(...Object.values(records).map(({ address }) => address));
});

/** What the report itself says of a row. */
async function standing(address: string) {
  const report = await answered<Report>(api, `reports/${address.split(':')[0] ?? ''}`);
  const row = report.rows.find((one) => one.address === address);
  const record = report.reading.records.find(({ id }) => address.endsWith(id));
  return { row, record };
}

describe('reviews', () => {
  it('say who, when and why, on the row and in the list', async () => {
    const [address = ''] = rows;
    const done = await answered<Done>(api, 'reviews', {
      body: { address, state: 'confirmed', note: '  heard it myself ' },
    });
    expect(done).toMatchObject({ review: 'confirmed', reviewed: { by: 'local', note: 'heard it myself' } });
    expect(done.before).toBeUndefined();
    const { row } = await standing(address);
    expect(row).toMatchObject({ review: 'confirmed', reviewed: { state: 'confirmed', note: 'heard it myself' } });
    const list = await answered<Reviews>(api, 'reviews');
    expect(list.items[0]).toMatchObject({ address, by: 'local', at: done.reviewed?.at });
    expect(list.records[list.items[0]?.key ?? 0]?.words.length).toBeGreaterThan(5);
  });

  it('keep a corrected row whole beside the reading, and say what it took the place of', async () => {
    const [address = ''] = rows;
    const { record } = await standing(address);
    const corrected = { ...record, act: 'promise' };
    const done = await answered<Done>(api, 'reviews', { body: { address, state: 'corrected', record: corrected } });
    expect(done.before).toMatchObject({ state: 'confirmed', by: 'local' });
    const now = await standing(address);
    expect(now.row?.reviewed?.record).toEqual(corrected);
    expect(now.record).toEqual(record);
    const gone = await answered<Done>(api, `reviews/${address}`, { method: 'DELETE' });
    expect(gone).toMatchObject({ review: 'unreviewed', before: { state: 'corrected', record: corrected } });
    expect(gone.reviewed).toBeUndefined();
    expect((await standing(address)).row).toMatchObject({ review: 'unreviewed' });
  });

  it('are listed page by page, the newest first, by state and report', async () => {
    for (const [index, address] of rows.entries()) {
      await answered(api, 'reviews', { body: { address, state: index === 1 ? 'rejected' : 'confirmed' } });
    }
    const whole = await answered<Reviews>(api, 'reviews');
    expect(whole.items.map(({ address }) => address)).toEqual(rows.toReversed());
    const first = await answered<Reviews>(api, 'reviews?limit=2');
    const rest = await answered<Reviews>(api, `reviews?limit=2&after=${encodeURIComponent(first.after ?? '')}`);
    expect([...first.items, ...rest.items]).toEqual(whole.items);
    expect(rest.after).toBeUndefined();
    const rejected = await answered<Reviews>(api, 'reviews?state=rejected');
    expect(rejected.items.map(({ address }) => address)).toEqual([rows[1]]);
    const report = rows[0]?.split(':')[0]?.slice(1) ?? '';
    for (const { address } of (await answered<Reviews>(api, `reviews?report=${report}`)).items) {
      expect(address.startsWith(`r${report}:`)).toBe(true);
    }
  });

  it('are given out as gold: one report, all, or a word where nobody has looked at any', async () => {
    const report = rows[0]?.split(':')[0]?.slice(1) ?? '';
    const response = await ask(api, `gold?report=${report}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="gold-r${report}.zip"`);
    const one = Buffer.from(await response.arrayBuffer());
    expect(one.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(one.toString('latin1')).toContain('gold.json');
    const all = await (await ask(api, 'gold')).arrayBuffer();
    expect(all.byteLength).toBeGreaterThanOrEqual(one.length);
    expect((await ask(api, 'gold?report=99999')).status).toBe(404);
  });

  it('come with the rules by which rows are found, in words', async () => {
    const { items } = await answered<{ items: { name: string; gives: string; summary: string; example: string }[] }>(
      api,
      'rules',
    );
    const { record } = await standing(rows[0] ?? '');
    const { by } = record as unknown as { by: { rule: string } };
    const rule = items.find(({ name, gives }) => name === by.rule && gives === 'statement');
    expect(rule?.summary.length).toBeGreaterThan(20);
    expect(rule?.example).not.toMatch(/\[\w+:/);
  });

  it('refuse what is no review, and places in no list', async () => {
    const [address = ''] = rows;
    for (const body of [
      { address, state: 'confirmed', note: '' },
      { address, state: 'confirmed', note: 'x'.repeat(1001) },
      { address, state: 'corrected' },
    ]) {
      expect((await ask(api, 'reviews', { body })).status).toBe(400);
    }
    expect((await ask(api, 'reviews?after=2031')).status).toBe(400);
    expect((await ask(api, 'reviews?state=maybe')).status).toBe(400);
  });
});
