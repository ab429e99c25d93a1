import type { Published } from '../outlets/resolve-outlets.ts';
import type { PreparedReport } from '../prepare/prepared-report.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { KeyGiver } from './key-giver.ts';
import type { NewReport } from './new-report.ts';
import { type ArrivedReport, factColumns } from './origin-facts.ts';
import type { PutPlan } from './plan-put.ts';

/** When each report of a batch came in, by its place in it. */
type At = (index: number) => string;

/** Writes the rows of reports, and the words of new ones into the full-text index. */
export async function writeReports(
  db: Db,
  dialect: StoreDialect,
  {
    reports,
    plan,
    at,
    published,
  }: {
    readonly reports: readonly NewReport[];
    readonly plan: PutPlan;
    readonly at: At;
    readonly published: readonly Published[];
  },
): Promise<void> {
  const fresh = reports.filter(({ isReread }) => !isReread);
  // The first time that a report is seen in the batch.
  const indexOf = new Map([...plan.seenAgain].reverse().map(({ report, index }) => [report, index]));
  await dialect.insertRows(
    db,
    'report',
    fresh.map((report) => {
      const index = indexOf.get(report.key) ?? 0;
      return reportRow(report, at(index), published[index]);
    }),
  );
  await dialect.indexTexts(
    db,
    fresh.map(({ key, prepared }) => ({ key, words: prepared.searchText })),
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

function reportRow(
  { key, prepared, story, happening }: NewReport,
  at: string,
  published: Published | undefined,
): Tables['report'] {
  const { report, reading } = prepared;
  return {
    key,
    id: report.id,
    title: report.title ?? null,
    byline: report.byline ?? null,
    outlet: report.outlet ?? null,
    url: indexable(report.url),
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
    outlet_key: published?.outlet ?? 0,
    via_key: published?.via ?? 0,
  };
}

/** PostgreSQL's index takes no more than 2,704 bytes a row; a longer address stays with the origin, which is looked up by report. */
const LONGEST_URL = 2000;

function indexable(url: string | undefined): string | null {
  return url === undefined || Buffer.byteLength(url) > LONGEST_URL ? null : url;
}

/** Rows by kind, and notes. */
function countsOf({ records, notes }: PreparedReport): string {
  const counts: Record<string, number> = { notes };
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return JSON.stringify(counts);
}

/** Remembers each place where a text came from, once. */
export async function writeOrigins(
  db: Db,
  dialect: StoreDialect,
  {
    plan,
    prepared,
    keys,
    at,
    published,
  }: {
    readonly plan: PutPlan;
    readonly prepared: readonly ArrivedReport[];
    readonly keys: KeyGiver;
    readonly at: At;
    readonly published: readonly Published[];
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
    const arrived = prepared[index];
    if (!arrived) continue;
    const head = arrived.report;
    const origin = { url: head.url ?? null, outlet: head.outlet ?? null, file: head.file ?? null };
    if (names.has(nameOf(report, origin))) continue;
    names.add(nameOf(report, origin));
    rows.push({
      key: keys.next('origin'),
      report,
      ...origin,
      title: head.title ?? null,
      added: at(index),
      ...factColumns(arrived.origin),
      outlet_key: published[index]?.outlet ?? 0,
    });
  }
  await dialect.insertRows(db, 'origin', rows);
}
