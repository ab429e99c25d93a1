import { note, type Note } from '@onrecord/model';
import type { Fetched, FetchRequest } from '../../src/fetch/fetched.ts';
import { fetchProblems } from '../../src/fetch/notes.ts';
import { hostIn } from '../../src/watch/lanes.ts';
import type { FeedRead } from '../../src/watch/watch-parts.ts';
import type { WatchClock } from '../../src/watch/watch-clock.ts';

/** A request that the invented web was asked for. */
export interface Asked {
  readonly url: string;
  readonly at: number;
  /** Whether it was answered with a page or a feed. */
  isAnswered: boolean;
}

export interface InventedPage {
  readonly url: string;
  /** When its feed begins to list it. */
  readonly at: number;
  readonly updatedAt?: string;
  readonly text?: string;
}

export interface InventedFeed {
  readonly url: string;
  /** In the order of time. */
  readonly pages: InventedPage[];
  /** Entries that it lists at a time. */
  readonly lists: number;
  readonly ttlMs?: number;
}

/** What a host does with a request: how long it takes, and what goes wrong. */
export interface HostTemper {
  readonly takesMs?: number;
  readonly refuses?: (url: string, now: number) => Extract<Fetched, { readonly status: 'refused' }> | undefined;
}

export interface InventedWeb {
  readonly fetch: (request: FetchRequest) => Promise<Fetched>;
  readonly readFeed: (answer: { readonly bytes: Uint8Array }) => Promise<FeedRead>;
  readonly asked: Asked[];
  readonly feeds: Map<string, InventedFeed>;
  readonly hosts: Map<string, HostTemper>;
}

export const refusedFor = (problem: Note, again: 'later' | 'never', waitMs?: number) =>
  ({ status: 'refused', problem, again, ...(waitMs !== undefined && { waitMs }) }) as const;

export const noAnswer = (host: string) =>
  refusedFor(note(fetchProblems.noAnswer, { details: { host, seconds: 20 } }), 'later');

export const notThere = (host: string, status: 404 | 410 = 404): Extract<Fetched, { readonly status: 'refused' }> => ({
  ...refusedFor(note(fetchProblems.notThere, { details: { host, status } }), 'never'),
  ...(status === 410 && { isGone: true as const }),
});

/** Feeds and pages of invented outlets on a clock: no network, no bytes worth mentioning. */
export function inventedWeb(clock: WatchClock, shuffle: <T>(list: readonly T[]) => readonly T[]): InventedWeb {
  const feeds = new Map<string, InventedFeed>();
  const hosts = new Map<string, HostTemper>();
  const asked: Asked[] = [];
  const never = new AbortController().signal;
  const answer = (url: string, body: unknown, etag: string): Fetched => ({
    status: 'fetched',
    arrival: { url, fetchedAt: new Date(clock.now()).toISOString() },
    bytes: Buffer.from(JSON.stringify(body)),
    validators: { etag },
    isMoved: false,
    notes: [],
  });
  const listed = ({ pages, lists }: InventedFeed): readonly InventedPage[] =>
    pages.filter(({ at }) => at <= clock.now()).slice(-lists);
  const fetch = async ({ url, validators, signal }: FetchRequest): Promise<Fetched> => {
    const one: Asked = { url, at: clock.now(), isAnswered: false };
    asked.push(one);
    const host = hostIn(url);
    const temper = hosts.get(host) ?? {};
    await clock.sleep(temper.takesMs ?? 200, signal ?? never);
    if (signal?.aborted) return noAnswer(host);
    const refused = temper.refuses?.(url, clock.now());
    if (refused) return refused;
    one.isAnswered = true;
    const feed = feeds.get(url);
    if (!feed) return answer(url, { page: url }, '');
    const pages = listed(feed);
    const etag = `${pages.length} ${pages.at(-1)?.url ?? ''} ${pages.map(({ updatedAt }) => updatedAt ?? '').join()}`;
    if (validators?.etag === etag) return { status: 'unchanged', url, fetchedAt: '' };
    return answer(url, { title: host, ttlMs: feed.ttlMs, pages: shuffle(pages) }, etag);
  };
  return { fetch, asked, feeds, hosts, readFeed };
}

function readFeed({ bytes }: { readonly bytes: Uint8Array }): Promise<FeedRead> {
  const { title, ttlMs, pages } = JSON.parse(Buffer.from(bytes).toString()) as {
    readonly title?: string;
    readonly ttlMs?: number;
    readonly pages?: readonly InventedPage[];
  };
  if (!pages || title === undefined) throw new Error('no feed');
  return Promise.resolve({
    status: 'feed',
    title,
    ...(ttlMs !== undefined && { ttlMs }),
    notes: [],
    entries: pages.map(({ url, updatedAt, text }) => ({
      url,
      given: { url, title: `Report at ${url}` },
      ...(updatedAt !== undefined && { updatedAt }),
      ...(text !== undefined && {
        text,
        carrier: { charset: 'utf-8', bytesHash: 'feed', fetchedAt: '2031-03-01T00:00:00.000Z' },
      }),
    })),
  });
}
