import type { Store } from '../store/store.ts';
import { NO_FEED } from './prune-entries.ts';

/**
 * Follows a feed no longer. What waits of it is dropped; what was taken or given up is remembered. Other feeds are asked for their whole list
 * once, since one of them may carry a page that waited under this feed.
 * @returns how many entries were dropped; undefined where it was not followed
 */
export function unfollowFeed({ write }: Store, url: string): Promise<number | undefined> {
  return write(async (db) => {
    const row = await db.selectFrom('feed').select('key').where('url', '=', url).executeTakeFirst();
    if (!row) return undefined;
    const waiting = db.deleteFrom('feed_entry').where('feed', '=', row.key).where('state', '=', 'waiting');
    const { numDeletedRows } = await waiting.executeTakeFirst();
    await db.updateTable('feed_entry').set({ feed: NO_FEED }).where('feed', '=', row.key).execute();
    await db.deleteFrom('feed').where('key', '=', row.key).execute();
    if (numDeletedRows > 0n) await db.updateTable('feed').set({ etag: '', last_modified: '' }).execute();
    return Number(numDeletedRows);
  });
}
