import { expect, it } from 'vitest';
import { type FeedState, feedState } from '../../src/feeds/feed-state.ts';
import { feedSummaries, feedTotals, givenUpEntries } from '../../src/feeds/feed-summaries.ts';
import type { KeptEntry, KeptFeed } from '../../src/feeds/kept-feed.ts';
import { markTaken } from '../../src/feeds/settle-entry.ts';
import { unfollowFeed } from '../../src/feeds/unfollow-feed.ts';
import { currentLease, releaseLease, takeLease } from '../../src/feeds/watch-lease.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type StoreHome, withStore } from './store-home.ts';

const START = Date.UTC(2031, 2, 1, 8);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FEED = 'https://post.example/feed';
const at = (ms: number): string => new Date(START + ms).toISOString();

const followed = (more: Partial<KeptFeed> = {}): KeptFeed => ({
  url: FEED,
  validators: {},
  dueAt: at(0),
  askedAt: at(0),
  failures: 0,
  ...more,
});

const page = (url: string, more: Partial<KeptEntry> = {}): KeptEntry => ({
  url,
  feed: FEED,
  given: { url, title: `Talks at Tolhuin, ${url}` },
  dueAt: at(0),
  failures: 0,
  ...more,
});

const pages = (host: string, count: number, more: Partial<KeptEntry> = {}): readonly KeptEntry[] =>
  Array.from({ length: count }, (_, n) => page(`https://${host}/${String(n).padStart(5, '0')}`, more));

const wide = { all: 1000, perHost: 1000 };

const take = (store: Store, entry: KeptEntry, ms: number): Promise<void> =>
  store.write((db) => markTaken(db, entry, { report: 7, at: at(ms) }));

const waiting = async (state: FeedState, ms: number): Promise<readonly string[]> =>
  (await state.due(at(ms), wide)).map(({ url }) => url);

/** Feeds that are followed, in either database. */
export function feedsContract(home: StoreHome): void {
  queueContract(home);
  changeContract(home);
  followContract(home);
  leaseContract(home);
}

function queueContract(home: StoreHome): void {
  it('keeps an entry once, whole, through a restart', async () => {
    const address = home.address();
    const first = await openStore(address, { create: true });
    const carrier = {
      charset: 'utf-8',
      bytesHash: 'ab',
      fetchedAt: at(0),
      marks: [{ role: 'byline', start: 0, end: 2 }],
    };
    const whole = page('https://post.example/a', { text: 'By \0 Adela \ud83d Norrin', carrier: carrier as never });
    await feedState(first).follow([followed()]);
    expect(await feedState(first).enqueue([whole, whole], followed(), { was: FEED })).toBe(1);
    await first.close();
    const again = await openStore(address, {});
    expect(await feedState(again).due(at(0), wide)).toEqual([whole]);
    expect(await feedState(again).enqueue([whole], followed(), { was: FEED })).toBe(0);
    expect(await waiting(feedState(again), 0)).toEqual([whole.url]);
    await again.close();
  });

  it('takes ten thousand entries at once, and knows them all again', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      const many = pages('post.example', 10_000);
      expect(await state.enqueue(many, followed(), { was: FEED })).toBe(10_000);
      expect(await state.enqueue([...many].reverse(), followed(), { was: FEED })).toBe(0);
      expect(await state.due(at(0), { all: 20, perHost: 3 })).toHaveLength(3);
    }));

  it('gives out the oldest first, and of one host no more than its share', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      const entries = [
        ...pages('slow.example', 9, { dueAt: at(-2 * HOUR) }),
        ...pages('tern.example', 2, { dueAt: at(-HOUR) }),
        ...pages('later.example', 2, { dueAt: at(HOUR) }),
      ];
      await state.enqueue(entries, followed(), { was: FEED });
      const hosts = async (ms: number, limit: Parameters<FeedState['due']>[1]): Promise<readonly string[]> =>
        (await state.due(at(ms), limit)).map(({ url }) => new URL(url).host);
      expect(await hosts(0, { all: 9, perHost: 2 })).toEqual([
        ...Array.from({ length: 2 }, () => 'slow.example'),
        ...Array.from({ length: 2 }, () => 'tern.example'),
      ]);
      expect(await hosts(0, { all: 9, perHost: 1, except: ['slow.example'] })).toEqual(['tern.example']);
      expect(await hosts(HOUR, { all: 1, perHost: 2 })).toEqual(['slow.example']);
      expect((await hosts(HOUR, wide)).filter((host) => host === 'later.example')).toHaveLength(2);
    }));

  it('gives out again what was put off, when it is due, and never what was given up or taken', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      const [a, b, c] = pages('post.example', 3) as [KeptEntry, KeptEntry, KeptEntry];
      await state.enqueue([a, b, c], followed(), { was: FEED });
      await state.putOff({ ...a, dueAt: at(HOUR), failures: 2, triedAt: at(0) });
      await state.giveUp({ ...b, failures: 8, triedAt: at(5) }, 'the page is\0 gone');
      await take(store, c, 0);
      expect(await waiting(state, 0)).toEqual([]);
      expect(await state.due(at(HOUR), wide)).toEqual([{ ...a, dueAt: at(HOUR), failures: 2, triedAt: at(0) }]);
      expect(await state.nextDue()).toBe(at(0));
      await state.saveFeed(followed({ dueAt: at(3 * HOUR) }), { was: FEED });
      expect(await state.nextDue()).toBe(at(HOUR));
      const summary = { feed: FEED, given: b.given, url: b.url, problem: 'the page is gone', failures: 8, at: at(5) };
      expect(await givenUpEntries(store, 10)).toEqual([summary]);
      expect(await feedSummaries(store)).toEqual([
        { ...followed({ dueAt: at(3 * HOUR) }), waiting: 1, taken: 1, givenUp: 1 },
      ]);
      expect(await feedTotals(store, at(0))).toEqual({ feeds: 1, failing: 0, waiting: 1, taken: 1 });
      expect(await feedTotals(store, at(1))).toMatchObject({ taken: 0 });
    }));

  it('gives out at once what a clock that went ahead has put off for years', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      await state.enqueue([page('https://post.example/a', { dueAt: at(900 * DAY) })], followed(), { was: FEED });
      expect(await waiting(state, 0)).toEqual(['https://post.example/a']);
    }));
}

