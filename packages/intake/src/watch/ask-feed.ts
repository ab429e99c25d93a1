import { note, type Note } from '@onrecord/model';
import type { Fetched } from '../fetch/fetched.ts';
import { watchProblems } from './notes.ts';
import { feedWait, heedingServer } from './retries.ts';
import { jittered, rhythm } from './rhythm.ts';
import { isoTime } from './watch-clock.ts';
import type { Answer, FeedRead, WatchRun } from './watch-parts.ts';
import type { WatchedEntry, WatchedFeed } from './watched.ts';

/**
 * Asks a feed and keeps what came of it: new entries wait, durably and together with the feed, before anything else is done about them.
 * Rejects only where the state does.
 */
export async function askFeed(run: WatchRun, feed: WatchedFeed): Promise<void> {
  const { url, validators } = feed;
  const fetched = await run.fetcher.fetch({ url, validators, signal: run.signal });
  if (run.signal.aborted) return;
  if (fetched.status === 'refused') {
    if (fetched.again === 'later') run.reach.bad(run.clock.now());
    await failed(run, feed, fetched);
  } else if (fetched.status === 'unchanged') await unchanged(run, feed);
  else await read(run, feed, fetched);
}

async function unchanged(run: WatchRun, feed: WatchedFeed): Promise<void> {
  const now = run.clock.now();
  run.reach.good(now);
  const saved = { ...goodFeed(feed, now), ...nextAsking(run, feed, { now, fresh: 0 }) };
  await run.state.saveFeed(saved, { was: feed.url });
  run.onEvent({ kind: 'feed-read', feed: saved, fresh: 0, failures: feed.failures });
}

async function read(run: WatchRun, feed: WatchedFeed, answer: Answer): Promise<void> {
  const result = await readBytes(run, answer);
  const now = run.clock.now();
  run.reach.good(now);
  if (result.status === 'refused') {
    await failed(run, feed, { problem: result.problem, again: 'later' });
    return;
  }
  const { title, ttlMs, entries, notes } = result;
  const moved = answer.isMoved ? { url: answer.arrival.url } : {};
  const base: WatchedFeed = {
    ...goodFeed(feed, now),
    ...moved,
    ...(title !== undefined && title !== '' && { title }),
    validators: answer.validators,
  };
  // How many are new is known only when they are kept: until then it is asked as often as before.
  const kept = { ...base, ...nextAsking(run, feed, { now, fresh: 0, ttlMs }) };
  const waiting = entries.map((entry): WatchedEntry => ({
    ...entry,
    feed: kept.url,
    dueAt: isoTime(now),
    failures: 0,
  }));
  const fresh = await run.state.enqueue(waiting, kept, { was: feed.url });
  const saved = { ...base, ...nextAsking(run, feed, { now, fresh, ttlMs }) };
  if (fresh > 0) await run.state.saveFeed(saved, { was: saved.url });
  if (saved.url !== feed.url) run.onEvent({ kind: 'feed-moved', feed: saved, was: feed.url });
  // Said once, not at each reading.
  if (feed.goodAt === undefined) for (const one of notes) run.onEvent({ kind: 'feed-noted', feed: saved, note: one });
  run.onEvent({ kind: 'feed-read', feed: saved, fresh, failures: feed.failures });
}

async function readBytes({ readFeed }: WatchRun, answer: Answer): Promise<FeedRead> {
  try {
    return await readFeed(answer);
  } catch (cause) {
    return { status: 'refused', problem: faultNote(cause) };
  }
}

/** A fault of our own in reading one thing: it must not end a watch of months. */
export function faultNote(cause: unknown): Note {
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 300);
  return note(watchProblems.fault, { details: { reason } });
}

function goodFeed({ problem: _gone, ...feed }: WatchedFeed, now: number): WatchedFeed {
  return { ...feed, askedAt: isoTime(now), goodAt: isoTime(now), failures: 0 };
}

function nextAsking(
  { everyMs: fixed, random }: WatchRun,
  { everyMs, goodAt }: WatchedFeed,
  { now, fresh, ttlMs }: { readonly now: number; readonly fresh: number; readonly ttlMs?: number | undefined },
): { readonly everyMs: number; readonly dueAt: string } {
  const sinceMs = goodAt === undefined ? undefined : Math.max(1, now - Date.parse(goodAt));
  const every = rhythm({ everyMs, fresh, sinceMs, ttlMs }, fixed);
  return { everyMs: every, dueAt: isoTime(now + jittered(every, random)) };
}

type Failure = Pick<Extract<Fetched, { readonly status: 'refused' }>, 'problem' | 'again' | 'waitMs' | 'isGone'>;

async function failed(run: WatchRun, feed: WatchedFeed, { problem, again, waitMs, isGone }: Failure): Promise<void> {
  const now = run.clock.now();
  const isSilent = !run.reach.hasWorkedSince(Date.parse(feed.askedAt ?? '') || 0);
  const failures = feed.failures + 1;
  const wait = heedingServer(feedWait({ failures, isForGood: again === 'never', isSilent }), waitMs);
  const stopped = isGone === true;
  const saved: WatchedFeed = {
    ...feed,
    askedAt: isoTime(now),
    dueAt: isoTime(now + jittered(wait, run.random)),
    failures,
    problem: problem.message,
    ...(stopped && { isStopped: true as const }),
  };
  await run.state.saveFeed(saved, { was: feed.url });
  run.onEvent({ kind: stopped ? 'feed-stopped' : 'feed-failed', feed: saved, problem });
}
