import { describe, expect, it } from 'vitest';
import { LEAST_EVERY_MS } from '../../src/watch/rhythm.ts';
import type { WatchParts } from '../../src/watch/watch-parts.ts';
import { DAY, HOUR, inventedWatch, type InventedWatch, START } from './invented-watch.ts';
import { noAnswer } from './invented-web.ts';

const SEED = Number(process.env['ONRECORD_TEST_SEED'] ?? Date.now() % 1_000_000);
const DAYS = 30;
const FEEDS = 20;
/** From when to when nothing at all answers. */
const OFFLINE = [4 * DAY, 4 * DAY + 10 * HOUR] as const;
/** From when to when one host does not answer: longer than a page is tried. */
const DOWN = [10 * DAY, 14 * DAY] as const;
const READING_MS = 2000;
const DOWN_HOST = 'outlet7.example';

/** Twenty outlets: busy and quiet ones, one that is slow, one that fails now and then, one that is down for days. */
function outlets(watch: InventedWatch): void {
  const { web, random, clock } = watch;
  for (let n = 0; n < FEEDS; n++) {
    const host = `outlet${n}.example`;
    const mean = (0.5 + (n % 8)) * HOUR;
    const times: number[] = [];
    for (let at = random() * mean; at < DAYS * DAY; at += -Math.log(1 - random()) * mean) times.push(at);
    watch.feed(host, times);
    web.hosts.set(host, {
      takesMs: n === 3 ? 50_000 : 100 + n * 50,
      refuses: (_url, now) => {
        const since = now - START;
        const isOffline = since >= OFFLINE[0] && since < OFFLINE[1];
        const isDown = host === DOWN_HOST && since >= DOWN[0] && since < DOWN[1];
        const isFlaky = n === 5 && random() < 0.3;
        return isOffline || isDown || isFlaky ? noAnswer(host) : undefined;
      },
    });
  }
  expect(clock.now()).toBe(START);
}

/** Parts that answer no more once the process is "killed": what was going on then never goes on, and nothing more is written. */
function mortal({ state, web, clock, taken }: InventedWatch, life: { readonly isOver: boolean }): Partial<WatchParts> {
  const alive =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (life.isOver) await new Promise(() => undefined);
      const answer = await call(...given);
      if (life.isOver) await new Promise(() => undefined);
      return answer;
    };
  const sleep = alive(clock.sleep);
  return {
    state: {
      feeds: alive(state.feeds),
      follow: alive(state.follow),
      saveFeed: alive(state.saveFeed),
      enqueue: alive(state.enqueue),
      due: alive(state.due),
      putOff: alive(state.putOff),
      giveUp: alive(state.giveUp),
      nextDue: alive(state.nextDue),
    },
    fetcher: { fetch: alive(web.fetch), close: () => Promise.resolve() },
    clock: { now: clock.now, sleep },
    take: async (texts, entry) => {
      await sleep(READING_MS, new AbortController().signal);
      state.markTaken(entry);
      taken.push({ url: entry.url, at: clock.now(), texts });
      return { status: 'taken', counts: { added: 1, versions: 0, unchanged: 0 } };
    },
  };
}

describe(`a month of twenty feeds (seed ${SEED})`, () => {
  it('takes each entry once and loses none, through stops, kills and failing hosts', { timeout: 120_000 }, async () => {
    const watch = inventedWatch(SEED);
    const { clock, web, state, taken, random } = watch;
    outlets(watch);
    const end = START + (DAYS + 5) * DAY;
    let [stops, kills] = [0, 0];
    while (clock.now() < end) {
      const forMs = Math.min(end - clock.now(), random() * 3 * DAY);
      const life = { isOver: false };
      const more = mortal(watch, life);
      if (random() < 0.5) {
        stops++;
        await watch.run({ forMs, more });
      } else {
        kills++;
        void watch.start({ more });
        await clock.pass(clock.sleep(forMs, new AbortController().signal));
      }
      life.isOver = true;
    }
    expect(stops + kills).toBeGreaterThan(5);
    const published = [...web.feeds.values()].flatMap(({ pages }) => pages.map(({ url }) => url));
    const takenUrls = taken.map(({ url }) => url);
    expect(new Set(takenUrls).size).toBe(takenUrls.length);
    const missing = published.filter((url) => state.known.get(url)?.state !== 'taken');
    expect(missing.filter((url) => !url.includes(DOWN_HOST))).toEqual([]);
    // Of the host that was down only what could not be had for days was given up, and none is forgotten.
    for (const url of missing) expect(state.known.get(url)?.state).toBe('given-up');
    const takenAt = new Map(taken.map(({ url, at }) => [url, at]));
    const again = web.asked.filter(({ url, at }) => at > (takenAt.get(url) ?? Infinity));
    expect(again).toEqual([]);
    expectPolite(watch, kills);
  });
});

/** No feed was asked more often than it may be, but where a kill came between the answer and its being kept. */
function expectPolite({ web }: InventedWatch, kills: number): void {
  const short = [...web.feeds.keys()].flatMap((url) => {
    const times = web.asked.filter((one) => one.url === url && one.isAnswered).map(({ at }) => at);
    return times.slice(1).filter((at, n) => at - (times[n] ?? 0) < 0.9 * LEAST_EVERY_MS);
  });
  expect(short.length).toBeLessThanOrEqual(kills);
}
