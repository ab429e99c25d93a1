import type { OnRecord, Reading } from '@onrecord/model';
import { prepareReport } from '../prepare/prepare-report.ts';
import type { PreparedReport } from '../prepare/prepared-report.ts';
import { readingBytes, readingOf } from '../prepare/reading-bytes.ts';
import { mergeReviewed, type ReviewedRecord } from '../review/merge-reviewed.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { NewReport } from './new-report.ts';

/**
 * Before reports are read anew: rows that people have looked at are taken over from the stored reading. Must run while the older reading is still
 * there.
 */
export async function keepReviews(db: Db, dialect: StoreDialect, reports: readonly NewReport[]): Promise<void> {
  const ids = reports.map(({ prepared }) => prepared.report.id);
  if (ids.length === 0) return;
  const reviews = await db
    .selectFrom('review')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('report_id'), ids))
    .execute();
  for (const [id, own] of Map.groupBy(reviews, ({ report_id: report }) => report)) {
    const report = reports.find(({ prepared }) => prepared.report.id === id);
    if (report) await keepReviewsOf(db, report, own);
  }
}

async function keepReviewsOf(db: Db, report: NewReport, reviews: readonly Tables['review'][]): Promise<void> {
  const row = await db
    .selectFrom('report')
    .select(['text', 'reading'])
    .where('key', '=', report.key)
    .executeTakeFirstOrThrow();
  const { text } = report.prepared.report;
  const newer = readingOf(report.prepared.reading, text);
  const merged = mergeReviewed(newer, readingOf(row.reading, row.text), reviews.map(reviewedRecord));
  report.prepared = prepareReviewed(merged.reading, merged.reviewed);
  for (const { original, record } of merged.reviewed) {
    await db
      .updateTable('review')
      .set({ original: JSON.stringify(original), record: JSON.stringify(record) })
      .where('record_id', '=', original.id)
      .execute();
  }
}

/** A reading prepared with rows as people corrected them; what is kept of it is what the engine gave. */
export function prepareReviewed(reading: Reading, reviewed: readonly ReviewedRecord[]): PreparedReport {
  const corrected = new Map(reviewed.map(({ record }) => [record.id, record]));
  const effective = { ...reading, records: reading.records.map((record) => corrected.get(record.id) ?? record) };
  return { ...prepareReport(effective), reading: readingBytes(reading) };
}

export function reviewedRecord({ original, record }: Pick<Tables['review'], 'original' | 'record'>): ReviewedRecord {
  // Written by this program from checked records.
  return { original: JSON.parse(original) as OnRecord, record: JSON.parse(record) as OnRecord };
}

/** The states that people gave to records of these reports, by record id. */
export async function reviewStates(
  db: Db,
  dialect: StoreDialect,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('review')
    .select(['record_id', 'state'])
    .where(({ ref }) => dialect.isOneOf(ref('report_id'), reportIds))
    .execute();
  return new Map(rows.map(({ record_id: id, state }) => [id, state]));
}
