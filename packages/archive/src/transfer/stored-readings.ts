import type { Note, Reading } from '@onrecord/model';
import { storedReading } from '../asking/stored-reading.ts';
import type { Store } from '../store/store.ts';

const STEP = 100;

/** The readings of all reports that stand, in the order of arrival, checked. `onNote` hears what could not be read. */
export async function* storedReadings(store: Store, onNote: (note: Note) => void): AsyncIterable<Reading> {
  let after = 0;
  for (;;) {
    const rows = await store.db
      .selectFrom('report')
      .select(['key', 'id', 'text', 'reading'])
      .where('key', '>', after)
      .where('superseded_by', '=', 0)
      .orderBy('key')
      .limit(STEP)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
    for (const row of rows) {
      const stored = storedReading(row);
      if (stored.status === 'damaged') onNote(stored.note);
      else {
        stored.notes.forEach(onNote);
        yield stored.reading;
      }
    }
  }
}