function changeContract(home: StoreHome): void {
  it('lets a taken entry wait again when its feed says that it was changed, each time longer', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      const told = (updated: number): KeptEntry => page('https://post.example/a', { updatedAt: at(updated) });
      await state.enqueue([told(0)], followed(), { was: FEED });
      await take(store, told(0), 0);
      expect(await state.enqueue([told(0)], followed(), { was: FEED })).toBe(0);
      expect(await state.enqueue([told(10)], followed(), { was: FEED })).toBe(1);
      expect(await waiting(state, HOUR - 1)).toEqual([]);
      expect(await waiting(state, HOUR)).toEqual([told(0).url]);
      await take(store, told(10), HOUR);
      expect(await state.enqueue([told(20)], followed(), { was: FEED })).toBe(1);
      expect(await waiting(state, 4 * HOUR - 1)).toEqual([]);
      expect(await waiting(state, 4 * HOUR)).toEqual([told(0).url]);
    }));

  it('keeps an entry waiting that was changed while its page was on the way', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      const told = (updated: number): KeptEntry => page('https://post.example/a', { updatedAt: at(updated) });
      await state.enqueue([told(0)], followed(), { was: FEED });
      expect(await state.enqueue([told(10)], followed(), { was: FEED })).toBe(0);
      await take(store, told(0), 20);
      expect(await waiting(state, 20)).toEqual([told(0).url]);
      await take(store, told(10), 30);
      expect(await waiting(state, DAY)).toEqual([]);
    }));

  it('forgets what was taken long ago and is no longer in the feed, and nothing else', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed()]);
      const [gone, stays, waits] = pages('post.example', 3) as [KeptEntry, KeptEntry, KeptEntry];
      await state.enqueue([gone, stays, waits], followed(), { was: FEED });
      await take(store, gone, 0);
      await take(store, stays, 0);
      const read = (days: number): Promise<number> =>
        state.enqueue([stays], followed({ askedAt: at(days * DAY) }), { was: FEED });
      const remembered = async (): Promise<number> =>
        (await store.db.selectFrom('feed_entry').select('id').execute()).length;
      await read(399);
      expect(await remembered()).toBe(3);
      expect(await read(401)).toBe(0);
      expect(await remembered()).toBe(2);
      expect(await waiting(state, 401 * DAY)).toEqual([waits.url]);
    }));
}

