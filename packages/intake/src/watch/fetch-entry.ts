import { note, type Note } from '@onrecord/model';
import type { Fetched } from '../fetch/fetched.ts';
import type { TextItem } from '../sources/source-item.ts';
import { faultNote } from './ask-feed.ts';
import { hostIn } from './lanes.ts';
import { watchProblems } from './notes.ts';
import { heedingServer, MOST_TRIES, pageWait } from './retries.ts';
import { jittered } from './rhythm.ts';
import { isoTime } from './watch-clock.ts';
import type { Answer, WatchRun } from './watch-parts.ts';
import type { WatchedEntry } from './watched.ts';

const DAY_MS = 86_400_000;

/**
 * Fetches the page of an entry and has it taken; what cannot be had is put off, taken from the feed's own text, or given up. Rejects only where
 * the state or `take` does.
 */
export async function fetchEntry(run: WatchRun, entry: WatchedEntry): Promise<void> {
  if (entry.hasNoPage) {
    await takeCarried(run, entry, note(watchProblems.noText));
    return;
  }
  const { url } = entry;
  const fetched = await run.fetcher.fetch({ url, signal: run.signal });
  if (run.signal.aborted) return;
  const host = hostIn(url);
  if (fetched.status === 'refused') {
    if (fetched.again === 'never') {
      run.pauses.good(host);
      await takeCarried(run, entry, fetched.problem);
    } else await tryLater(run, entry, fetched);
    return;
  }
  run.reach.good(run.clock.now());
  run.pauses.good(host);
  if (fetched.status === 'fetched') await takePage(run, entry, fetched);
  else {
    // Nobody asked with validators.
    const problem = faultNote('a server says "unchanged" of a page that we do not have');
    await tryLater(run, entry, { status: 'refused', problem, again: 'later' });
  }
}

async function takePage(run: WatchRun, entry: WatchedEntry, answer: Answer): Promise<void> {
  const { texts, problem } = await textsIn(run, answer);
  if (texts.length === 0) await takeCarried(run, entry, problem ?? note(watchProblems.noText));
  else {
    await takeTexts(
      run,
      entry,
      texts.map((text) => withEntry(text, entry, answer)),
    );
  }
}

interface PageTexts {
  readonly texts: readonly TextItem[];
  /** Why there is none, or not all. */
  readonly problem: Note | undefined;
}

async function textsIn({ readPage }: WatchRun, answer: Answer): Promise<PageTexts> {
  const texts: TextItem[] = [];
  let problem: Note | undefined;
  try {
    for await (const item of readPage(answer)) {
      if (item.kind === 'text') texts.push(item);
      else if (item.kind === 'refused') problem ??= item.problem;
    }
  } catch (cause) {
    problem = faultNote(cause);
  }
  return { texts, problem };
}

/** What the feed says of an entry goes before what its page says only where the page says nothing. */
function withEntry(text: TextItem, { given, url }: WatchedEntry, { notes, arrival }: Answer): TextItem {
  const { fetchedAt } = arrival;
  return { fetchedAt, ...text, given: { url, ...given, ...text.given }, notes: [...notes, ...text.notes] };
}

/** Takes the text that the feed itself carries; without one the entry is given up. */
async function takeCarried(run: WatchRun, entry: WatchedEntry, problem: Note): Promise<void> {
  const { text, carrier, given, url, hasNoPage } = entry;
  if (text === undefined || carrier === undefined) {
    await giveUp(run, entry, problem);
    return;
  }
  const { marks, charset, bytesHash, fetchedAt, notes = [] } = carrier;
  const item: TextItem = {
    kind: 'text',
    name: url,
    text,
    ...(marks && { marks }),
    format: 'feed',
    charset,
    given: hasNoPage ? given : { url, ...given },
    notes,
    bytesHash,
    fetchedAt,
  };
  await takeTexts(run, entry, [item]);
}

async function takeTexts(run: WatchRun, entry: WatchedEntry, texts: readonly TextItem[]): Promise<void> {
  const taken = await run.take(texts, entry);
  if (taken.status === 'taken') run.onEvent({ kind: 'taken', entry, counts: taken.counts });
  else if (taken.status === 'refused') await giveUp(run, entry, taken.problem);
}

async function giveUp(run: WatchRun, entry: WatchedEntry, problem: Note): Promise<void> {
  const tried = { ...entry, triedAt: isoTime(run.clock.now()) };
  await run.state.giveUp(tried, problem.message);
  run.onEvent({ kind: 'given-up', entry: tried, problem });
}

type Failure = Extract<Fetched, { readonly status: 'refused' }>;

async function tryLater(run: WatchRun, entry: WatchedEntry, { problem, waitMs }: Failure): Promise<void> {
  const { reach, pauses, clock } = run;
  const now = clock.now();
  // A try counts where something else could be had since the one before: else it may be our own network.
  const counts = (since: number): boolean => reach.hasWorkedSince(since);
  const failures = entry.failures + (counts(Date.parse(entry.triedAt ?? '') || 0) ? 1 : 0);
  reach.bad(now);
  pauses.bad(hostIn(entry.url), { now, counts, askedMs: waitMs });
  if (failures >= MOST_TRIES) {
    await takeCarried(run, { ...entry, failures }, inVain(failures, problem));
    return;
  }
  const wait = heedingServer(jittered(pageWait(failures), run.random), waitMs);
  const putOff = { ...entry, failures, triedAt: isoTime(now), dueAt: isoTime(now + wait) };
  await run.state.putOff(putOff);
  run.onEvent({ kind: 'put-off', entry: putOff, problem });
}

function inVain(count: number, { message }: Note): Note {
  const span = Array.from({ length: count - 1 }, (_, n) => pageWait(n + 1)).reduce((sum, wait) => sum + wait, 0);
  return note(watchProblems.triedInVain, { details: { count, days: Math.round(span / DAY_MS), reason: message } });
}
