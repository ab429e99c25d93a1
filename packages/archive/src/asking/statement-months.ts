import type { StatementAct } from '@onrecord/model';
import type { Store } from '../store/store.ts';
import type { Question } from './question.ts';
import { recordKeys } from './record-keys.ts';

/** What was said in a month, by act. */
export interface StatementMonth {
  /** YYYY-MM; `''`: no day is known. */
  readonly month: string;
  readonly acts: Readonly<Partial<Record<StatementAct, number>>>;
  readonly rows: number;
}

export interface StatementMonths {
  /** The earliest first; those without statements are left out. */
  readonly months: readonly StatementMonth[];
  /** Statements that were looked at; there are more where `isCut`. */
  readonly counted: number;
  readonly isCut: boolean;
}

/** The newest statements that are looked at: so that the cost does not grow with the archive. */
const MAX_ROWS = 5000;

/** Statements that answer, counted by month and act. O(`MAX_ROWS`). */
export async function statementMonths(store: Store, question: Omit<Question, 'kinds'>): Promise<StatementMonths> {
  const found = await recordKeys(store, { ...question, kinds: ['statement'] }, { limit: MAX_ROWS });
  const { db, dialect } = store;
  const rows = await db
    .selectFrom('record')
    .select(({ fn }) => ['sorted', 'type', fn.countAll().as('rows')])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('key'),
        found.rows.map(({ key }) => key),
      ),
    )
    .groupBy(['sorted', 'type'])
    .execute();
  const months = Map.groupBy(rows, ({ sorted }) => sorted.slice(0, 7));
  return {
    months: [...months].map(([month, own]) => monthOf(month, own)).sort((a, b) => (a.month < b.month ? -1 : 1)),
    counted: found.rows.length,
    isCut: found.next !== undefined,
  };
}

function monthOf(
  month: string,
  counted: readonly { readonly type: string; readonly rows: string | number | bigint }[],
): StatementMonth {
  const acts: Partial<Record<StatementAct, number>> = {};
  // The column holds what this program wrote from checked readings: the words of the closed list.
  for (const { type, rows } of counted) acts[type as StatementAct] = (acts[type as StatementAct] ?? 0) + Number(rows);
  return { month, acts, rows: counted.reduce((sum, { rows }) => sum + Number(rows), 0) };
}
