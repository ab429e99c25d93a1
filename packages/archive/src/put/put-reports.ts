import type { KnownActorIndex } from '../known-actors/known-actor-index.ts';
import { outletIndex, type OutletIndex } from '../outlets/outlet-index.ts';
import { type Published, resolveOutlets } from '../outlets/resolve-outlets.ts';
import type { Db, Store, StoreDialect } from '../store/store.ts';
import { joinAppearances } from './join-appearances.ts';
import { keyGiver, type KeyGiver } from './key-giver.ts';
import type { NewReport, PutOutcome } from './new-report.ts';
import { type ArrivedReport, publicationOf } from './origin-facts.ts';
import { placeInHappenings } from './place-in-happenings.ts';
import { placeInStories } from './place-in-stories.ts';
import { planPut, type PutPlan } from './plan-put.ts';
import { situate } from './situate.ts';
import { keepReviews, reviewStates } from './keep-reviews.ts';
import { supersede, withdraw } from './withdraw.ts';
import { recordsOf } from './write-record.ts';
import { writeOrigins, writeReports } from './write-reports.ts';

export interface PutOptions {
  /** Lists of known actors: the project's own and the user's. */
  readonly knownActors: KnownActorIndex;
  /** Lists of outlets: the project's own and the user's; none where not given. */
  readonly knownOutlets?: OutletIndex;
  /**
   * When each report came in, ISO 8601, by its place in the batch: given from outside, so that the same input gives the same archive.
   */
  readonly at: (index: number) => string;
  /**
   * The texts come from the archive itself, to be read anew: also those that this version has read before. Where they came from is known, so
   * nothing is kept of that.
   */
  readonly isAnew?: boolean;
  /**
   * Done last in the same transaction: what it writes is there exactly where the reports are. When it fails, so does the put, and nothing is
   * stored. Called also for a batch without reports.
   */
  readonly within?: (db: Db, outcomes: readonly PutOutcome[]) => Promise<void>;
}

const NO_LIST = outletIndex([]);

/**
 * Stores reports with their records, joins, stories and situation: one transaction, so that each report is there wholly or not at all.
 * Stages decide for all reports of the batch in order, one stage after the other; each loads what it may need by keys, so that the
 * cost of a report does not grow with the archive. How reports are divided into batches changes nothing in what is stored.
 * @returns one outcome a report, in order; they are durable when this returns
 * @throws ArchiveProblem when the archive cannot be written; nothing of the batch is stored then
 */
export function putReports(
  store: Store,
  prepared: readonly ArrivedReport[],
  options: PutOptions,
): Promise<readonly PutOutcome[]> {
  if (prepared.length === 0 && options.within === undefined) return Promise.resolve([]);
  return store.write(async (db) => {
    const keys = await keyGiver(db);
    const { isAnew = false } = options;
    const plan = await planPut(db, store.dialect, { prepared, keys, isAnew });
    const published = await resolveOutlets(db, store.dialect, {
      publications: isAnew ? [] : prepared.map(({ report, origin }) => publicationOf(report, origin)),
      known: options.knownOutlets ?? NO_LIST,
      keys,
    });
    await putPlanned(db, store.dialect, { plan, keys, options, published });
    if (!isAnew) await writeOrigins(db, store.dialect, { plan, prepared, keys, at: options.at, published });
    await options.within?.(db, plan.outcomes);
    return plan.outcomes;
  });
}

async function putPlanned(db: Db, dialect: StoreDialect, { plan, ...rest }: Omit<Run, 'reports'>): Promise<void> {
  for (const reports of runsOf(plan.reports)) await putRun(db, dialect, { reports, plan, ...rest });
}

/**
 * The reports in runs that can be decided together: what takes older rows out of the archive, a correction or a reading anew, begins one, so
 * that the rows before it are decided while the older ones still stand, as they are one by one.
 */
function runsOf(reports: readonly NewReport[]): readonly (readonly NewReport[])[] {
  const runs: NewReport[][] = [];
  for (const report of reports) {
    const last = runs.at(-1);
    if (!last || report.isReread || report.corrects !== undefined) runs.push([report]);
    else last.push(report);
  }
  return runs;
}

interface Run {
  readonly reports: readonly NewReport[];
  readonly plan: PutPlan;
  readonly keys: KeyGiver;
  readonly options: PutOptions;
  /** Who published each report of the batch, by its place in it. */
  readonly published: readonly Published[];
}

async function putRun(db: Db, dialect: StoreDialect, { reports, plan, keys, options, published }: Run): Promise<void> {
  const rereads = reports.filter(({ isReread }) => isReread);
  await keepPlaces(db, dialect, rereads);
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
  for (const report of reports) report.records = recordsOf(report, () => keys.next('record'), states);
  await writeReports(db, dialect, { reports, plan, at: options.at, published });
  await supersede(db, dialect, reports);
  await situate(db, dialect, { reports, keys });
}

/** A report that is read anew keeps its story and happening, and stays superseded where it is. */
async function keepPlaces(db: Db, dialect: StoreDialect, reports: readonly NewReport[]): Promise<void> {
  if (reports.length === 0) return;
  const rows = await db
    .selectFrom('report')
    .select(['key', 'story', 'happening', 'superseded_by'])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('key'),
        reports.map(({ key }) => key),
      ),
    )
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const report of reports) {
    const row = byKey.get(report.key);
    if (!row) continue;
    report.story = row.story;
    report.happening = row.happening;
    report.isSuperseded = row.superseded_by !== 0;
  }
}
