import { sql } from 'kysely';
import { LITERAL } from '../../store/literals.ts';
import { repeated } from '../../store/repeated.ts';
import type { RecordKind } from '@onrecord/model';
import type { AnyFact } from '../../rows/fact-of.ts';
import type { RecordTable } from '../../store/tables.ts';
import { factsOf } from '../group-facts.ts';
import type { Asking } from './brief-question.ts';

/** Records of one group that are looked at. */
const MOST_TELLINGS = 60;

interface Wanted<K extends RecordKind> {
  readonly kind: K;
  readonly groups: readonly number[];
  /** Of more than are looked at: those told first (who told it, and when), or last (how it stands). */
  readonly end: 'first' | 'last';
}

type FactOf<K extends RecordKind> = Extract<AnyFact, { readonly kind: K }>['fact'];

/** As an expression, so that the index of days told is not taken: the group's own rows are fewer. */
const TOLD = sql<string>`${sql.ref('record.told')} || ''`;

/**
 * Facts of groups as they stood at the end of the span: what a report told by then that has a day of publication, in the order of telling.
 * What is told later is not there yet.
 */
export async function factsByGroup<K extends RecordKind>(
  { store, question }: Asking,
  { kind, groups, end }: Wanted<K>,
): Promise<ReadonlyMap<number, readonly FactOf<K>[]>> {
  const { until, minConfidence = 0 } = question;
  const rows: RecordTable[] = [];
  const told = repeated(store.db, (group: number) =>
    store.db
      .selectFrom('record')
      .selectAll()
      .where('kind', '=', kind)
      .where('grp', '=', group)
      // The index has rows of groups only: without this SQLite does not see that it may use it.
      .where('grp', '>', LITERAL.zero)
      .where('live', '=', LITERAL.one)
      .where(TOLD, '<>', '')
      .where(TOLD, '<=', until)
      .where('confidence', '>=', minConfidence)
      .orderBy(TOLD, end === 'first' ? 'asc' : 'desc')
      .orderBy('key', end === 'first' ? 'asc' : 'desc')
      .limit(MOST_TELLINGS),
  );
  for (const group of groups) rows.push(...(await told(group)));
  const groupOf = new Map(rows.map(({ key, grp }) => [key, grp]));
  const facts = (await factsOf(store, rows)).flatMap((one) => (one.kind === kind ? [one.fact as FactOf<K>] : []));
  return Map.groupBy(inOrder(facts), ({ key }) => groupOf.get(key) ?? 0);
}

/** By the day of telling, then arrival. */
export function inOrder<F extends { readonly told: string | undefined; readonly key: number }>(
  facts: readonly F[],
): readonly F[] {
  return [...facts].sort((a, b) => {
    const [one, other] = [a.told ?? '~', b.told ?? '~'];
    return one === other ? a.key - b.key : one < other ? -1 : 1;
  });
}
