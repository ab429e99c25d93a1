import { type NewReport } from '../put/new-report.ts';
import { prepareReviewed, reviewedRecord, reviewStates } from '../put/keep-reviews.ts';
import { keyGiver, type KeyGiver } from '../put/key-giver.ts';
import { recountGroups } from '../put/recount-groups.ts';
import { situate } from '../put/situate.ts';
import { forgetWords, takeOutOfGroups } from '../put/withdraw.ts';
import { recordsOf } from '../put/write-record.ts';
import { readingOf } from '../prepare/reading-bytes.ts';
import type { Db, StoreDialect } from '../store/store.ts';

/** Reports rebuilt at a time: what is held in memory. */
const CHUNK = 100;

/**
 * Makes the rows of reports anew from their stored readings, the appearances as they are joined now, and what people said: after an operation
 * or a review. Records keep their keys. O(records of the reports).
 */
export async function rebuildReports(db: Db, dialect: StoreDialect, reports: readonly number[]): Promise<void> {
  const keys = await keyGiver(db);
  const all = [...new Set(reports)].sort((a, b) => a - b);
  for (let start = 0; start < all.length; start += CHUNK) {
    await rebuildChunk(db, dialect, { reports: all.slice(start, start + CHUNK), keys });
  }
}

async function rebuildChunk(
  db: Db,
  dialect: StoreDialect,
  { reports, keys }: { readonly reports: readonly number[]; readonly keys: KeyGiver },
): Promise<void> {
  const rebuilt = await openReports(db, dialect, reports);
  const keyOf = await recordKeysOf(db, dialect, reports);
  const states = await reviewStates(
    db,
    dialect,
    rebuilt.map(({ prepared }) => prepared.report.id),
  );
  const touched = await takeOutOfGroups(db, dialect, reports);
  await forgetWords(db, dialect, reports);
  for (const table of ['record', 'party'] as const) {
    await db
      .deleteFrom(table)
      .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
      .execute();
  }
  await recountGroups(db, touched);
  for (const report of rebuilt) {
    report.records = recordsOf(report, (id) => keyOf.get(`${report.key} ${id}`) ?? keys.next('record'), states);
    await recount(db, report);
  }
  await situate(db, dialect, { reports: rebuilt, keys });
}

/** Rejected rows count nowhere. */
async function recount(db: Db, { key, records }: NewReport): Promise<void> {
  const standing = records.filter(({ row }) => row.review !== 'rejected');
  const counts = Object.fromEntries(
    [...Map.groupBy(standing, ({ row }) => row.kind)].map(([kind, own]) => [kind, own.length]),
  );
  await db
    .updateTable('report')
    .set({ counts: JSON.stringify(counts) })
    .where('key', '=', key)
    .execute();
}

async function openReports(db: Db, dialect: StoreDialect, reports: readonly number[]): Promise<readonly NewReport[]> {
  const rows = await db
    .selectFrom('report')
    .select(['key', 'id', 'text', 'reading', 'story', 'happening', 'superseded_by'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), reports))
    .orderBy('key')
    .execute();
  const appearances = await db
    .selectFrom('appearance')
    .innerJoin('entity', 'entity.key', 'appearance.entity')
    .select(['appearance.report', 'appearance.local', 'appearance.entity', 'entity.speaks_for'])
    .where(({ ref }) => dialect.isOneOf(ref('appearance.report'), reports))
    .execute();
  const reviews = await db
    .selectFrom('review')
    .selectAll()
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('report_id'),
        rows.map(({ id }) => id),
      ),
    )
    .execute();
  return rows.map((row) => {
    const own = appearances.filter(({ report }) => report === row.key);
    const reviewed = reviews.filter(({ report_id: id }) => id === row.id).map(reviewedRecord);
    return {
      key: row.key,
      prepared: prepareReviewed(readingOf(row.reading, row.text), reviewed),
      isReread: true,
      corrects: undefined,
      isSuperseded: row.superseded_by !== 0,
      entities: new Map(own.map(({ local, entity }) => [local, entity])),
      bodies: new Map(own.flatMap(({ entity, speaks_for: body }) => (body === 0 ? [] : [[entity, body]]))),
      decided: new Map(),
      story: row.story,
      happening: row.happening,
      records: [],
    };
  });
}

/** Keys of records by report and id, so that links to rows stay good. */
async function recordKeysOf(
  db: Db,
  dialect: StoreDialect,
  reports: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('record')
    .select(['key', 'report', 'id'])
    .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
    .execute();
  return new Map(rows.map(({ key, report, id }) => [`${report} ${id}`, key]));
}
