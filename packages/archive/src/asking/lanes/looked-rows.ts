import { dayNumber, dayOfNumber } from '../../rows/day.ts';
import type { Store } from '../../store/store.ts';
import { recordKeys } from '../record-keys.ts';
import type { Column } from './columns.ts';
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

/** Parts of columns that are looked into, each costs a question; fewer rows of one say nothing. */
const MOST_PARTS = 72;
const LEAST_A_PART = 15;
/** Where days of publication are asked for: rows that a report is taken to give, and where few of its rows may answer. */
const ROWS_A_REPORT = 6;
const FILTERED_ROWS_A_REPORT = 2;

/**
 * The events that answer. Where they are too many, the newest of equal parts of each column, as many of each: so that the whole of a long span is
 * seen, and its columns can be compared.
 */
export async function lookedRows(store: Store, question: LanesQuestion, within: Within): Promise<LookedRows> {
  return question.dates === 'report' ? byReports(store, question, within) : bySubject(store, question, within);
}

async function bySubject(store: Store, question: LanesQuestion, { days, rows: most }: Within): Promise<LookedRows> {
  const asked = { ...question, kinds: ['event'] as const };
  const all = await recordKeys(store, asked, { limit: most });
  if (all.next === undefined) return { keys: all.rows.map(({ key }) => key), cut: new Set() };
  const parts = partsOf(days);
  const limit = Math.max(LEAST_A_PART, Math.floor(most / parts.length));
  const keys: number[] = [];
  const cut = new Set<number>();
  for (const { place, from, to } of parts) {
    const { rows, next } = await recordKeys(store, { ...asked, since: from, until: to }, { limit });
    keys.push(...rows.map(({ key }) => key));
    if (next !== undefined) cut.add(place);
  }
  return { keys, cut };
}

interface ColumnPart extends Column {
  readonly place: number;
}

/** Columns of days, each in as many equal parts as there are to be in all. */
export function partsOf(days: readonly Column[]): readonly ColumnPart[] {
  const each = Math.max(1, Math.floor(MOST_PARTS / days.length));
  return days.flatMap(({ from, to }, place) => {
    const [first = 0, last = 0] = [from, to].map(dayNumber);
    const size = Math.ceil((last - first + 1) / each);
    return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, part) => ({
      place,
      from: dayOfNumber(first + part * size),
      to: dayOfNumber(Math.min(last, first + (part + 1) * size - 1)),
    }));
  });
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
  const most = Math.ceil(wanted / (isFiltered(question) ? FILTERED_ROWS_A_REPORT : ROWS_A_REPORT));
  const all = await newestReports(store, question, { from: question.since, to: question.until, limit: most + 1 });
  if (all.length <= most) return { reports: all, cut: new Set() };
  const parts = partsOf(days);
  const limit = Math.max(1, Math.floor(most / parts.length));
  const reports: number[] = [];
  const cut = new Set<number>();
  for (const { place, from, to } of parts) {
    const found = await newestReports(store, question, { from, to, limit: limit + 1 });
    reports.push(...found.slice(0, limit));
    if (found.length > limit) cut.add(place);
  }
  return { reports, cut };
}

async function newestReports(
  store: Store,
  question: LanesQuestion,
  { from, to, limit }: Column & { readonly limit: number },
): Promise<readonly number[]> {
  const rows = await reportsIn(store, question)
    .select('key')
    .where('published', '>=', from)
    .where('published', '<=', to)
    .orderBy('published', 'desc')
    .orderBy('key', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ key }) => key);
}

/** Whether few events of a report may answer. */
function isFiltered(question: LanesQuestion): boolean {
  const { actors, parties, places, types, modes, realis, topics, search, minConfidence } = question;
  const filters = [actors, parties, places, types, modes, realis, topics, search, minConfidence];
  return filters.some((filter) => filter !== undefined);
}
