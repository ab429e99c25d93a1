import { openStore, reviewRecord } from '@onrecord/archive';
import { describe, expect, it } from 'vitest';
import { AnswerCache } from '../src/http/answer-cache.ts';
import { answered, exampleDesk } from './support/example-desk.ts';

const desk = exampleDesk();

/** Counts how often it is asked. */
function counting(): { readonly work: () => Promise<Uint8Array<ArrayBuffer>>; readonly asked: () => number } {
  let asked = 0;
  return {
    work: () => {
      asked += 1;
      return Promise.resolve(new TextEncoder().encode(JSON.stringify({ asked })));
    },
    asked: () => asked,
  };
}

async function writtenByAnother(): Promise<void> {
  const { records } = await answered<{ records: Record<string, { address: string }> }>(
    desk.serverWith(),
    'statements?limit=1',
  );
  const [report = '', id = ''] = (Object.values(records)[0]?.address ?? '').split(':');
  const other = await openStore(desk.address());
  const row = { report: Number(report.slice(1)), id };
  await reviewRecord(other, row, { by: 'another', at: '2031-06-01T08:00:00Z', verdict: { state: 'confirmed' } });
  await other.close();
}

describe('answers that are kept', () => {
  it('are worked out once for all who ask, as long as nothing is written', async () => {
    const cache = new AnswerCache(desk.store());
    const { work, asked } = counting();
    const first = await Promise.all(Array.from({ length: 10 }, () => cache.get('a', { calmMs: 0, work })));
    const later = await cache.get('a', { calmMs: 0, work });
    expect(asked()).toBe(1);
    expect(new Set([...first, later])).toHaveLength(1);
    await cache.get('b', { calmMs: 0, work });
    expect(asked()).toBe(2);
  });

  it('are worked out anew after another program wrote, at the latest when they are as old as they may be', async () => {
    const cache = new AnswerCache(desk.store());
    const { work, asked } = counting();
    const before = await cache.get('a', { calmMs: 0, work });
    await writtenByAnother();
    expect(await cache.get('a', { calmMs: Infinity, work })).toBe(before);
    const after = await cache.get('a', { calmMs: 0, work });
    expect(after.version).not.toBe(before.version);
    expect([asked(), after.json.toString()]).toEqual([2, '{"asked":2}']);
  });

  it('may be older than that where they took long, so that changes in quick order do not take all of the machine', async () => {
    const cache = new AnswerCache(desk.store());
    const { work, asked } = counting();
    const slow = async (): ReturnType<typeof work> => {
      for (let n = 0; n < 3; n++) await writtenByAnother();
      return work();
    };
    const before = await cache.get('a', { calmMs: 0, work: slow });
    await writtenByAnother();
    expect(await cache.get('a', { calmMs: 0, work: slow })).toBe(before);
    await cache.get('b', { calmMs: 0, work });
    expect(asked()).toBe(2);
  });

  it('are gone after a change of our own, also those that were being worked out', async () => {
    const cache = new AnswerCache(desk.store());
    const { work, asked } = counting();
    const held = Promise.withResolvers<undefined>();
    const slow = cache.get('a', {
      calmMs: Infinity,
      work: async () => {
        await held.promise;
        return work();
      },
    });
    await cache.get('b', { calmMs: Infinity, work });
    cache.clear();
    held.resolve(undefined);
    await slow;
    await cache.get('a', { calmMs: Infinity, work });
    expect(asked()).toBe(3);
  });

  it('do not fail again because they failed once', async () => {
    const cache = new AnswerCache(desk.store());
    const fails = (): Promise<never> => Promise.reject(new Error('the disk'));
    await expect(cache.get('a', { calmMs: 0, work: fails })).rejects.toThrow('the disk');
    expect((await cache.get('a', { calmMs: 0, work: counting().work })).json.toString()).toBe('{"asked":1}');
  });
});
