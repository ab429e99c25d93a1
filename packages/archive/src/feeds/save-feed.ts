import type { Db, Store } from '../store/store.ts';
import { feedRow } from './feed-row.ts';
import type { KeptFeed } from './kept-feed.ts';

/** Begins to follow feeds; one that is followed already is left as it is, one that was stopped is asked again. */
export function followFeeds({ write, dialect }: Store, feeds: readonly KeptFeed[]): Promise<void> {
  if (feeds.length === 0) return Promise.resolve();
  return write(async (db) => {
    const known = await db
      .selectFrom('feed')
      .select('url')
      .where(({ ref }) =>
        dialect.isOneOf(
          ref('url'),
          feeds.map(({ url }) => url),
        ),
      )
      .execute();
    const urls = new Set(known.map(({ url }) => url));
    const highest = await db
      .selectFrom('feed')
      .select(({ fn }) => fn.max('key').as('key'))
      .executeTakeFirst();
    let key = Number(highest?.key ?? 0);
    const fresh = [...new Map(feeds.map((feed) => [feed.url, feed])).values()].filter(({ url }) => !urls.has(url));
    await dialect.insertRows(
      db,
      'feed',
      fresh.map((feed) => ({ key: ++key, ...feedRow(feed) })),
    );
    for (const { url, dueAt } of feeds) {
      if (!urls.has(url)) continue;
      const again = { stopped: 0, failures: 0, problem: '', due: dueAt };
      await db.updateTable('feed').set(again).where('url', '=', url).where('stopped', '=', 1).execute();
    }
  });
}

/**
 * Saves what is known of a feed that was at the address `was`. One that has moved to the address of another feed that is followed becomes
 * part of that one. Nothing happens where it is followed no longer.
 * @returns its key; undefined where it is followed no longer
 */
export async function saveFeedIn(
  db: Db,
  feed: KeptFeed,
  { was }: { readonly was: string },
): Promise<number | undefined> {
  const mine = await keyOf(db, was);
  if (mine === undefined) return undefined;
  const other = feed.url === was ? undefined : await keyOf(db, feed.url);
  if (other === undefined) {
    await db.updateTable('feed').set(feedRow(feed)).where('key', '=', mine).execute();
    return mine;
  }
  await db.updateTable('feed_entry').set({ feed: other }).where('feed', '=', mine).execute();
  await db.deleteFrom('feed').where('key', '=', mine).execute();
  return other;
}

async function keyOf(db: Db, url: string): Promise<number | undefined> {
  const row = await db.selectFrom('feed').select('key').where('url', '=', url).executeTakeFirst();
  return row?.key;
}
