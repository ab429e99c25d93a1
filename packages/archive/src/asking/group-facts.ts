import type { RecordKind } from '@onrecord/model';
import type { PartyRole } from '../rows/archive-row.ts';
import { type AnyFact, factOf, type StoredRecord } from '../rows/fact-of.ts';
import { LITERAL } from '../store/literals.ts';
import { repeated } from '../store/repeated.ts';
import type { Store } from '../store/store.ts';
import type { RecordTable } from '../store/tables.ts';

/** The latest facts of each group, and how many it has in all. */
export interface GroupFacts {
  readonly facts: readonly AnyFact[];
}

/**
 * Facts of groups (occurrences, threads), the latest `limit` of each: so that an answer costs what it shows, however often something was told.
 */
export async function groupFacts(
  store: Store,
  { kind, groups, limit }: { readonly kind: RecordKind; readonly groups: readonly number[]; readonly limit: number },
): Promise<ReadonlyMap<number, readonly AnyFact[]>> {
  const rows: RecordTable[] = [];
  const newest = repeated(store.db, (group: number) =>
    store.db
      .selectFrom('record')
      .selectAll()
      .where('kind', '=', kind)
      .where('grp', '=', group)
      .where('grp', '>', LITERAL.zero)
      .where('live', '=', LITERAL.one)
      .orderBy('sorted', 'desc')
      .orderBy('key', 'desc')
      .limit(limit),
  );
  for (const group of new Set(groups)) rows.push(...(await newest(group)));
  const facts = await factsOf(store, rows);
  const groupOf = new Map(rows.map(({ key, grp }) => [key, grp]));
  return Map.groupBy(facts, ({ fact }) => groupOf.get(fact.key) ?? 0);
}

/** The facts of rows, with the events that they are linked to. */
export async function factsOf(store: Store, rows: readonly RecordTable[]): Promise<readonly AnyFact[]> {
  const have = new Set(rows.map(({ key }) => key));
  const linked = await recordsByKey(
    store,
    rows.map(({ event }) => event).filter((event) => event !== 0 && !have.has(event)),
  );
  const all = [...rows, ...linked];
  const parties = await partiesOf(store, all);
  const stored = new Map(
    all.map((row): [number, StoredRecord] => [row.key, { row, parties: parties.get(row.key) ?? [] }]),
  );
  const outlets = await outletsOf(store, rows);
  const context = { find: (key: number) => stored.get(key), outletOf: (report: number) => outlets.get(report) };
  return rows.flatMap(({ key }) => {
    const one = stored.get(key);
    return one ? [factOf(one, context)] : [];
  });
}

export async function recordsByKey({ db, dialect }: Store, keys: readonly number[]): Promise<readonly RecordTable[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('record')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(keys)]))
    .execute();
}

async function partiesOf(
  { db, dialect }: Store,
  rows: readonly RecordTable[],
): Promise<ReadonlyMap<number, StoredRecord['parties']>> {
  const found = await db
    .selectFrom('party')
    .select(['record', 'role', 'actor'])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('record'),
        rows.map(({ key }) => key),
      ),
    )
    .execute();
  const parties = found.map(({ record, role, actor }) => ({ record, role: role as PartyRole, actor }));
  return Map.groupBy(parties, ({ record }) => record);
}

async function outletsOf(
  { db, dialect }: Store,
  rows: readonly RecordTable[],
): Promise<ReadonlyMap<number, string | undefined>> {
  const found = await db
    .selectFrom('report')
    .select(['key', 'outlet'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(rows.map(({ report }) => report))]))
    .execute();
  return new Map(found.map(({ key, outlet }) => [key, outlet ?? undefined]));
}
