import type { Db, Store } from '../store/store.ts';
import { bodyJson, entryId } from './entry-row.ts';
import type { KeptEntry } from './kept-feed.ts';
import { plainWords } from './plain-words.ts';

/** An entry that is tried again later: its `dueAt`, `failures` and `triedAt` are kept. */
export async function putOffEntry({ write }: Store, entry: KeptEntry): Promise<void> {
  await write((db) =>
    db
      .updateTable('feed_entry')
      .set({ due: entry.dueAt, failures: entry.failures, tried: entry.triedAt ?? '' })
      .where('id', '=', entryId(entry.url))
      .where('state', '=', 'waiting')
      .execute(),
  );
}

/** An entry that is not tried again: kept with the reason, without its text. */
export async function giveUpEntry({ write }: Store, entry: KeptEntry, problem: string): Promise<void> {
  const { given, failures, triedAt } = entry;
  await write((db) =>
    db
      .updateTable('feed_entry')
      .set({
        state: 'given-up',
        problem: plainWords(problem),
        failures,
        tried: triedAt ?? '',
        body: bodyJson({ given }),
      })
      .where('id', '=', entryId(entry.url))
      .where('state', '=', 'waiting')
      .execute(),
  );
}

/**
 * Marks an entry as taken, within the write that stores its report: so both are there, or none. `report`: the report's key; `at`: ISO 8601. One that
 * the feed has called changed in the meantime goes on waiting, since the page that was taken may be older.
 */
export async function markTaken(
  db: Db,
  entry: Pick<KeptEntry, 'url' | 'updatedAt'>,
  { report, at }: { readonly report: number; readonly at: string },
): Promise<void> {
  const id = entryId(entry.url);
  const row = await db.selectFrom('feed_entry').select(['updated', 'times']).where('id', '=', id).executeTakeFirst();
  if (!row) return;
  const isChanged = row.updated > (entry.updatedAt ?? '');
  await db
    .updateTable('feed_entry')
    .set({
      taken: at,
      times: row.times + 1,
      report,
      ...(!isChanged && { state: 'taken', failures: 0, tried: '', problem: '', body: '' }),
    })
    .where('id', '=', id)
    .execute();
}
