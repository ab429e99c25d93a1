import { sql } from 'kysely';
import type { ActorRef, OutletRef } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import { outletRefs } from './outlet-refs.ts';
import type { Question } from './question.ts';
import { recordKeys } from './record-keys.ts';

/** One choice of a facet, and how many of the counted statements have it. */
export interface FacetCount<T> {
  readonly value: T;
  readonly rows: number;
}

/**
 * What the statements that answer have in common, to narrow a list by. The most frequent first, at most `MAX_CHOICES` each. What is asked of
 * one facet does not narrow that facet itself: beside a chosen speaker the others stay to be chosen instead.
 */
export interface StatementFacets {
  /** Statements that answer and were looked at. */
  readonly counted: number;
  /** There are more than that, or more for one of the facets: the newest were looked at. */
  readonly isCut: boolean;
  readonly speakers: readonly FacetCount<ActorRef>[];
  readonly addressees: readonly FacetCount<ActorRef>[];
  /** Whom they are about. */
  readonly targets: readonly FacetCount<ActorRef>[];
  readonly acts: readonly FacetCount<string>[];
  readonly modes: readonly FacetCount<string>[];
  readonly outlets: readonly FacetCount<OutletRef>[];
}

/** The newest statements that are looked at: so that the cost does not grow with the archive. */
export const MAX_FACET_ROWS = 3000;
export const MAX_CHOICES = 50;

type Asked = Omit<Question, 'kinds'>;
type FacetRole = 'speaker' | 'addressee' | 'target';

/** Counts by speaker, addressee, target, act, mode and outlet, of the newest statements that answer. */
export async function statementFacets(store: Store, question: Asked): Promise<StatementFacets> {
  const all = await counted(store, question);
  let isCut = all.isCut;
  /** The statements that answer to all but one facet. */
  const beside = async (own: Asked | undefined): Promise<readonly number[]> => {
    if (!own) return all.keys;
    const found = await counted(store, own);
    isCut ||= found.isCut;
    return found.keys;
  };
  const facets = {
    speakers: await byParty(store, await beside(withoutRole(question, 'speaker')), 'speaker'),
    addressees: await byParty(store, await beside(withoutRole(question, 'addressee')), 'addressee'),
    targets: await byParty(store, await beside(withoutRole(question, 'target')), 'target'),
    acts: await byColumn(store, await beside(without(question, 'types')), 'type'),
    modes: await byColumn(store, await beside(without(question, 'modes')), 'mode'),
    outlets: await byOutlet(store, await beside(without(question, 'outlets'))),
  };
  return { counted: all.keys.length, isCut, ...facets };
}

/** The question without one of its filters; undefined where it has none such. */
function without(question: Asked, name: 'types' | 'modes' | 'outlets'): Asked | undefined {
  const { [name]: own, ...rest } = question;
  return own && rest;
}

function withoutRole({ parties = [], ...rest }: Asked, role: FacetRole): Asked | undefined {
  const others = parties.filter((one) => one.role !== role);
  return others.length === parties.length ? undefined : { ...rest, parties: others };
}

async function counted(
  store: Store,
  question: Asked,
): Promise<{ readonly keys: readonly number[]; readonly isCut: boolean }> {
  const asked = { ...question, kinds: ['statement'] as const };
  const { rows, next } = await recordKeys(store, asked, { limit: MAX_FACET_ROWS });
  return { keys: rows.map(({ key }) => key), isCut: next !== undefined };
}

async function byColumn(
  { db, dialect }: Store,
  keys: readonly number[],
  column: 'type' | 'mode',
): Promise<readonly FacetCount<string>[]> {
  const rows = await db
    .selectFrom('record')
    .select(({ fn, ref }) => [ref(column).as('value'), fn.countAll().as('rows')])
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .groupBy(column)
    .orderBy('rows', 'desc')
    .orderBy('value')
    .limit(MAX_CHOICES)
    .execute();
  return rows.map((row) => ({ value: row.value, rows: Number(row.rows) }));
}

async function byParty(
  { db, dialect }: Store,
  keys: readonly number[],
  role: FacetRole,
): Promise<readonly FacetCount<ActorRef>[]> {
  const rows = await db
    .selectFrom('party')
    .innerJoin('entity', 'entity.key', 'party.actor')
    .select(({ fn }) => ['entity.key', 'entity.name', 'entity.kind', fn.count('party.record').distinct().as('rows')])
    .where(({ ref }) => dialect.isOneOf(ref('party.record'), keys))
    .where(sql<string>`(party.role || '')`, '=', role)
    .groupBy(['entity.key', 'entity.name', 'entity.kind'])
    .orderBy('rows', 'desc')
    .orderBy('entity.key')
    .limit(MAX_CHOICES)
    .execute();
  return rows.map(({ key, name, kind, rows: count }) => ({ value: { key, name, kind }, rows: Number(count) }));
}

async function byOutlet(store: Store, keys: readonly number[]): Promise<readonly FacetCount<OutletRef>[]> {
  const { db, dialect } = store;
  const rows = await db
    .selectFrom('record')
    .innerJoin('report', 'report.key', 'record.report')
    .select(({ fn }) => ['report.outlet_key', fn.countAll().as('rows')])
    .where(({ ref }) => dialect.isOneOf(ref('record.key'), keys))
    .where('report.outlet_key', '<>', 0)
    .groupBy('report.outlet_key')
    .orderBy('rows', 'desc')
    .orderBy('report.outlet_key')
    .limit(MAX_CHOICES)
    .execute();
  const outlets = await outletRefs(
    store,
    rows.map((row) => ({ outlet_key: row.outlet_key, via_key: 0 })),
  );
  return rows.flatMap((row) => {
    const value = outlets.get(row.outlet_key);
    return value ? [{ value, rows: Number(row.rows) }] : [];
  });
}
