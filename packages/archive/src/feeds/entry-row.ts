import { createHash } from 'node:crypto';
import type { Tables } from '../store/tables.ts';
import type { KeptEntry } from './kept-feed.ts';

type EntryRow = Tables['feed_entry'];

/** What of an entry is needed only while it waits, or to show it: JSON of one column. */
type Body = Pick<KeptEntry, 'given' | 'text' | 'carrier' | 'hasNoPage'>;

/** What an entry is told apart by: of one length, since an address may be longer than PostgreSQL takes into an index. */
export function entryId(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}

/** An entry that waits, as its row. `feed`: key of its feed; `seen`: when it was in the feed. */
export function waitingRow(
  entry: KeptEntry,
  { feed, seen }: { readonly feed: number; readonly seen: string },
): EntryRow {
  return {
    id: entryId(entry.url),
    url: entry.url,
    feed,
    host: hostOf(entry.url),
    state: 'waiting',
    due: entry.dueAt,
    failures: entry.failures,
    tried: entry.triedAt ?? '',
    updated: entry.updatedAt ?? '',
    seen,
    taken: '',
    times: 0,
    report: 0,
    problem: '',
    body: bodyJson(entry),
  };
}

export function bodyJson({ given, text, carrier, hasNoPage }: Body): string {
  const body: Body = {
    given,
    ...(text !== undefined && { text }),
    ...(carrier && { carrier }),
    ...(hasNoPage && { hasNoPage }),
  };
  return JSON.stringify(body);
}

/** The entry of a row. `feed`: address of its feed. */
export function entryOf(row: EntryRow, feed: string): KeptEntry {
  return {
    url: row.url,
    feed,
    // Written by `bodyJson` only.
    ...(row.body === '' ? { given: {} } : (JSON.parse(row.body) as Body)),
    ...(row.updated !== '' && { updatedAt: row.updated }),
    dueAt: row.due,
    failures: row.failures,
    ...(row.tried !== '' && { triedAt: row.tried }),
  };
}

/** The host that an entry's page is fetched from; '' where it has no page on a host. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}
