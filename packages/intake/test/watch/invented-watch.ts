import type { SourceItem, TextItem } from '../../src/sources/source-item.ts';
import type { Answer, Taken, WatchParts } from '../../src/watch/watch-parts.ts';
import type { WatchEvent } from '../../src/watch/watch-event.ts';
import { watchFeeds } from '../../src/watch/watch-feeds.ts';
import type { WatchedEntry } from '../../src/watch/watched.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { type InventedWeb, inventedWeb } from './invented-web.ts';
import { type MemoryState, memoryState } from './memory-state.ts';
import { seeded } from './seeded.ts';

export const START = Date.UTC(2031, 2, 1, 8);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A web, a state and a clock, with what was taken so far. */
export interface InventedWatch {
  readonly clock: FakeClock;
  readonly web: InventedWeb;
  readonly state: MemoryState;
  readonly events: WatchEvent[];
  readonly taken: { readonly url: string; readonly at: number; readonly texts: readonly TextItem[] }[];
  readonly random: () => number;
  /** Adds a feed of a host that lists pages from then on; its address. */
  readonly feed: (host: string, pageTimes: readonly number[], lists?: number) => string;
  /** Begins a run. No time passes by itself. */
  readonly start: (options?: RunOptions) => Promise<void>;
  /** A run, and the time that it takes. */
  readonly run: (options?: RunOptions) => Promise<void>;
  readonly of: <K extends WatchEvent['kind']>(kind: K) => readonly Extract<WatchEvent, { readonly kind: K }>[];
}

export interface RunOptions {
  readonly feeds?: readonly string[];
  /** Asks it to stop after so long; without it only `isOnce` and faults end it. */
  readonly forMs?: number;
  readonly more?: Partial<WatchParts>;
}

export function inventedWatch(seed = 1): InventedWatch {
  const clock = fakeClock(START);
  const random = seeded(seed);
  const web = inventedWeb(clock, (list) => [...list].sort(() => random() - 0.5));
  const state = memoryState();
  const events: WatchEvent[] = [];
  const taken: InventedWatch['taken'] = [];
  const take = (texts: readonly TextItem[], entry: WatchedEntry): Promise<Taken> => {
    state.markTaken(entry);
    taken.push({ url: entry.url, at: clock.now(), texts });
    return Promise.resolve({ status: 'taken', counts: { added: texts.length, versions: 0, unchanged: 0 } });
  };
  const start = ({ feeds = [...web.feeds.keys()], forMs, more = {} }: RunOptions = {}): Promise<void> => {
    const stop = new AbortController();
    const watching = watchFeeds(feeds, {
      state,
      fetcher: { fetch: web.fetch, close: () => Promise.resolve() },
      readFeed: web.readFeed,
      readPage,
      take,
      clock,
      random,
      signal: stop.signal,
      onEvent: (event) => events.push(event),
      ...more,
    });
    if (forMs !== undefined) {
      void clock.sleep(forMs, stop.signal).then(() => {
        stop.abort();
      });
    }
    return watching;
  };
  return {
    clock,
    web,
    state,
    events,
    taken,
    random,
    start,
    run: (options) => clock.pass(start(options)),
    feed: (host, pageTimes, lists = 40) => {
      const url = `https://${host}/feed`;
      const pages = pageTimes.map((at, n) => ({ url: `https://${host}/${n}`, at: START + at }));
      web.feeds.set(url, { url, pages, lists });
      return url;
    },
    of: (kind) =>
      events.filter((event): event is Extract<WatchEvent, { readonly kind: typeof kind }> => event.kind === kind),
  };
}

/** The text of an invented page: its address. */
export async function* readPage({ arrival }: Answer): AsyncGenerator<SourceItem> {
  const { url } = arrival;
  yield await Promise.resolve({
    kind: 'text',
    name: url,
    text: `Report at ${url}.`,
    format: 'html',
    charset: 'utf-8',
    given: {},
    notes: [],
    bytesHash: url,
  } as const);
}

/** When pages of a host were asked for, in milliseconds after the start. */
export const pagesAsked = ({ web }: InventedWatch, host: string): readonly number[] =>
  web.asked
    .filter(({ url }) => url.startsWith(`https://${host}/`) && !url.endsWith('/feed'))
    .map(({ at }) => at - START);

/** The same of its feed. */
export const feedAsked = ({ web }: InventedWatch, host: string): readonly number[] =>
  web.asked.filter(({ url }) => url === `https://${host}/feed`).map(({ at }) => at - START);
