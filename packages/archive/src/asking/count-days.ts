import { setImmediate } from 'node:timers/promises';
import type { RecordKind } from '@onrecord/model';
import type { Day } from '../rows/day.ts';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import type { Question } from './question.ts';
import { fewReports } from './few-reports.ts';
import { type FoundRecord, recordKeys } from './record-keys.ts';
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
 * Rows a day, for a histogram. Where nothing but days is asked for, they are counted already, or in an index alone; else all rows of the reports that
 * can answer are counted, where these are few enough, else those that `recordKeys` finds, of each kind at most `MAX_COUNTED_ROWS`. Other work gets
 * its turn between two kinds.
 */
export async function countDays(store: Store, question: Question): Promise<DayCounts> {
  const { kinds } = question;
  if (isByDaysOnly(question)) {
    const counted =
      question.dates === 'report' ? await byDayTold(store, question) : await byDayCounted(store, question);
    return { days: inOrder(counted, kinds), cut: [] };
  }
  const few = question.search === undefined ? await fewReports(store, question, MOST_REPORTS) : undefined;
  if (few !== undefined) return { days: inOrder(await byReports(store, question, few), kinds), cut: [] };
  const days: DayCount[] = [];
  const cut: RecordKind[] = [];
  for (const kind of kinds) {
    const { rows, next } = await recordKeys(store, { ...question, kinds: [kind] }, { limit: MAX_COUNTED_ROWS });
    if (next !== undefined) cut.push(kind);
    days.push(...(question.dates === 'report' ? await byRowsTold(store, kind, rows) : byRows(kind, rows)));
    await setImmediate();
  }
  return { days: inOrder(days, kinds), cut };
}

function inOrder(days: readonly DayCount[], kinds: readonly RecordKind[]): readonly DayCount[] {
  const order = new Map(kinds.map((kind, index) => [kind, index]));
  return [...days].sort((a, b) =>
    a.day === b.day ? (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) : a.day < b.day ? -1 : 1,
  );
}

const DAY_FILTERS: ReadonlySet<string> = new Set(['kinds', 'since', 'until', 'dates']);

function isByDaysOnly(question: Question): boolean {
  return Object.entries(question).every(([name, value]) => value === undefined || DAY_FILTERS.has(name));
}

/** By the days under which rows stand in the lists: the database counts these as rows come and go. */
async function byDayCounted(
  { db }: Store,
  { kinds, since, until }: Pick<Question, 'kinds' | 'since' | 'until'>,
): Promise<readonly DayCount[]> {
  const rows = await db
    .selectFrom('day_count')
    .selectAll()
    .where('kind', 'in', [...kinds])
    .$if(since !== undefined, (query) => query.where('sorted', '>=', since ?? ''))
    .$if(until !== undefined, (query) => query.where('sorted', '<=', until ?? '').where('sorted', '<>', ''))
    .execute();
  return rows.map((row) => ({ day: row.sorted, kind: row.kind as RecordKind, rows: row.rows }));
}

/** By days of publication. Rows of reports without one stand in no index: they are what is left of all. */
async function byDayTold(store: Store, question: Question): Promise<readonly DayCount[]> {
  const { kinds, since, until } = question;
  const days: DayCount[] = [];
  for (const kind of kinds) {
    const rows = await store.db
      .selectFrom('record')
      .select(({ fn }) => ['told', fn.countAll().as('rows')])
      .where('kind', '=', kind)
      .where('live', '=', LITERAL.one)
      .where('told', '<>', LITERAL.empty)
      .$if(since !== undefined, (query) => query.where('told', '>=', since ?? ''))
      .$if(until !== undefined, (query) => query.where('told', '<=', until ?? ''))
      .groupBy('told')
      .execute();
    days.push(...rows.map((row) => ({ day: row.told, kind, rows: Number(row.rows) })));
    await setImmediate();
  }
  return since === undefined && until === undefined ? [...days, ...(await undated(store, kinds, days))] : days;
}

async function undated(
  store: Store,
  kinds: readonly RecordKind[],
  dated: readonly DayCount[],
): Promise<readonly DayCount[]> {
  const all = await byDayCounted(store, { kinds });
  const sum = (days: readonly DayCount[], kind: RecordKind): number =>
    days.filter((one) => one.kind === kind).reduce((total, { rows }) => total + rows, 0);
  return kinds
    .map((kind) => ({ day: '' as const, kind, rows: sum(all, kind) - sum(dated, kind) }))
    .filter(({ rows }) => rows > 0);
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
      return where.and(rowConditions(store, own, { question, few, sorted: 'record.sorted', follows: { by: 'few' } }));
    })
    .groupBy([column, 'record.kind'])
    .execute();
  const asked: ReadonlySet<string> = new Set(question.kinds);
  return rows
    .filter(({ kind }) => asked.has(kind))
    .map(({ day, kind, rows: counted }) => ({ day, kind: kind as RecordKind, rows: Number(counted) }));
}

function byRows(kind: RecordKind, found: readonly FoundRecord[]): readonly DayCount[] {
  const counts = new Map<string, number>();
  for (const { sorted } of found) counts.set(sorted, (counts.get(sorted) ?? 0) + 1);
  return [...counts].map(([day, rows]) => ({ day, kind, rows }));
}

async function byRowsTold(
  { db, dialect }: Store,
  kind: RecordKind,
  found: readonly FoundRecord[],
): Promise<readonly DayCount[]> {
  const rows = await db
    .selectFrom('record')
    .select(({ fn }) => ['told', fn.countAll().as('rows')])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('key'),
        found.map(({ key }) => key),
      ),
    )
    .groupBy('told')
    .execute();
  return rows.map((row) => ({ day: row.told, kind, rows: Number(row.rows) }));
}
