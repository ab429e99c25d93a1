import type { Store } from '../store/store.ts';
import { type StoredReading, storedReading } from './stored-reading.ts';

/** The reading of one report by its key, checked; undefined where there is none. */
export async function openReport({ db }: Store, key: number): Promise<StoredReading | undefined> {
  const row = await db.selectFrom('report').select(['id', 'text', 'reading']).where('key', '=', key).executeTakeFirst();
  return row && storedReading(row);
}
