import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batched } from '../../src/add/batched.ts';
import { mapInOrder } from '../../src/add/map-in-order.ts';

async function* from<T>(values: Iterable<T>): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

async function allOf<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of source) all.push(value);
  return all;
}

const one = (): number => 1;

/** Work whose pieces are done when the test says so. */
function heldWork() {
  const waiting = new Map<number, { done: () => void; fail: (cause: Error) => void }>();
  return {
    waiting,
    work: (task: number): Promise<number> =>
      new Promise((resolve, reject) => {
        waiting.set(task, {
          done: () => {
            waiting.delete(task);
            resolve(task * 10);
          },
          fail: reject,
        });
      }),
  };
}

/** Long enough for everything to run that needs no more than promises. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('mapInOrder', () => {
  it('keeps the order and its bounds, in whatever order the work is done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ turns: fc.nat(6), weight: fc.integer({ min: 1, max: 5 }) }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 12 }),
        async (tasks, atOnce, most) => {
          let running = 0;
          let taken = 0;
          const held: number[] = [];
          const beyond: string[] = [];
          const source = (async function* () {
            for (const [index, task] of tasks.entries()) {
              taken++;
              yield await Promise.resolve({ ...task, index });
            }
          })();
          const work = async ({ turns, weight, index }: { turns: number; weight: number; index: number }) => {
            running++;
            held.push(weight);
            const sum = held.reduce((a, b) => a + b, 0);
            if (running > atOnce) beyond.push(`${running} at once`);
            if (held.length > 1 && sum - weight >= most) beyond.push(`${sum} held`);
            for (let turn = 0; turn < turns; turn++) await settled();
            running--;
            return index;
          };
          const results: number[] = [];
          for await (const index of mapInOrder(source, work, { atOnce, most, weight: ({ weight }) => weight })) {
            held.shift();
            results.push(index);
          }
          expect(results).toEqual(tasks.map((_, index) => index));
          expect(taken).toBe(tasks.length);
          expect(beyond).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes nothing beyond its bounds as long as nobody reads', async () => {
    let taken = 0;
    async function* many(): AsyncGenerator<number> {
      while (taken < 1000) yield await Promise.resolve(taken++);
    }
    const results = mapInOrder(many(), (task) => Promise.resolve(task), { atOnce: 3, most: 8, weight: one });
    expect((await results.next()).value).toBe(0);
    for (let i = 0; i < 50; i++) await settled();
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBeLessThanOrEqual(10);
    await results.return(undefined);
  });

  it('gives what was done before a piece of work failed, then the failure', async () => {
    const results = mapInOrder(
      from([1, 2, 3]),
      (task) => (task === 2 ? Promise.reject(new Error('two')) : Promise.resolve(task)),
      { atOnce: 3, most: 9, weight: one },
    );
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });

  it('gives what was done before the source failed, then the failure', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      await Promise.reject(new Error('source'));
    }
    const results = mapInOrder(broken(), (task) => Promise.resolve(task), { atOnce: 3, most: 9, weight: one });
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('source');
  });

  it('ends when it is stopped: what is done is given, what is not is left out, and the source is let go', async () => {
    const stop = new AbortController();
    const { work, waiting } = heldWork();
    let isLetGo = false;
    async function* source(): AsyncGenerator<number> {
      try {
        for (let task = 1; ; task++) yield await Promise.resolve(task);
      } finally {
        isLetGo = true;
      }
    }
    const results = allOf(mapInOrder(source(), work, { atOnce: 4, most: 9, weight: one, stop: stop.signal }));
    await settled();
    expect([...waiting.keys()]).toEqual([1, 2, 3, 4]);
    waiting.get(2)?.done();
    waiting.get(4)?.done();
    await settled();
    stop.abort();
    expect(await results).toEqual([20, 40]);
    await settled();
    expect(isLetGo).toBe(true);
  });

  it('ends when it is stopped while the source waits for something that never comes', async () => {
    const stop = new AbortController();
    async function* stuck(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const bounds = { atOnce: 4, most: 9, weight: one, stop: stop.signal };
    const results = allOf(mapInOrder(stuck(), (task) => Promise.resolve(task), bounds));
    await settled();
    stop.abort();
    expect(await results).toEqual([1]);
  });
});

describe('batched', () => {
  const bounds = { size: 3, ms: 60_000, weight: one, most: 100 };

  it('groups by number, and leaves nothing out', async () => {
    expect(await allOf(batched(from([1, 2, 3, 4, 5, 6, 7]), bounds))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(await allOf(batched(from([]), bounds))).toEqual([]);
  });

  it('groups by weight', async () => {
    const weighed = { ...bounds, weight: (value: number) => value, most: 10 };
    expect(await allOf(batched(from([20, 1, 2, 9, 3]), weighed))).toEqual([[20], [1, 2, 9], [3]]);
  });

  it('does not let the first wait for others that do not come', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      yield 2;
      await promise;
      yield 3;
    }
    const batches = batched(slow(), { ...bounds, ms: 5 });
    expect((await batches.next()).value).toEqual([1, 2]);
    resolve(undefined);
    expect((await batches.next()).value).toEqual([3]);
    expect((await batches.next()).done).toBe(true);
  });

  it('gives what came before a failure, then the failure', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      await Promise.reject(new Error('source'));
    }
    const batches = batched(broken(), bounds);
    expect((await batches.next()).value).toEqual([1]);
    await expect(batches.next()).rejects.toThrow('source');
  });
});
