import type { Db, Store, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { bodyJson, entryId, waitingRow } from './entry-row.ts';
import type { KeptEntry, KeptFeed } from './kept-feed.ts';
import { pruneEntries } from './prune-entries.ts';
import { saveFeedIn } from './save-feed.ts';

/** Entries looked up and written at once. */
const STEP = 500;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How much older than the feed the day may be on which an entry was last seen in it: it is not written at every reading. */
const SEEN_STEP_MS = 30 * DAY_MS;
/** A page that the feed calls changed is fetched again no sooner than so long after it was taken, each time three times later. */
const AGAIN_MS = HOUR_MS;
const MOST_AGAIN_MS = 10 * DAY_MS;

type Known = Pick<Tables['feed_entry'], 'id' | 'state' | 'updated' | 'seen' | 'taken' | 'times'>;

/**
 * Keeps the entries that were never seen, and saves their feed, in one transaction. An entry that is taken (or given up) and has changed since by
 * its feed's word (`updatedAt`) waits again. Takes out what is old and no longer in the feed. Costs O(entries), whatever the archive holds.
 * @returns how many entries wait that did not before
 */
export function enqueueEntries(
  { write, dialect }: Store,
  { entries, feed, was }: { readonly entries: readonly KeptEntry[]; readonly feed: KeptFeed; readonly was: string },
): Promise<number> {
  return write(async (db) => {
    const key = await saveFeedIn(db, feed, { was });
    if (key === undefined) return 0;
    const now = feed.askedAt ?? feed.dueAt;
    const distinct = [...new Map(entries.map((entry) => [entryId(entry.url), entry]))];
    let fresh = 0;
    for (let from = 0; from < distinct.length; from += STEP) {
      fresh += await enqueueStep(db, dialect, { entries: distinct.slice(from, from + STEP), feed: key, now });
    }
    await pruneEntries(db, dialect, { feed: key, now });
    return fresh;
  });
}

interface Queued {
  readonly entries: readonly (readonly [string, KeptEntry])[];
  readonly feed: number;
  readonly now: string;
}

async function enqueueStep(db: Db, dialect: StoreDialect, { entries, feed, now }: Queued): Promise<number> {
  const rows = await db
    .selectFrom('feed_entry')
    .select(['id', 'state', 'updated', 'seen', 'taken', 'times'])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('id'),
        entries.map(([id]) => id),
      ),
    )
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  const fresh = entries.filter(([id]) => !known.has(id)).map(([, entry]) => entry);
  await dialect.insertRows(
    db,
    'feed_entry',
    fresh.map((entry) => waitingRow(entry, { feed, seen: now })),
  );
  const oldest = new Date(Date.parse(now) - SEEN_STEP_MS).toISOString();
  const seen = rows.filter((row) => row.seen < oldest).map(({ id }) => id);
  if (seen.length > 0) {
    await db
      .updateTable('feed_entry')
      .set({ seen: now })
      .where(({ ref }) => dialect.isOneOf(ref('id'), seen))
      .execute();
  }
  let again = 0;
  for (const [id, entry] of entries) {
    const row = known.get(id);
    if (row && (await heedChange(db, row, entry))) again += 1;
  }
  return fresh.length + again;
}

/** Whether an entry that waited no more waits again. */
async function heedChange(db: Db, row: Known, entry: KeptEntry): Promise<boolean> {
  const { updatedAt } = entry;
  if (updatedAt === undefined || updatedAt <= row.updated) return false;
  const isWaiting = row.state === 'waiting';
  // What the feed did not say before is no change.
  if (row.updated === '' && !isWaiting) {
    await db.updateTable('feed_entry').set({ updated: updatedAt }).where('id', '=', row.id).execute();
    return false;
  }
  const changed = { updated: updatedAt, body: bodyJson(entry) };
  const waits = { state: 'waiting', due: later(entry.dueAt, dueAgain(row)), failures: 0, tried: '', problem: '' };
  await db
    .updateTable('feed_entry')
    .set(isWaiting ? changed : { ...changed, ...waits })
    .where('id', '=', row.id)
    .execute();
  return !isWaiting;
}

function dueAgain({ taken, times }: Known): string {
  if (taken === '') return '';
  const wait = Math.min(MOST_AGAIN_MS, AGAIN_MS * 3 ** Math.max(0, times - 1));
  return new Date(Date.parse(taken) + wait).toISOString();
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
