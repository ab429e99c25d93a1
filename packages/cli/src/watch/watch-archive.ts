import { feedState, feedTotals, type Lease, newFeed, type Store } from '@onrecord/archive';
import { feedIn, pageIn, systemWatchClock, type Fetcher, watchFeeds } from '@onrecord/intake';
import { type CrewOptions, readerCrew } from '../add/reader-crew.ts';
import { messageOf } from '../add/run-stopped.ts';
import { STOPPED, stoppedBy } from '../add/stop-signals.ts';
import type { Exit } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { count } from '../views/archive/list-entry.ts';
import { plural } from '../views/entry/actor-facts.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { graceAfter } from './grace.ts';
import { type EntryWriter, entryTaker } from './take-entry.ts';
import { holdLease } from './watch-lease.ts';
import { timeOf, type WatchLog, watchLog } from './watch-log.ts';

/** What a watch is asked to do. */
export interface WatchAsked {
  /** Feeds to begin to follow. */
  readonly urls: readonly string[];
  /** How often each is asked, in milliseconds; by its own rhythm where not given. */
  readonly everyMs: number | undefined;
  readonly isOnce: boolean;
  readonly isQuiet: boolean;
  readonly crew: CrewOptions;
}

/** What it works with. */
export interface WatchWith {
  readonly store: Store;
  readonly writer: EntryWriter;
  readonly fetcher: Fetcher;
  readonly output: Output;
  readonly isTerminal: boolean;
  /** See `stopSignals`. */
  readonly stop: AbortSignal;
}

const STANDING_MS = 5000;

/** Follows feeds into an open archive until it is stopped; with `isOnce` until what is due is done. */
export async function watchArchive(asked: WatchAsked, parts: WatchWith): Promise<Exit> {
  const { store, stop } = parts;
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  let lost: string | undefined;
  const hold = await holdLease(store, (why) => {
    lost = 'cause' in why ? messageOf(why.cause) : `${heldWords(why)}; this one has ended`;
    end();
  });
  if (hold.status === 'taken') return besideAnother(asked, parts, hold.by);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  const log = await logFor(asked, parts);
  const showing = showStanding(asked, parts);
  try {
    const fault = await follow(asked, parts, { signal: ended.signal, log });
    log.flush();
    await showing.stop();
    return await close(asked, parts, { log, fault: lost ?? fault });
  } finally {
    stop.removeEventListener('abort', end);
    await showing.stop();
    // What the archive cannot do was said already.
    await hold.release().catch(() => undefined);
  }
}

/** Goes on until the signal comes; what ended it before, if something did. */
async function follow(
  { urls, everyMs, isOnce, crew: options }: WatchAsked,
  { store, writer, fetcher }: WatchWith,
  { signal, log }: { readonly signal: AbortSignal; readonly log: WatchLog },
): Promise<string | undefined> {
  const crew = readerCrew(options);
  const grace = graceAfter(signal);
  try {
    await watchFeeds(urls, {
      state: feedState(store),
      fetcher,
      readFeed: feedIn,
      readPage: pageIn,
      take: entryTaker({ writer, crew, grace }),
      clock: systemWatchClock,
      random: Math.random,
      signal,
      onEvent: log.event,
      isOnce,
      ...(everyMs !== undefined && { everyMs }),
    });
    return undefined;
  } catch (cause) {
    return messageOf(cause);
  } finally {
    grace.end();
    await crew.close();
  }
}

async function logFor({ isQuiet }: WatchAsked, { store, output, isTerminal }: WatchWith): Promise<WatchLog> {
  const say = (line: string): void => {
    const now = new Date();
    output.complain(`${isTerminal ? clockOf(now) : `${now.toISOString().slice(0, 19)}Z`} ${line}`);
  };
  return watchLog({ say, isQuiet, now: Date.now, feeds: await feedState(store).feeds() });
}

/** "14:05", as the clock on the wall. */
function clockOf(time: Date): string {
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/** A line that says where the watch stands, on a terminal. */
function showStanding(
  { isQuiet }: WatchAsked,
  { store, output, isTerminal }: WatchWith,
): { stop: () => Promise<void> } {
  if (!isTerminal || isQuiet) return { stop: () => Promise.resolve() };
  let showing = Promise.resolve();
  const show = async (): Promise<void> => {
    try {
      output.progress(await standingWords(store));
    } catch {
      // The line is left out: what is wrong with the archive ends the watch itself.
    }
  };
  const timer = setInterval(() => {
    showing = showing.then(show);
  }, STANDING_MS);
  showing = show();
  return {
    stop: async () => {
      clearInterval(timer);
      await showing;
      output.progress('');
    },
  };
}

async function standingWords(store: Store): Promise<string> {
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const { feeds, failing, waiting, taken } = await feedTotals(store, midnight.toISOString());
  return [
    plural(feeds, 'feed'),
    `${count(waiting)} waiting`,
    `${count(taken)} taken today`,
    ...(failing > 0 ? [`${count(failing)} failing (onrecord feeds)`] : []),
    'Ctrl-C stops',
  ].join(' · ');
}

/** Another process follows already: feeds that were named are followed by that one from now on. */
async function besideAnother({ urls }: WatchAsked, { store, output }: WatchWith, by: Lease): Promise<Exit> {
  if (urls.length === 0) {
    output.complain(`onrecord: ${heldWords(by)}. Stop that one first, or name another archive with --archive.`);
    return EXIT.someFailed;
  }
  const now = new Date().toISOString();
  await feedState(store).follow(urls.map((url) => newFeed(url, now)));
  output.complain(`onrecord: ${heldWords(by)}; it follows ${plural(urls.length, 'feed')} more from now on.`);
  return EXIT.ok;
}

function heldWords({ holder, since }: Lease): string {
  return `another onrecord watch follows the feeds of this archive (${safeText(holder)}, since ${timeOf(since)})`;
}

/** The last line, and what the shell gets back. */
async function close(
  { isOnce, isQuiet }: WatchAsked,
  { store, output, stop }: WatchWith,
  { log, fault }: { readonly log: WatchLog; readonly fault: string | undefined },
): Promise<Exit> {
  if (fault !== undefined) {
    output.complain(`onrecord: ${safeText(fault)}`);
    return EXIT.someFailed;
  }
  const signal = stoppedBy(stop);
  if (!isQuiet) output.complain(`${signal ? 'stopped' : 'done'}: ${await restWords(store)}`);
  if (signal) return STOPPED[signal];
  return isOnce && log.failures() > 0 ? EXIT.someFailed : EXIT.ok;
}

async function restWords(store: Store): Promise<string> {
  const { waiting } = await feedTotals(store, new Date().toISOString());
  return waiting === 0
    ? 'nothing waits'
    : `${plural(waiting, 'page')} ${waiting === 1 ? 'waits' : 'wait'}; the same command goes on`;
}
