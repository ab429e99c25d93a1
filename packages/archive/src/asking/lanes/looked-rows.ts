import type { Store } from '../../store/store.ts';
import { recordKeys } from '../record-keys.ts';
import { type Column, columnAt } from './columns.ts';
import type { LanesQuestion } from './lanes-question.ts';
import { reportsIn } from './reports-in.ts';
import { rowsOfReports } from './rows-of-reports.ts';
import { sparseRows } from './sparse-rows.ts';

/** Rows that are looked at, and where there are more. */
export interface LookedRows {
  /** Keys of events. */
  readonly keys: readonly number[];
  /** Places of the columns of days of which only the newest rows were looked at. */
  readonly cut: ReadonlySet<number>;
}

/** The columns of days that are looked through, and how many rows in all. */
export interface Within {
  readonly days: readonly Column[];
  readonly rows: number;
}

/** Fewer rows of a column say nothing. */
const LEAST_A_COLUMN = 20;
/** Where days of publication are asked for: rows that a report is taken to give, and where few of its rows may answer. */
const ROWS_A_REPORT = 6;
const FILTERED_ROWS_A_REPORT = 2;

/**
 * The events that answer. Where they are too many, the newest of each column, as many of each: so that the whole of a long span is seen and its
 * columns can be compared.
 */
export async function lookedRows(store: Store, question: LanesQuestion, within: Within): Promise<LookedRows> {
  return question.dates === 'report' ? byReports(store, question, within) : bySubject(store, question, within);
}

async function bySubject(store: Store, question: LanesQuestion, { days, rows: most }: Within): Promise<LookedRows> {
  const asked = { ...question, kinds: ['event'] as const };
  const all = await recordKeys(store, asked, { limit: most });
  if (all.next === undefined) return { keys: all.rows.map(({ key }) => key), cut: new Set() };
  const limit = Math.max(LEAST_A_COLUMN, Math.floor(most / days.length));
  const keys: number[] = [];
  const cut = new Set<number>();
  for (const [place, { from, to }] of days.entries()) {
    const { rows, next } = await recordKeys(store, { ...asked, since: from, until: to }, { limit });
    keys.push(...rows.map(({ key }) => key));
    if (next !== undefined) cut.add(place);
  }
  return { keys, cut };
}

/** No index holds events by the day of publication: those of the newest reports of each column are looked at. */
async function byReports(store: Store, question: LanesQuestion, { days, rows: most }: Within): Promise<LookedRows> {
  const few = await sparseRows(store, question);
  if (few) return { keys: few, cut: new Set() };
  const { reports, cut } = await reportsOf(store, question, { days, rows: most });
  const rows = await rowsOfReports(store, question, { reports, limit: most * 2 });
  return { keys: rows.keys, cut: rows.isCut ? new Set(days.keys()) : cut };
}

interface NewestReports {
  readonly reports: readonly number[];
  readonly cut: ReadonlySet<number>;
}

async function reportsOf(
  store: Store,
  question: LanesQuestion,
  { days, rows: wanted }: Within,
): Promise<NewestReports> {
  const counts = await reportsAColumn(store, question, days);
  const most = Math.ceil(wanted / (isFiltered(question) ? FILTERED_ROWS_A_REPORT : ROWS_A_REPORT));
  const isMany = counts.reduce((sum, count) => sum + count, 0) > most;
  const limit = isMany ? Math.max(1, Math.floor(most / counts.filter((count) => count > 0).length)) : most;
  const reports: number[] = [];
  const cut = new Set<number>();
  for (const [place, { from, to }] of days.entries()) {
    const count = counts[place] ?? 0;
    if (count === 0) continue;
    if (count > limit) cut.add(place);
    const rows = await reportsIn(store, question)
      .select('key')
      .where('published', '>=', from)
      .where('published', '<=', to)
      .orderBy('published', 'desc')
      .orderBy('key', 'desc')
      .limit(limit)
      .execute();
    reports.push(...rows.map(({ key }) => key));
  }
  return { reports, cut };
}

async function reportsAColumn(
  store: Store,
  question: LanesQuestion,
  days: readonly Column[],
): Promise<readonly number[]> {
  const rows = await reportsIn(store, question)
    .select(({ fn }) => ['published', fn.countAll().as('reports')])
    .where('published', '>=', question.since)
    .where('published', '<=', question.until)
    .groupBy('published')
    .execute();
  const counts = days.map(() => 0);
  for (const { published, reports } of rows) {
    const place = columnAt(days, published);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + Number(reports);
  }
  return counts;
}

/** Whether few events of a report may answer. */
function isFiltered(question: LanesQuestion): boolean {
  const { actors, parties, places, types, modes, realis, topics, search, minConfidence } = question;
  const filters = [actors, parties, places, types, modes, realis, topics, search, minConfidence];
  return filters.some((filter) => filter !== undefined);
}
