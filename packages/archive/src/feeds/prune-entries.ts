import type { Db, StoreDialect } from '../store/store.ts';

/** How long an entry is remembered after it was last seen in its feed: longer than a feed goes back that lists a year. */
const KEPT_MS = 400 * 86_400_000;
/** Taken out at once; the rest goes at later readings. */
const STEP = 500;

/**
 * Forgets entries that do not wait and were last seen in their feed long ago; and those of feeds that are followed no longer. To be called when the
 * list of the feed was just read, and what is in it is marked as seen. Without it an archive that follows feeds for years would remember every
 * address for ever.
 */
export async function pruneEntries(
  db: Db,
  dialect: StoreDialect,
  { feed, now }: { readonly feed: number; readonly now: string },
): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_MS).toISOString();
  for (const state of ['taken', 'given-up']) {
    const rows = await db
      .selectFrom('feed_entry')
      .select('id')
      .where('feed', 'in', [feed, NO_FEED])
      .where('state', '=', state)
      .where('seen', '<', before)
      .limit(STEP)
      .execute();
    const old = rows.map(({ id }) => id);
    if (old.length === 0) continue;
    await db
      .deleteFrom('feed_entry')
      .where(({ ref }) => dialect.isOneOf(ref('id'), old))
      .execute();
  }
}

/** Feed of entries whose feed is followed no longer: they are remembered, so that following it again fetches nothing twice. */
export const NO_FEED = 0;
