import { describe, expect, it } from 'vitest';
import { DAY, feedAsked, HOUR, inventedWatch, MINUTE, pagesAsked, START } from './invented-watch.ts';
import { noAnswer, notThere } from './invented-web.ts';

describe('the watch', () => {
  it('gives nothing up for hours without a network, and goes on soon after', async () => {
    const watch = inventedWatch();
    for (const host of ['a.example', 'b.example', 'c.example']) {
      watch.feed(
        host,
        Array.from({ length: 40 }, (_, n) => n * 5 * MINUTE),
        100,
      );
      watch.web.hosts.set(host, {
        refuses: (_url, now) => {
          const since = now - START;
          return since > HOUR && since < 100 * HOUR ? noAnswer(host) : undefined;
        },
      });
    }
    await watch.run({ forMs: 101 * HOUR });
    expect(watch.of('given-up')).toEqual([]);
    expect(watch.taken).toHaveLength(120);
    for (const { entry } of watch.of('put-off')) expect(entry.failures).toBeLessThan(3);
    const inVain = watch.web.asked.filter(({ at }) => at > START + 2 * HOUR && at < START + 100 * HOUR);
    expect(inVain.length).toBeLessThan(1500);
  });

  it('counts no try against a page as long as nothing else answers either', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0]);
    watch.web.hosts.set('post.example', {
      refuses: (url, now) => (url.endsWith('/0') || now > START + MINUTE ? offline(now) : undefined),
    });
    const offline = (now: number) => (now < START + 200 * HOUR ? noAnswer('post.example') : undefined);
    await watch.run({ forMs: 230 * HOUR });
    expect(watch.of('given-up')).toEqual([]);
    expect(watch.taken).toHaveLength(1);
  });

  it('fetches nothing twice where the state answers late', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0, 0, 0]);
    const { due, feeds } = watch.state;
    const late = async <T>(answer: Promise<T>): Promise<T> => {
      const was = await answer;
      await watch.clock.sleep(2000, new AbortController().signal);
      return was;
    };
    const state = {
      ...watch.state,
      due: (...given: Parameters<typeof due>) => late(due(...given)),
      feeds: () => late(feeds()),
    };
    await watch.run({ forMs: HOUR, more: { state } });
    expect(pagesAsked(watch, 'post.example')).toHaveLength(3);
    const asked = feedAsked(watch, 'post.example');
    expect(asked.filter((at, n) => at - (asked[n - 1] ?? -HOUR) < MINUTE)).toEqual([]);
  });

  it('goes on when the clock was years ahead and is set back', async () => {
    const watch = inventedWatch();
    const url = watch.feed('post.example', [0]);
    watch.clock.jump(900 * DAY);
    await watch.run({ forMs: HOUR });
    watch.clock.jump(-900 * DAY);
    watch.web.feeds.get(url)?.pages.push({ url: 'https://post.example/new', at: START });
    await watch.run({ forMs: 12 * HOUR });
    expect(watch.taken).toHaveLength(2);
  });

  it('asks what is due as soon as a machine that slept wakes up', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0, HOUR]);
    const waking = watch.clock.sleep(10 * MINUTE, new AbortController().signal).then(() => {
      watch.clock.jump(8 * HOUR);
    });
    await watch.run({ forMs: 12 * MINUTE });
    await waking;
    expect(watch.taken).toHaveLength(2);
  });

  it('once: asks what is due, fetches what waits, and ends', async () => {
    const watch = inventedWatch();
    watch.feed(
      'post.example',
      Array.from({ length: 50 }, () => 0),
      100,
    );
    watch.feed('lost.example', []);
    watch.web.hosts.set('lost.example', { refuses: () => notThere('lost.example') });
    await watch.run({ more: { isOnce: true } });
    expect(watch.taken).toHaveLength(50);
    expect(watch.of('feed-failed')).toHaveLength(1);
    await watch.run({ more: { isOnce: true } });
    expect(feedAsked(watch, 'post.example')).toHaveLength(1);
  });

  it('does not busy itself: it looks at the clock now and then', async () => {
    const watch = inventedWatch();
    let looks = 0;
    const { due, ...state } = watch.state;
    watch.feed('post.example', [0]);
    await watch.run({
      forMs: DAY,
      more: {
        state: {
          ...state,
          due: (...given) => {
            looks++;
            return due(...given);
          },
        },
      },
    });
    expect(looks).toBeLessThan(DAY / 30_000 + 200);
    expect(watch.clock.sleepers()).toBe(0);
  });

  it('stops when it is told to: what is being taken is taken, what is being fetched waits', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0]);
    watch.feed('slow.example', [0]);
    watch.web.hosts.set('slow.example', { takesMs: 7000 });
    let isTaken = false;
    await watch.run({
      forMs: 10_000,
      more: {
        take: async (_texts, entry) => {
          await watch.clock.sleep(15_000, new AbortController().signal);
          watch.state.markTaken(entry);
          isTaken = true;
          return { status: 'taken', counts: { added: 1, versions: 0, unchanged: 0 } };
        },
      },
    });
    expect(isTaken).toBe(true);
    expect(Object.fromEntries([...watch.state.known].map(([url, { state }]) => [url, state]))).toEqual({
      'https://post.example/0': 'taken',
      'https://slow.example/0': 'waiting',
    });
    expect([...watch.of('feed-failed'), ...watch.of('put-off')]).toEqual([]);
  });

  it.each(['take', 'state'] as const)(
    'ends with what the archive says where it cannot be written (%s)',
    async (where) => {
      const watch = inventedWatch();
      watch.feed('post.example', [0]);
      const full = new Error('the disk is full');
      if (where === 'state') {
        void watch.clock.sleep(5000, new AbortController().signal).then(() => {
          watch.state.fails = full;
        });
      }
      const more = where === 'take' ? { take: () => Promise.reject(full) } : {};
      await expect(watch.run({ more })).rejects.toThrow('the disk is full');
      expect(watch.clock.sleepers()).toBe(0);
    },
  );
});
