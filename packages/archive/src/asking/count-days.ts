import { setImmediate } from 'node:timers/promises';
import type { RecordKind } from '@onrecord/model';
import type { Day } from '../rows/day.ts';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import type { Question } from './question.ts';
import { fewReports } from './few-reports.ts';
import { recordKeys } from './record-keys.ts';
import { rowConditions } from './row-conditions.ts';

/** How many rows of one kind are about one day; `''`: about no day that is known. */
export interface DayCount {
  readonly day: Day | '';
  readonly kind: RecordKind;
  readonly rows: number;
}

export interface DayCounts {
  /** By day, then in the order of the kinds. Days without rows are left out. */
  readonly days: readonly DayCount[];
  /** Kinds of which only the newest `MAX_COUNTED_ROWS` that answer were counted. */
  readonly cut: readonly RecordKind[];
}

/** With filters other than days the rows themselves are looked at: of each kind the newest, up to so many. */
export const MAX_COUNTED_ROWS = 5000;
/** Where no more reports than these can answer, all of their rows are counted: that is quicker than to find the newest among all others. */
const MOST_REPORTS = 6000;

/**
 * Rows a day, for a histogram. Where nothing but days is asked for, an index alone is read, all of it within the days; else the rows that
 * `recordKeys` finds, of each kind at most `MAX_COUNTED_ROWS`; all rows of the reports that can answer, where these are few enough. Other work gets
 * its turn between two kinds.
 */
export async function countDays(store: Store, question: Question): Promise<DayCounts> {
  const days: DayCount[] = [];
  const cut: RecordKind[] = [];
  const few = question.search === undefined ? await fewReports(store, question, MOST_REPORTS) : undefined;
  if (few !== undefined) days.push(...(await byReports(store, question, few)));
  for (const kind of few === undefined ? question.kinds : []) {
    if (isByDaysOnly(question)) days.push(...(await byIndex(store, kind, question)));
    else {
      const found = await recordKeys(store, { ...question, kinds: [kind] }, { limit: MAX_COUNTED_ROWS });
      if (found.next !== undefined) cut.push(kind);
      const keys = found.rows.map(({ key }) => key);
      days.push(...(await byRows(store, kind, { keys, column: question.dates === 'report' ? 'told' : 'sorted' })));
    }
    await setImmediate();
  }
  const order = new Map(question.kinds.map((kind, index) => [kind, index]));
  days.sort((a, b) => (a.day === b.day ? (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) : a.day < b.day ? -1 : 1));
  return { days, cut };
}

const DAY_FILTERS: ReadonlySet<string> = new Set(['kinds', 'since', 'until', 'dates']);

function isByDaysOnly(question: Question): boolean {
  if (question.dates === 'report') return false;
  return Object.entries(question).every(([name, value]) => value === undefined || DAY_FILTERS.has(name));
}

async function byIndex(
  { db }: Store,
  kind: RecordKind,
  { since, until }: Pick<Question, 'since' | 'until'>,
): Promise<readonly DayCount[]> {
  const rows = await db
    .selectFrom('record')
    .select(({ fn }) => ['sorted', fn.countAll().as('rows')])
    .where('kind', '=', kind)
    .where('live', '=', LITERAL.one)
    .$if(since !== undefined, (query) => query.where('sorted', '>=', since ?? ''))
    .$if(until !== undefined, (query) => query.where('sorted', '<=', until ?? '').where('sorted', '<>', ''))
    .groupBy('sorted')
    .execute();
  return rows.map((row) => ({ day: row.sorted, kind, rows: Number(row.rows) }));
}

/** Rows a day and kind of reports, each row looked at once. */
async function byReports(store: Store, question: Question, few: readonly number[]): Promise<readonly DayCount[]> {
  const { db, dialect } = store;
  const column = question.dates === 'report' ? 'record.told' : 'record.sorted';
  const rows = await db
    .selectFrom(dialect.numbers(few).as('few'))
    .crossJoin('record')
    .select(({ fn, ref }) => [ref(column).as('day'), 'record.kind', fn.countAll().as('rows')])
    .whereRef('record.report', '=', 'few.value')
    .where((where) => {
      // The conditions know of the record alone.
      const own = where as unknown as Parameters<typeof rowConditions>[1];
      return where.and(rowConditions(store, own, { question, few, sorted: 'record.sorted', follows: 'few' }));
    })
    .groupBy([column, 'record.kind'])
    .execute();
  const asked: ReadonlySet<string> = new Set(question.kinds);
  return rows
    .filter(({ kind }) => asked.has(kind))
    .map(({ day, kind, rows: counted }) => ({ day, kind: kind as RecordKind, rows: Number(counted) }));
}

async function byRows(
  { db, dialect }: Store,
  kind: RecordKind,
  { keys, column }: { readonly keys: readonly number[]; readonly column: 'sorted' | 'told' },
): Promise<readonly DayCount[]> {
  const rows = await db
    .selectFrom('record')
    .select(({ fn, ref }) => [ref(column).as('day'), fn.countAll().as('rows')])
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .groupBy(column)
    .execute();
  return rows.map((row) => ({ day: row.day, kind, rows: Number(row.rows) }));
}
