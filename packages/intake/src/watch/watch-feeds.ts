import { askFeed } from './ask-feed.ts';
import { fetchEntry } from './fetch-entry.ts';
import { hostPauses } from './host-pauses.ts';
import { hostIn, type Lanes, lanes, type Work } from './lanes.ts';
import { reachOf } from './reach.ts';
import { isoTime } from './watch-clock.ts';
import type { WatchParts, WatchRun } from './watch-parts.ts';
import type { WatchedFeed } from './watched.ts';

/** Most of what goes on at once only waits for its server: the fetcher bounds what is really asked. */
const FEEDS = { atOnce: 16, perHost: 2 };
/** A page that was fetched holds its place until it is read and stored: so no more than these are in memory. */
const PAGES = { atOnce: 24, perHost: 2 };
/**
 * The longest sleep in one piece. A machine that sleeps or a clock that is set does not end a timer: so the clock is looked at now and then. A
 * change by another program (a feed that is followed no longer) is seen as soon.
 */
const LONGEST_SLEEP_MS = 30_000;
/** No time to be asked lies further ahead: what does was written under a clock that went ahead, and is due. */
const HORIZON_MS = 14 * 86_400_000;

interface Loop {
  readonly run: WatchRun;
  readonly feedLanes: Lanes;
  readonly pageLanes: Lanes;
  /** Ends what goes on: the signal of the parts, or a fault. */
  readonly stop: AbortController;
  /** Rings when something has ended. */
  bell: AbortController;
  feeds: readonly WatchedFeed[];
  /** When `feeds` were read; undefined where they have changed since. */
  feedsReadAt: number | undefined;
  /** With `isOnce`: feeds that were asked. */
  readonly asked: Set<string>;
  fault: { readonly cause: unknown } | undefined;
}

/**
 * Follows feeds until the signal comes: asks each when it is due, keeps new entries before anything else, fetches their pages and has them
 * taken. One slow or failing host holds up nobody else. Whatever moment it ends at, a restart goes on where it was.
 * Resolves when all that was being taken is taken.
 * @param addresses feeds to begin to follow, besides those that are followed
 * @throws what `state` or `take` rejects with, after what goes on has ended
 */
export async function watchFeeds(addresses: readonly string[], parts: WatchParts): Promise<void> {
  const { state, clock } = parts;
  const dueAt = isoTime(clock.now());
  if (addresses.length > 0)
    await state.follow(addresses.map((url): WatchedFeed => ({ url, validators: {}, dueAt, failures: 0 })));
  const loop = await newLoop(parts);
  const { signal } = loop.stop;
  const onStop = (): void => {
    loop.stop.abort();
  };
  signal.addEventListener('abort', () => {
    loop.bell.abort();
  });
  if (parts.signal.aborted) onStop();
  parts.signal.addEventListener('abort', onStop, { once: true });
  try {
    while (!signal.aborted) {
      const next = await beginWhatIsDue(loop);
      const goesOn = loop.feedLanes.size() + loop.pageLanes.size();
      if (parts.isOnce === true && goesOn === 0) break;
      await rest(loop, next);
    }
  } catch (cause) {
    loop.fault ??= { cause };
  } finally {
    parts.signal.removeEventListener('abort', onStop);
    loop.stop.abort();
    await Promise.all([loop.feedLanes.settled(), loop.pageLanes.settled()]);
  }
  if (loop.fault) throw loop.fault.cause;
}

async function newLoop(parts: WatchParts): Promise<Loop> {
  const stop = new AbortController();
  const feeds = await parts.state.feeds();
  const goodTimes = feeds.flatMap(({ goodAt }) => (goodAt === undefined ? [] : [Date.parse(goodAt)]));
  const pauses = hostPauses();
  const done = (): void => {
    loop.bell.abort();
  };
  const loop: Loop = {
    run: {
      ...parts,
      signal: stop.signal,
      reach: reachOf(goodTimes.length === 0 ? undefined : Math.max(...goodTimes)),
      pauses,
    },
    feedLanes: lanes({ atOnce: FEEDS.atOnce, perHost: () => FEEDS.perHost, done }),
    pageLanes: lanes({
      atOnce: PAGES.atOnce,
      perHost: (host) => (pauses.isDoubtful(host) ? 1 : PAGES.perHost),
      done,
    }),
    stop,
    bell: new AbortController(),
    feeds,
    feedsReadAt: parts.clock.now(),
    asked: new Set(),
    fault: undefined,
  };
  return loop;
}