function followContract(home: StoreHome): void {
  it('follows a feed once and keeps what is known of it', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      await state.follow([followed(), followed()]);
      const known = followed({
        title: 'Estuary Post',
        validators: { etag: '"1"', lastModified: 'Sat, 01 Mar 2031 08:00:00 GMT' },
        goodAt: at(0),
        failures: 3,
        problem: 'no answer',
        everyMs: 900_000,
      });
      await state.saveFeed(known, { was: FEED });
      await state.follow([followed()]);
      expect(await state.feeds()).toEqual([known]);
      await state.saveFeed({ ...known, isStopped: true }, { was: FEED });
      expect(await state.feeds()).toEqual([{ ...known, isStopped: true }]);
      expect(await state.nextDue()).toBeUndefined();
      await state.follow([followed({ dueAt: at(DAY) })]);
      expect(await state.feeds()).toMatchObject([{ dueAt: at(DAY), failures: 0, title: 'Estuary Post' }]);
      expect((await state.feeds())[0]?.isStopped).toBeUndefined();
    }));

  it('keeps the entries of a feed that has moved, also onto another that is followed', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      const other = 'https://tern.example/rss';
      await state.follow([followed(), followed({ url: other })]);
      await state.enqueue(pages('post.example', 2), followed({ url: `${FEED}2` }), { was: FEED });
      expect(await feedSummaries(store)).toMatchObject([
        { url: `${FEED}2`, waiting: 2 },
        { url: other, waiting: 0 },
      ]);
      await state.saveFeed(followed({ url: other }), { was: `${FEED}2` });
      expect(await feedSummaries(store)).toMatchObject([{ url: other, waiting: 2 }]);
      expect(await state.due(at(0), wide)).toMatchObject([{ feed: other }, { feed: other }]);
    }));

  it('drops what waits of a feed that is followed no longer, and remembers what was taken', () =>
    withStore(home, async (store) => {
      const state = feedState(store);
      const other = followed({ url: 'https://tern.example/rss', validators: { etag: '"1"' } });
      await state.follow([followed(), other]);
      const [a, b] = pages('post.example', 2) as [KeptEntry, KeptEntry];
      await state.enqueue([a, b], followed(), { was: FEED });
      await take(store, a, 0);
      expect(await unfollowFeed(store, FEED)).toBe(1);
      expect(await unfollowFeed(store, FEED)).toBeUndefined();
      // The other feed may carry it too: it is asked for its whole list.
      expect((await state.feeds()).map(({ url, validators }) => ({ url, validators }))).toEqual([
        { url: other.url, validators: {} },
      ]);
      expect(await state.enqueue([a, b], followed(), { was: FEED })).toBe(0);
      expect(await waiting(state, 0)).toEqual([]);
      await state.follow([followed()]);
      expect(await state.enqueue([a, b], followed(), { was: FEED })).toBe(1);
      expect(await waiting(state, 0)).toEqual([b.url]);
    }));
}

function leaseContract(home: StoreHome): void {
  it('lets one program follow at a time', () =>
    withStore(home, async (store) => {
      const lease = (token: string, ms: number) => ({
        token,
        holder: `desk:${token}`,
        since: at(0),
        until: at(ms + 60_000),
      });
      const ask = (token: string, ms: number, isGone = false) =>
        takeLease(store, lease(token, ms), { now: at(ms), isGone: () => isGone });
      expect(await ask('a', 0)).toBeUndefined();
      expect(await ask('b', 1000)).toEqual(lease('a', 0));
      expect(await ask('a', 50_000)).toBeUndefined();
      expect(await currentLease(store, at(50_000))).toEqual(lease('a', 50_000));
      expect(await currentLease(store, at(110_000))).toBeUndefined();
      expect(await ask('b', 70_000)).toEqual(lease('a', 50_000));
      expect(await ask('b', 110_000)).toBeUndefined();
      expect(await ask('a', 120_000)).toEqual(lease('b', 110_000));
      expect(await ask('a', 120_000, true)).toBeUndefined();
      await releaseLease(store, 'b');
      expect(await ask('b', 120_000)).toEqual(lease('a', 120_000));
      await releaseLease(store, 'a');
      expect(await ask('b', 120_000)).toBeUndefined();
      // Written under a clock that went ahead.
      expect(await ask('c', -DAY)).toBeUndefined();
    }));
}
