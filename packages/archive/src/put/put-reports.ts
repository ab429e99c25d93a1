import type { KnownActorIndex } from '../known-actors/known-actor-index.ts';
import type { PreparedReport } from '../prepare/prepared-report.ts';
import type { Db, Store, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { joinAppearances } from './join-appearances.ts';
import { keyGiver, type KeyGiver } from './key-giver.ts';
import type { NewReport, PutOutcome } from './new-report.ts';
import { placeInHappenings } from './place-in-happenings.ts';
import { placeInStories } from './place-in-stories.ts';
import { planPut, type PutPlan } from './plan-put.ts';
import { situate } from './situate.ts';
import { keepReviews, reviewStates } from './keep-reviews.ts';
import { notStanding, supersede, withdraw } from './withdraw.ts';
import { recordsOf } from './write-record.ts';

export interface PutOptions {
  /** Lists of known actors: the project's own and the user's. */
  readonly knownActors: KnownActorIndex;
  /**
   * When each report came in, ISO 8601, by its place in the batch: given from outside, so that the same input gives the same archive.
   */
  readonly at: (index: number) => string;
}

/**
 * Stores reports with their records, joins, stories and situation: one transaction, so that each report is there wholly or not at all.
 * Stages decide for all reports of the batch in order, one stage after the other; each loads what it may need by keys, so that the
 * cost of a report does not grow with the archive. How reports are divided into batches changes nothing in what is stored.
 * @returns one outcome a report, in order; they are durable when this returns
 * @throws ArchiveProblem when the archive cannot be written; nothing of the batch is stored then
 */
export function putReports(
  store: Store,
  prepared: readonly PreparedReport[],
  options: PutOptions,
): Promise<readonly PutOutcome[]> {
  if (prepared.length === 0) return Promise.resolve([]);
  return store.write(async (db) => {
    const keys = await keyGiver(db);
    const plan = await planPut(db, store.dialect, { prepared, keys });
    await putPlanned(db, store.dialect, { plan, keys, options });
    await writeOrigins(db, store.dialect, { plan, prepared, keys, at: options.at });
    return plan.outcomes;
  });
}

async function putPlanned(
  db: Db,
  dialect: StoreDialect,
  { plan, keys, options }: { readonly plan: PutPlan; readonly keys: KeyGiver; readonly options: PutOptions },
): Promise<void> {
  const { reports } = plan;
  if (reports.length === 0) return;
  const rereads = reports.filter(({ isReread }) => isReread);
  await keepReviews(db, dialect, rereads);
  await withdraw(db, dialect, rereads);
  const fresh = reports.filter(({ isReread }) => !isReread);
  await joinAppearances(db, dialect, { reports, keys, knownActors: options.knownActors });
  await placeInStories(db, dialect, { reports: fresh, keys });
  await placeInHappenings(db, dialect, { reports: fresh, keys });
  const states = await reviewStates(
    db,
    dialect,
    reports.map(({ prepared }) => prepared.report.id),
  );
  const withdrawn = await notStanding(db, dialect, reports);
  for (const report of reports) {
    report.records = recordsOf(report, () => keys.next('record'), states);
    if (withdrawn.has(report.key)) for (const { row } of report.records) row.live = 0;
  }
  await writeReports(db, dialect, { reports, plan, at: options.at });
  await supersede(db, dialect, reports);
  await situate(db, dialect, { reports, keys });
}

async function writeReports(
  db: Db,
  dialect: StoreDialect,
  {
    reports,
    plan,
    at,
  }: { readonly reports: readonly NewReport[]; readonly plan: PutPlan; readonly at: PutOptions['at'] },
): Promise<void> {
  const fresh = reports.filter(({ isReread }) => !isReread);
  // The first time that a report is seen in the batch.
  const indexOf = new Map([...plan.seenAgain].reverse().map(({ report, index }) => [report, index]));
  await dialect.insertRows(
    db,
    'report',
    fresh.map((report) => reportRow(report, at(indexOf.get(report.key) ?? 0))),
  );
  await dialect.indexTexts(
    db,
    fresh.map(({ key, prepared: { report } }) => ({ key, title: report.title ?? '', text: report.text })),
  );
  for (const { key, prepared, isReread } of reports) {
    if (!isReread) continue;
    const { reading, report } = prepared;
    await db
      .updateTable('report')
      .set({
        reading,
        engine: report.engine,
        engine_version: report.engineVersion,
        model: report.model,
        counts: countsOf(prepared),
      })
      .where('key', '=', key)
      .execute();
  }
}

function reportRow({ key, prepared, story, happening }: NewReport, at: string): Tables['report'] {
  const { report, reading } = prepared;
  return {
    key,
    id: report.id,
    title: report.title ?? null,
    byline: report.byline ?? null,
    outlet: report.outlet ?? null,
    url: report.url ?? null,
    file: report.file ?? null,
    published: report.published ?? '',
    added: at,
    language: report.language,
    genre: report.genre,
    text: report.text,
    reading,
    engine: report.engine,
    engine_version: report.engineVersion,
    model: report.model,
    story,
    happening,
    superseded_by: 0,
    counts: countsOf(prepared),
  };
}

function countsOf({ records }: PreparedReport): string {
  const counts: Record<string, number> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return JSON.stringify(counts);
}

/** Remembers each place where a text came from, once. */
async function writeOrigins(
  db: Db,
  dialect: StoreDialect,
  {
    plan,
    prepared,
    keys,
    at,
  }: {
    readonly plan: PutPlan;
    readonly prepared: readonly PreparedReport[];
    readonly keys: KeyGiver;
    readonly at: PutOptions['at'];
  },
): Promise<void> {
  const known = await db
    .selectFrom('origin')
    .select(['report', 'url', 'outlet', 'file'])
    .where(({ ref }) => dialect.isOneOf(ref('report'), [...new Set(plan.seenAgain.map(({ report }) => report))]))
    .execute();
  const nameOf = (report: number, origin: Pick<Tables['origin'], 'url' | 'outlet' | 'file'>): string =>
    JSON.stringify([report, origin.url, origin.outlet, origin.file]);
  const names = new Set(known.map(({ report, ...origin }) => nameOf(report, origin)));
  const rows: Tables['origin'][] = [];
  for (const { report, index } of plan.seenAgain) {
    const head = prepared[index]?.report;
    if (!head) continue;
    const origin = { url: head.url ?? null, outlet: head.outlet ?? null, file: head.file ?? null };
    if (names.has(nameOf(report, origin))) continue;
    names.add(nameOf(report, origin));
    rows.push({ key: keys.next('origin'), report, ...origin, title: head.title ?? null, added: at(index) });
  }
  await dialect.insertRows(db, 'origin', rows);
}
