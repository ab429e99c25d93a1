import type { Store } from '../store/store.ts';
import { entryOf } from './entry-row.ts';
import { feedOf } from './feed-row.ts';
import type { KeptFeed, KeptGiven } from './kept-feed.ts';

/** A feed with the number of its entries by what they have come to. */
export interface FeedSummary extends KeptFeed {
  readonly waiting: number;
  readonly taken: number;
  readonly givenUp: number;
}

/** An entry that is not tried any more. */
export interface GivenUpEntry {
  readonly url: string;
  /** Address of its feed; '' where that is followed no longer. */
  readonly feed: string;
  readonly given: KeptGiven;
  readonly problem: string;
  /** How often it was tried in vain. */
  readonly failures: number;
  /** When it was last tried, or last seen in its feed: ISO 8601. */
  readonly at: string;
}

/** All feeds that are followed, in the order in which they were begun. O(entries remembered), on an index alone. */
export async function feedSummaries({ db }: Pick<Store, 'db'>): Promise<readonly FeedSummary[]> {
  const feeds = await db.selectFrom('feed').selectAll().orderBy('key').execute();
  const counts = await db
    .selectFrom('feed_entry')
    .select(({ fn }) => ['feed', 'state', fn.countAll().as('count')])
    .groupBy(['feed', 'state'])
    .execute();
  const countOf = new Map(counts.map(({ feed, state, count }) => [`${feed} ${state}`, Number(count)]));
  const of = (key: number, state: string): number => countOf.get(`${key} ${state}`) ?? 0;
  return feeds.map((row) => ({
    ...feedOf(row),
    waiting: of(row.key, 'waiting'),
    taken: of(row.key, 'taken'),
    givenUp: of(row.key, 'given-up'),
  }));
}

/** Entries that were given up, the last first. */
export async function givenUpEntries({ db }: Pick<Store, 'db'>, limit: number): Promise<readonly GivenUpEntry[]> {
  const rows = await db
    .selectFrom('feed_entry')
    .leftJoin('feed', 'feed.key', 'feed_entry.feed')
    .selectAll('feed_entry')
    .select('feed.url as feed_url')
    .where('feed_entry.state', '=', 'given-up')
    .orderBy('feed_entry.tried', 'desc')
    .orderBy('feed_entry.id')
    .limit(limit)
    .execute();
  return rows.map(({ feed_url: feed, ...row }) => {
    const { url, given, failures } = entryOf(row, feed ?? '');
    return {
      url,
      feed: feed ?? '',
      given,
      problem: row.problem,
      failures,
      at: row.tried === '' ? row.seen : row.tried,
    };
  });
}

/** How many feeds there are, how many of them fail, how many entries wait, and how many were taken since a time. */
export interface FeedTotals {
  readonly feeds: number;
  readonly failing: number;
  readonly waiting: number;
  readonly taken: number;
}

/** @param since ISO 8601 */
export async function feedTotals({ db }: Pick<Store, 'db'>, since: string): Promise<FeedTotals> {
  const feeds = await db.selectFrom('feed').select(['failures', 'stopped']).execute();
  const waiting = await db
    .selectFrom('feed_entry')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  const taken = await db
    .selectFrom('feed_entry')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('taken', '>=', since)
    .executeTakeFirst();
  return {
    feeds: feeds.filter(({ stopped }) => stopped === 0).length,
    failing: feeds.filter(({ failures, stopped }) => failures > 0 && stopped === 0).length,
    waiting: Number(waiting?.count ?? 0),
    taken: Number(taken?.count ?? 0),
  };
}
