import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from 'kysely';
import { LITERAL } from '../store/literals.ts';
import type { SearchTerm } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import type { Lead } from './leads.ts';
import type { Cursor, Question } from './question.ts';
import { type FromRecord, rowConditions, type Where } from './row-conditions.ts';

/** A row that answers but for the words that are looked for. */
export interface CandidateRecord extends Cursor {
  readonly group: number;
  /** Only where they were asked for. */
  readonly words?: string;
}

export interface Walk {
  readonly question: Question;
  /** The only reports that can answer, where they are few. */
  readonly few: readonly number[] | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
  /** `given`: they come along, to be looked at; `held`: only rows that hold the terms come; `any`: they do not matter. */
  readonly words: 'given' | 'held' | 'any';
  readonly terms: readonly SearchTerm[];
}

type Query = SelectQueryBuilder<FromRecord, 'record', object>;

/** The next rows of one lead, newest first. */
export async function walkLead(store: Store, lead: Lead, walk: Walk): Promise<readonly CandidateRecord[]> {
  const { sorted, key } = COLUMNS[lead.by];
  const query = beginAt(store, lead, walk)
    .where((where) => where.and([isOfKind(where, lead), ...conditions(store, where, { lead, walk })]))
    .select([`${sorted} as sorted` as 'sorted', `${key} as key` as 'key', 'record.grp as group'])
    .orderBy(sorted as 'record.sorted', 'desc')
    .orderBy(key as 'record.key', 'desc')
    .limit(walk.limit);
  return walk.words === 'given' ? query.select('record.words as words').execute() : query.execute();
}

/** Where a row stands in the list. */
interface Columns {
  readonly sorted: 'record.sorted' | 'party.sorted';
  readonly key: 'record.key' | 'party.record';
}

/** The columns that stand in the order of the list in the index that a lead follows. */
const COLUMNS: Readonly<Record<Lead['by'], Columns>> = {
  kind: { sorted: 'record.sorted', key: 'record.key' },
  few: { sorted: 'record.sorted', key: 'record.key' },
  place: { sorted: 'record.sorted', key: 'record.key' },
  type: { sorted: 'record.sorted', key: 'record.key' },
  group: { sorted: 'record.sorted', key: 'record.key' },
  keys: { sorted: 'record.sorted', key: 'record.key' },
  actor: { sorted: 'party.sorted', key: 'party.record' },
};

/** The rows that a lead follows. Queries that begin with another table go on as if they began with the record's. */
function beginAt({ db, dialect }: Store, lead: Lead, { few }: Walk): Query {
  const records = db.selectFrom('record');
  if (lead.by === 'group') {
    return records.where('record.grp', '=', lead.value).where('record.grp', '>', LITERAL.zero);
  }
  if (lead.by === 'place') {
    return records.where('record.place', '=', lead.value).where('record.place', '>', LITERAL.zero);
  }
  if (lead.by === 'type') return records.where('record.type', '=', lead.value);
  if (lead.by === 'few') {
    const rows = db.selectFrom(dialect.numbers(few ?? []).as('few')).crossJoin('record');
    return rows.whereRef('record.report', '=', 'few.value') as unknown as Query;
  }
  if (lead.by === 'keys') {
    const rows = db.selectFrom(dialect.numbers(lead.keys).as('few')).crossJoin('record');
    return rows.whereRef('record.key', '=', 'few.value') as unknown as Query;
  }
  if (lead.by !== 'actor') return records;
  const { role } = lead;
  const parties = db
    .selectFrom('party')
    .innerJoin('record', 'record.key', 'party.record')
    .where('party.actor', '=', lead.value)
    .where('party.kind', '=', lead.kind)
    // An actor has one role or several in a record.
    .$if(role === undefined, (query) => query.distinct())
    .$if(role !== undefined, (query) => query.where('party.role', '=', role ?? ''));
  return parties as unknown as Query;
}

/**
 * Nothing joined to the kind keeps SQLite from walking all rows of a kind for each of few reports: each report's own are looked at.
 */
function isOfKind(where: Where, { by, kind }: Lead): Expression<SqlBool> {
  return by === 'few' || by === 'keys'
    ? sql`(${where.ref('record.kind')} || '') = ${kind}`
    : where('record.kind', '=', kind);
}

function conditions(
  store: Store,
  where: Where,
  { lead, walk: { question, few, after, words, terms } }: { readonly lead: Lead; readonly walk: Walk },
): Expression<SqlBool>[] {
  const columns = COLUMNS[lead.by];
  const list = rowConditions(store, where, { question, few, sorted: columns.sorted, follows: lead });
  if (words === 'held') list.push(where('record.key', 'in', store.dialect.recordsHolding(lead.kind, terms)));
  return after ? [...list, isAfter(where, after, columns)] : list;
}

function isAfter(where: Where, after: Cursor, columns: Columns): Expression<SqlBool> {
  const [sorted, key] = [columns.sorted as 'record.sorted', columns.key as 'record.key'];
  return where.and([
    where(sorted, '<=', after.sorted),
    where.or([where(sorted, '<', after.sorted), where(key, '<', after.key)]),
  ]);
}
