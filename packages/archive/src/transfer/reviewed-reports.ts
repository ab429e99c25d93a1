import type { Note } from '@onrecord/model';
import { reviewsOfReport } from '../asking/ask-reviews.ts';
import { storedReading } from '../asking/stored-reading.ts';
import type { ReviewedReport } from '../exports/gold/reviewed-report.ts';
import type { Store } from '../store/store.ts';

/** Reports read at a time. */
const STEP = 50;

/** The reports of which people have looked at a row, in the order of arrival; one alone where its key is given. Those that were replaced by a newer version are left out. */
export async function* reviewedReports(
  store: Store,
  onNote: (note: Note) => void = () => undefined,
  { report }: { readonly report?: number } = {},
): AsyncIterable<ReviewedReport> {
  let after = 0;
  for (;;) {
    const rows = await store.db
      .selectFrom('report')
      .select(['key', 'id', 'text', 'reading'])
      .where('key', '>', after)
      .where('superseded_by', '=', 0)
      .where('id', 'in', (from) => from.selectFrom('review').select('report_id'))
      .$if(report !== undefined, (query) => query.where('key', '=', report ?? 0))
      .orderBy('key')
      .limit(STEP)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
    for (const row of rows) {
      const stored = storedReading(row);
      if (stored.status === 'damaged') {
        onNote(stored.note);
        continue;
      }
      stored.notes.forEach(onNote);
      const reviews = await reviewsOfReport(store, row.id);
      const records = stored.reading.records.map((record) => reviews.get(record.id)?.record ?? record);
      yield { reading: { ...stored.reading, records }, reviews };
    }
  }
}
