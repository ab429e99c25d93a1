import type { TakenCounts, WatchedFeed, WatchEvent } from '@onrecord/intake';
import { plural } from '../views/entry/actor-facts.ts';
import { safeText } from '../views/terminal/safe-text.ts';

/** Lines for people of what the watch does. */
export interface WatchLog {
  readonly event: (event: WatchEvent) => void;
  /** Says what was held back to be said together. */
  readonly flush: () => void;
  /** What went wrong so far: feeds that failed, entries given up. */
  readonly failures: () => number;
}

export interface LogParts {
  readonly say: (line: string) => void;
  /** Only what goes wrong. */
  readonly isQuiet: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly feeds: readonly WatchedFeed[];
}

/** New reports of one feed are said together: pages come in one by one, a second or so apart. */
const TOGETHER_MS = 5000;
/** Of pages of one host that are put off one is named now and then. */
const HOST_SAID_MS = 3_600_000;

type Of<K extends WatchEvent['kind']> = Extract<WatchEvent, { readonly kind: K }>;
type Lines = { readonly [K in WatchEvent['kind']]: (event: Of<K>) => string | undefined };

export function watchLog({ say, isQuiet, now, feeds }: LogParts): WatchLog {
  const names = new Map(feeds.flatMap(({ url, title }) => (title === undefined ? [] : [[url, title]])));
  const nameOf = (url: string): string => safeText(names.get(url) ?? url);
  const remember = ({ url, title }: WatchedFeed): string => {
    if (title !== undefined) names.set(url, title);
    return nameOf(url);
  };
  const taken = takenTogether((feed, counts) => {
    const words = takenWords(counts);
    if (words !== '' && !isQuiet) say(`${nameOf(feed)}: ${words}`);
  });
  const problems = new Map<string, string>();
  const hostsSaid = new Map<string, number>();
  let failures = 0;
  const lines: Lines = {
    'feed-read': ({ feed, failures: before }) => {
      const name = remember(feed);
      const failed = problems.delete(feed.url) || before > 0;
      return failed && !isQuiet ? `${name}: answers again` : undefined;
    },
    'feed-failed': ({ feed, problem }) => {
      failures++;
      if (problems.get(feed.url) === problem.message) return undefined;
      problems.set(feed.url, problem.message);
      return `${remember(feed)}: ${safeText(problem.message)} Asked again ${timeOf(feed.dueAt)}.`;
    },
    'feed-moved': ({ feed, was }) => {
      const name = remember(feed);
      return isQuiet
        ? undefined
        : `${name}: has moved for good from ${safeText(was)} to ${safeText(feed.url)}; followed there`;
    },
    'feed-stopped': ({ feed, problem }) => {
      failures++;
      return `${remember(feed)}: ${safeText(problem.message)} It is gone for good and not asked any more: onrecord unfollow ${safeText(feed.url)}`;
    },
    'feed-noted': ({ feed, note }) =>
      isQuiet || note.severity === 'info' ? undefined : `${remember(feed)}: ${safeText(note.message)}`,
    'put-off': ({ entry, problem }) => {
      const host = URL.parse(entry.url)?.host ?? '';
      if (isQuiet || now() - (hostsSaid.get(host) ?? -Infinity) < HOST_SAID_MS) return undefined;
      hostsSaid.set(host, now());
      return `${safeText(entry.url)}: ${safeText(problem.message)} Tried again ${timeOf(entry.dueAt)}.`;
    },
    'given-up': ({ entry, problem }) => {
      failures++;
      return `${safeText(entry.url)}: ${safeText(problem.message)} Listed by: onrecord feeds --given-up`;
    },
    taken: ({ entry, counts }) => {
      taken.add(entry.feed, counts);
      return undefined;
    },
  };
  return {
    event: <K extends WatchEvent['kind']>(event: Of<K>) => {
      // The table's entry and the event share the kind K; the compiler cannot tie the two unions together.
      const line = (lines[event.kind] as (event: Of<K>) => string | undefined)(event);
      if (line !== undefined) say(line);
    },
    flush: taken.flush,
    failures: () => failures,
  };
}

interface TakenTogether {
  readonly add: (feed: string, counts: TakenCounts) => void;
  readonly flush: () => void;
}

function takenTogether(tell: (feed: string, counts: TakenCounts) => void): TakenTogether {
  const held = new Map<string, TakenCounts>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const all = [...held];
    held.clear();
    for (const [feed, counts] of all) tell(feed, counts);
  };
  return {
    flush,
    add: (feed, counts) => {
      const { added = 0, versions = 0, unchanged = 0 } = held.get(feed) ?? {};
      held.set(feed, {
        added: added + counts.added,
        versions: versions + counts.versions,
        unchanged: unchanged + counts.unchanged,
      });
      timer ??= setTimeout(flush, TOGETHER_MS);
    },
  };
}

function takenWords({ added, versions }: TakenCounts): string {
  return [...(added > 0 ? [`${added} new`] : []), ...(versions > 0 ? [plural(versions, 'corrected report')] : [])].join(
    ', ',
  );
}

/** "2031-03-01 14:05 UTC". */
export function timeOf(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
