import { describe, expect, it } from 'vitest';
import { watchProblems } from '../../src/watch/notes.ts';
import { DAY, feedAsked, HOUR, inventedWatch, MINUTE, pagesAsked, START } from './invented-watch.ts';
import { noAnswer, notThere, refusedFor } from './invented-web.ts';

describe('a host', () => {
  it('that is slow holds up nobody else', async () => {
    const watch = inventedWatch();
    watch.feed(
      'slow.example',
      Array.from({ length: 300 }, () => 0),
      300,
    );
    watch.web.hosts.set('slow.example', {
      takesMs: 60_000,
      refuses: (url) => (url.endsWith('feed') ? undefined : noAnswer('')),
    });
    watch.feed('post.example', [0, HOUR, 2 * HOUR, 5 * HOUR]);
    await watch.run({ forMs: 12 * HOUR });
    const late = watch.taken.map(({ url, at }) => {
      const asked = feedAsked(watch, 'post.example').filter((time) => time <= at - START);
      return { url, minutes: (at - START - (asked.at(-1) ?? 0)) / MINUTE };
    });
    expect(late).toHaveLength(4);
    for (const { minutes } of late) expect(minutes).toBeLessThan(0.1);
  });

  it('that is down is not asked for each of its waiting pages, and all are fetched when it is back', async () => {
    const watch = inventedWatch();
    watch.feed(
      'down.example',
      Array.from({ length: 300 }, () => 0),
      300,
    );
    watch.feed('post.example', [0]);
    const isDown = (now: number): boolean => now < START + DAY;
    watch.web.hosts.set('down.example', {
      refuses: (url, now) => (!url.endsWith('feed') && isDown(now) ? noAnswer('down.example') : undefined),
    });
    await watch.run({ forMs: 4 * DAY });
    expect(pagesAsked(watch, 'down.example').filter((at) => at < DAY).length).toBeLessThan(120);
    expect(watch.taken).toHaveLength(301);
    expect(watch.of('given-up')).toEqual([]);
  });

  it('that asks to be left alone is left alone for so long', async () => {
    const watch = inventedWatch();
    watch.feed('busy.example', [0, 0, 0, 0]);
    watch.web.hosts.set('busy.example', {
      refuses: (url, now) =>
        !url.endsWith('feed') && now < START + MINUTE
          ? refusedFor(noAnswer('busy.example').problem, 'later', 3 * HOUR)
          : undefined,
    });
    await watch.run({ forMs: DAY });
    const asked = pagesAsked(watch, 'busy.example');
    expect(asked.filter((at) => at > MINUTE && at < 3 * HOUR)).toEqual([]);
    expect(watch.taken).toHaveLength(4);
  });
});

describe('a feed', () => {
  it('is asked by its rhythm: seldom while nothing is new, often when much is', async () => {
    const watch = inventedWatch();
    const burst = Array.from({ length: 180 }, (_, n) => 2 * DAY + n * 4 * MINUTE);
    watch.feed('post.example', [0, ...burst], 200);
    await watch.run({ forMs: 2 * DAY + 12 * HOUR });
    expect(watch.taken.length).toBeGreaterThan(175);
    const asked = feedAsked(watch, 'post.example');
    const quiet = asked.filter((at) => at > DAY && at < 2 * DAY);
    expect(quiet.length).toBeLessThan(7);
    const busy = asked.filter((at) => at > 2 * DAY + 8 * HOUR && at < 2 * DAY + 11 * HOUR);
    expect(busy.length).toBeGreaterThan(24);
  });

  it('is asked as often as a person has said', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0]);
    await watch.run({ forMs: DAY, more: { everyMs: HOUR } });
    const asked = feedAsked(watch, 'post.example');
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.length).toBeLessThan(28);
    const gaps = asked.slice(1).map((at, n) => at - (asked[n] ?? 0));
    expect(new Set(gaps).size).toBeGreaterThan(5);
  });

  it('that fails is asked again, more and more seldom, and said to', async () => {
    const watch = inventedWatch();
    watch.feed('gone.example', [0]);
    watch.feed(
      'post.example',
      Array.from({ length: 100 }, (_, n) => n * HOUR),
    );
    watch.web.hosts.set('gone.example', { refuses: () => noAnswer('gone.example') });
    await watch.run({ forMs: 3 * DAY });
    const asked = feedAsked(watch, 'gone.example');
    expect(asked.length).toBeGreaterThan(12);
    expect(asked.length).toBeLessThan(22);
    expect((asked.at(-1) ?? 0) - (asked.at(-2) ?? 0)).toBeLessThan(7 * HOUR);
    expect((await watch.state.feeds()).find(({ url }) => url.includes('gone'))).toMatchObject({
      failures: asked.length,
      problem: expect.stringContaining('gone.example') as string,
    });
    expect(watch.of('feed-failed')).toHaveLength(asked.length);
  });

  it('that is gone (410) is followed no longer, one that is not there (404) is', async () => {
    const watch = inventedWatch();
    const gone = watch.feed('gone.example', []);
    watch.feed('lost.example', []);
    watch.web.hosts.set('gone.example', { refuses: () => notThere('gone.example', 410) });
    watch.web.hosts.set('lost.example', { refuses: () => notThere('lost.example', 404) });
    await watch.run({ forMs: 10 * DAY });
    expect(feedAsked(watch, 'gone.example')).toHaveLength(1);
    expect(feedAsked(watch, 'lost.example').length).toBeGreaterThan(8);
    expect(watch.of('feed-stopped')).toMatchObject([{ feed: { url: gone, isStopped: true } }]);
  });

  it('that has moved for good is asked at its new address, with its entries', async () => {
    const watch = inventedWatch();
    const { web } = watch;
    const old = watch.feed('old.example', [0]);
    const now = watch.feed('new.example', [0, DAY]);
    const fetch: typeof web.fetch = async (request) => {
      const fetched = await web.fetch(request.url === old ? { ...request, url: now } : request);
      return fetched.status === 'fetched' && request.url === old ? { ...fetched, isMoved: true } : fetched;
    };
    await watch.run({ feeds: [old], forMs: 2 * DAY, more: { fetcher: { fetch, close: () => Promise.resolve() } } });
    expect(watch.of('feed-moved')).toMatchObject([{ was: old, feed: { url: now } }]);
    expect((await watch.state.feeds()).map(({ url }) => url)).toEqual([now]);
    expect(watch.taken).toHaveLength(2);
  });

  it('whose reader fails is shown as failing, and the watch goes on', async () => {
    const watch = inventedWatch();
    watch.feed('odd.example', [0]);
    watch.feed('post.example', [0]);
    const { readFeed } = watch.web;
    await watch.run({
      forMs: HOUR,
      more: {
        readFeed: (answer) => {
          if (answer.arrival.url.includes('odd')) throw new RangeError('too\nodd');
          return readFeed(answer);
        },
      },
    });
    expect(watch.of('feed-failed')[0]).toMatchObject({ problem: { code: watchProblems.fault.code } });
    expect(watch.taken).toHaveLength(1);
  });
});
