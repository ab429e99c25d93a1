import { createHash } from 'node:crypto';
import type { FeedEntryRead } from '../feeds/feed.ts';
import { itemsOf } from '../formats/items-of.ts';
import type { SourceItem } from '../sources/source-item.ts';
import type { Answer, FeedRead } from './watch-parts.ts';
import type { Carrier } from './watched.ts';

/** The feed that a server has answered with. Never throws; O(bytes). */
export async function feedIn({ bytes, arrival }: Answer): Promise<FeedRead> {
  const { readFeed } = await import('../feeds/read-feed.ts');
  const read = await readFeed(bytes, arrival);
  if (read.status === 'refused') return read;
  const { title, outlet, ttlMs, entries, charset, notes } = read.feed;
  const name = outlet ?? title;
  const shared = sharedUrls(entries);
  const at: Where = { feed: arrival.url, charset, fetchedAt: arrival.fetchedAt, shared };
  return {
    status: 'feed',
    ...(name !== undefined && { title: name }),
    ...(ttlMs !== undefined && { ttlMs }),
    entries: entries.flatMap((entry) => waitingEntry(entry, at) ?? []),
    notes,
  };
}

/** The reports of the page that a server has answered with, whatever its format. Never throws. */
export async function* pageIn({ bytes, arrival }: Answer): AsyncGenerator<SourceItem> {
  yield* itemsOf({ name: arrival.url, file: undefined, chunks: once(bytes), arrival });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

interface Where {
  readonly feed: string;
  readonly charset: string;
  readonly fetchedAt: string;
  /** Addresses of more than one entry: short notices often all link to the front page. */
  readonly shared: ReadonlySet<string>;
}

type Waiting = Extract<FeedRead, { readonly status: 'feed' }>['entries'][number];

/** An entry as it waits; undefined where it has neither a page nor a text. */
function waitingEntry(entry: FeedEntryRead, where: Where): Waiting | undefined {
  const { url, given, text } = entry;
  const hasPage = url !== undefined && !(text !== undefined && where.shared.has(url));
  if (!hasPage && text === undefined) return undefined;
  const updatedAt = changedAt(entry);
  return {
    url: hasPage ? url : `${url ?? where.feed}#entry-${mark(given.originId ?? text ?? '')}`,
    given,
    ...(!hasPage && { hasNoPage: true as const }),
    ...(text !== undefined && { text, carrier: carrierOf(entry, where) }),
    ...(updatedAt !== undefined && { updatedAt }),
  };
}

function carrierOf({ marks, bytesHash, notes }: FeedEntryRead, { charset, fetchedAt }: Where): Carrier {
  return { ...(marks && { marks }), charset, bytesHash, fetchedAt, ...(notes.length > 0 && { notes }) };
}

/** When it was changed last, by the feed's word; else its date, which many feeds move on when they correct a report. ISO 8601, UTC. */
function changedAt({ updatedAt, given }: FeedEntryRead): string | undefined {
  const ms = Date.parse(updatedAt ?? given.publishedAt ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

function sharedUrls(entries: readonly FeedEntryRead[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const { url } of entries) {
    if (url === undefined) continue;
    if (seen.has(url)) shared.add(url);
    seen.add(url);
  }
  return shared;
}

function mark(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