/** Begins all that is due and has room. @returns when there may be something to begin next, if nothing ends before */
async function beginWhatIsDue(loop: Loop): Promise<number> {
  // What ends from here on is looked at in the next round.
  loop.bell = new AbortController();
  const nextFeed = await beginFeeds(loop);
  const nextPage = await beginPages(loop);
  return Math.min(nextFeed, nextPage);
}

async function beginFeeds(loop: Loop): Promise<number> {
  const { run, feedLanes, asked } = loop;
  const now = run.clock.now();
  await readFeeds(loop, now);
  const followed = loop.feeds.filter(({ isStopped, url }) => isStopped !== true && !asked.has(url));
  const isDue = ({ dueAt }: WatchedFeed): boolean => {
    const due = Date.parse(dueAt);
    return !(due > now) || due > now + HORIZON_MS;
  };
  for (const feed of followed.filter(isDue).sort(byDue)) {
    const work = { key: feed.url, host: hostIn(feed.url) };
    if (!feedLanes.hasRoom(work)) continue;
    if (run.isOnce === true) asked.add(feed.url);
    begin(loop, feedLanes, work, () => askFeed(run, feed));
  }
  return followed
    .filter((feed) => !isDue(feed))
    .map(({ dueAt }) => Date.parse(dueAt))
    .reduce((a, b) => Math.min(a, b), Infinity);
}

/** The feeds as they are kept now: read again when one was asked, and now and then, since other programs change them. */
async function readFeeds(loop: Loop, now: number): Promise<void> {
  const { run, feedLanes } = loop;
  const isFresh = loop.feedsReadAt !== undefined && Math.abs(now - loop.feedsReadAt) < LONGEST_SLEEP_MS;
  if (isFresh && !feedLanes.hasEnded()) return;
  feedLanes.startRound();
  loop.feeds = await run.state.feeds();
  loop.feedsReadAt = now;
}

function byDue(a: WatchedFeed, b: WatchedFeed): number {
  return a.dueAt < b.dueAt ? -1 : 1;
}

async function beginPages(loop: Loop): Promise<number> {
  const { run, pageLanes } = loop;
  const now = run.clock.now();
  const silent = run.reach.silentUntil(now);
  if (silent !== undefined) return silent;
  if (!pageLanes.isFull()) {
    const except = [...new Set([...pageLanes.fullHosts(), ...run.pauses.paused(now)])];
    pageLanes.startRound();
    const due = await run.state.due(isoTime(now), { all: 4 * PAGES.atOnce, perHost: PAGES.perHost, except });
    for (const entry of due) {
      const work = { key: entry.url, host: hostIn(entry.url) };
      if (pageLanes.hasRoom(work)) begin(loop, pageLanes, work, () => fetchEntry(run, entry));
    }
  }
  return run.pauses.nextEnd(now) ?? Infinity;
}

/** Begins work; what the state or the archive cannot do ends the watch. */
function begin(loop: Loop, into: Lanes, work: Work, run: () => Promise<void>): void {
  into.begin(work, async () => {
    try {
      await run();
    } catch (cause) {
      loop.fault ??= { cause };
      loop.stop.abort();
    }
  });
}

/** Until something has ended, or the time has come. */
async function rest({ run, bell }: Loop, until: number): Promise<void> {
  const ms = Math.min(LONGEST_SLEEP_MS, Math.max(0, until - run.clock.now()));
  await run.clock.sleep(ms, bell.signal);
}
