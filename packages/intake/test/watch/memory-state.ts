import type { WatchedEntry, WatchedFeed, WatchedState } from '../../src/watch/watched.ts';
import { hostIn } from '../../src/watch/lanes.ts';

type Known =
  | { readonly state: 'waiting'; readonly entry: WatchedEntry }
  | { readonly state: 'taken'; readonly entry: WatchedEntry }
  | { readonly state: 'given-up'; readonly entry: WatchedEntry; readonly problem: string };

/** What an archive keeps of feeds, in memory: for tests. */
export interface MemoryState extends WatchedState {
  readonly markTaken: (entry: WatchedEntry) => void;
  readonly known: ReadonlyMap<string, Known>;
  /** Stands in for a write that fails. */
  fails: Error | undefined;
}

export function memoryState(): MemoryState {
  const feeds = new Map<string, WatchedFeed>();
  const known = new Map<string, Known>();
  const waiting = new Map<string, WatchedEntry>();
  const set = (url: string, now: Known): void => {
    known.set(url, now);
    if (now.state === 'waiting') waiting.set(url, now.entry);
    else waiting.delete(url);
  };
  const save = (feed: WatchedFeed, was: string): boolean => {
    if (memory.fails) throw memory.fails;
    if (!feeds.delete(was)) return false;
    feeds.set(feed.url, feed);
    return true;
  };
  const enqueueOne = (entry: WatchedEntry): number => {
    const before = known.get(entry.url);
    if (before && !((entry.updatedAt ?? '') > (before.entry.updatedAt ?? ''))) return 0;
    set(entry.url, { state: 'waiting', entry });
    return before?.state === 'waiting' ? 0 : 1;
  };
  const dueNow = (now: string, { all, perHost, except = [] }: Parameters<WatchedState['due']>[1]) => {
    const byHost = new Map<string, number>();
    const isWithinShare = ({ url }: WatchedEntry): boolean => {
      const host = hostIn(url);
      const place = (byHost.get(host) ?? 0) + 1;
      byHost.set(host, place);
      return place <= perHost && !except.includes(host);
    };
    return [...waiting.values()]
      .filter(({ dueAt }) => dueAt <= now)
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.url < b.url ? -1 : 1))
      .filter(isWithinShare)
      .slice(0, all);
  };
  const memory: MemoryState = {
    known,
    fails: undefined,
    feeds: () => Promise.resolve([...feeds.values()]),
    follow: (fresh) => {
      for (const feed of fresh) if (!feeds.has(feed.url)) feeds.set(feed.url, feed);
      return Promise.resolve();
    },
    saveFeed: async (feed, { was }) => {
      await Promise.resolve();
      save(feed, was);
    },
    enqueue: async (entries, feed, { was }) => {
      await Promise.resolve();
      return save(feed, was) ? entries.map(enqueueOne).reduce((sum, one) => sum + one, 0) : 0;
    },
    due: (now, limit) => Promise.resolve(dueNow(now, limit)),
    putOff: (entry) => {
      if (waiting.has(entry.url)) set(entry.url, { state: 'waiting', entry });
      return Promise.resolve();
    },
    giveUp: (entry, problem) => {
      set(entry.url, { state: 'given-up', entry, problem });
      return Promise.resolve();
    },
    nextDue: () => Promise.resolve([...feeds.values(), ...waiting.values()].map(({ dueAt }) => dueAt).sort()[0]),
    markTaken: (entry) => {
      set(entry.url, { state: 'taken', entry });
    },
  };
  return memory;
}
