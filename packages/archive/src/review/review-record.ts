import { brokenAnchors, note, type Note, type OnRecord } from '@onrecord/model';
import { archiveNotes } from '../notes.ts';
import { readingOf } from '../prepare/reading-bytes.ts';
import { REVIEW_STATES, type ReviewState } from '../rows/archive-row.ts';
import type { Db, Store } from '../store/store.ts';
import type { Signed } from './apply-operation.ts';
import { type KeptReview, keptReview } from './kept-review.ts';
import { rebuildReports } from './rebuild-reports.ts';

/** What a person says of a row. `unreviewed` takes an earlier review back. */
export type ReviewVerdict =
  | { readonly state: 'confirmed' | 'rejected' | 'unreviewed' }
  | { readonly state: 'corrected'; readonly record: OnRecord };

/** What is said, by whom, and what they add in their own words. */
export interface SignedReview extends Signed {
  readonly verdict: ReviewVerdict;
  readonly note?: string;
}

/** `kept`: the review that it took the place of. `refused`: nothing was changed; the note says why. */
export type ReviewOutcome =
  | { readonly status: 'kept'; readonly before: KeptReview | undefined }
  | { readonly status: 'refused'; readonly note: Note };

/**
 * Keeps what a person says of a row, by report key and record id: confirmed and corrected rows stay when the report is read anew, rejected
 * ones count nowhere. The last one who says something is right: what was said before is given back.
 */
export function reviewRecord(
  store: Store,
  row: { readonly report: number; readonly id: string },
  review: SignedReview,
): Promise<ReviewOutcome> {
  return store.write(async (db) => {
    const original = await originalOf(db, row);
    if (!original) return refused(note(archiveNotes.noRecord, { details: { address: `r${row.report}:${row.id}` } }));
    const { record, reportId, isBroken } = checked(original, review.verdict);
    if (isBroken) return refused(note(archiveNotes.brokenReading, { details: { id: reportId, count: 1 } }));
    const before = await db.selectFrom('review').selectAll().where('record_id', '=', row.id).executeTakeFirst();
    await db.deleteFrom('review').where('record_id', '=', row.id).execute();
    if (review.verdict.state !== 'unreviewed') {
      await db
        .insertInto('review')
        .values({
          record_id: row.id,
          report_id: reportId,
          state: review.verdict.state,
          by: review.by,
          at: review.at,
          record: JSON.stringify(record),
          original: JSON.stringify(original.record),
          note: review.note ?? '',
        })
        .execute();
    }
    await rebuildReports(db, store.dialect, [row.report]);
    return { status: 'kept', before: before && keptReview(before) };
  });
}

function refused(reason: Note): ReviewOutcome {
  return { status: 'refused', note: reason };
}

interface Original {
  readonly record: OnRecord;
  readonly reading: ReturnType<typeof readingOf>;
}

async function originalOf(
  db: Db,
  { report, id }: { readonly report: number; readonly id: string },
): Promise<Original | undefined> {
  const row = await db.selectFrom('report').select(['text', 'reading']).where('key', '=', report).executeTakeFirst();
  if (!row) return undefined;
  const reading = readingOf(row.reading, row.text);
  const record = reading.records.find((one) => one.id === id);
  return record && { record, reading };
}

/** A corrected row keeps its id and kind; its words must be those of the text. */
function checked(
  { record: original, reading }: Original,
  verdict: ReviewVerdict,
): { readonly record: OnRecord; readonly reportId: string; readonly isBroken: boolean } {
  const record = verdict.state === 'corrected' ? verdict.record : original;
  const alone = { ...reading, actors: [], places: [], times: [], records: [record] };
  const isBroken = record.id !== original.id || record.kind !== original.kind || brokenAnchors(alone).length > 0;
  return { record, reportId: reading.report.id, isBroken };
}

/** Reads the name of a state. */
export function reviewStateOf(text: string): ReviewState | undefined {
  return REVIEW_STATES.find((state) => state === text);
}
