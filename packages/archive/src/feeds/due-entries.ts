import { sql } from 'kysely';
import type { Db, Store } from '../store/store.ts';
import { entryOf } from './entry-row.ts';
import type { DueLimit, KeptEntry } from './kept-feed.ts';

/** Nothing is put off for longer than so long: what lies beyond was written under a clock that went ahead, and is due. */
const HORIZON_MS = 14 * 86_400_000;

/**
 * Entries that wait and are due at `now`, oldest first, at most so many of one host. O(entries that wait and are due), without their texts, and
 * O(limit) with them.
 */
export async function dueEntries({ db, dialect }: Store, now: string, limit: DueLimit): Promise<readonly KeptEntry[]> {
  const { except = [] } = limit;
  const horizon = new Date(Date.parse(now) + HORIZON_MS).toISOString();
  const ranked = db
    .selectFrom('feed_entry')
    .select(({ fn }) => [
      'id',
      'due',
      fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('host').orderBy('due').orderBy('id'))
        .as('place'),
    ])
    .where('state', '=', 'waiting')
    .where((where) => where.or([where('due', '<=', now), where('due', '>', horizon)]))
    .$if(except.length > 0, (query) => query.where(({ ref, not }) => not(dialect.isOneOf(ref('host'), except))));
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .innerJoin('feed_entry', 'feed_entry.id', 'ranked.id')
    .leftJoin('feed', 'feed.key', 'feed_entry.feed')
    .selectAll('feed_entry')
    .select('feed.url as feed_url')
    .where('ranked.place', '<=', limit.perHost)
    .orderBy('ranked.due')
    .orderBy('ranked.id')
    .limit(limit.all)
    .execute();
  return rows.map(({ feed_url: feed, ...row }) => entryOf(row, feed ?? ''));
}

/** When the next feed or waiting entry is due, ISO 8601; undefined where nothing is. */
export async function nextDue({ db }: Pick<Store, 'db'>): Promise<string | undefined> {
  const feed = await db
    .selectFrom('feed')
    .select(({ fn }) => fn.min('due').as('due'))
    .where('stopped', '=', 0)
    .executeTakeFirst();
  const entry = await nextEntry(db);
  const times = [feed?.due, entry].filter((due) => typeof due === 'string');
  return times.sort()[0];
}

async function nextEntry(db: Db): Promise<string | null | undefined> {
  const { rows } = await sql<{ due: string | null }>`
    select min(due) as due from feed_entry where state = 'waiting'`.execute(db);
  return rows[0]?.due;
}
