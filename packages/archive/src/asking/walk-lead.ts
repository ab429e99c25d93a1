import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, sql, type SqlBool } from 'kysely';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { Lead } from './leads.ts';
import type { Cursor, Question } from './question.ts';

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
  readonly hasWords: boolean;
}

interface From {
  record: Tables['record'];
}
type Where = ExpressionBuilder<From, 'record'>;
type Query = SelectQueryBuilder<From, 'record', object>;

/** The next rows of one lead, newest first. */
export async function walkLead(store: Store, lead: Lead, walk: Walk): Promise<readonly CandidateRecord[]> {
  const { sorted, key } = COLUMNS[lead.by];
  const query = beginAt(store, lead, walk)
    .where((where) => where.and([isOfKind(where, lead), ...conditions(store, where, { lead, walk })]))
    .select([`${sorted} as sorted` as 'sorted', `${key} as key` as 'key', 'record.grp as group'])
    .orderBy(sorted as 'record.sorted', 'desc')
    .orderBy(key as 'record.key', 'desc')
    .limit(walk.limit);
  return walk.hasWords ? query.select('record.words as words').execute() : query.execute();
}

/** The columns that stand in the order of the list in the index that a lead follows. */
const COLUMNS: Readonly<Record<Lead['by'], { readonly sorted: string; readonly key: string }>> = {
  kind: { sorted: 'record.sorted', key: 'record.key' },
  few: { sorted: 'record.sorted', key: 'record.key' },
  place: { sorted: 'record.sorted', key: 'record.key' },
  type: { sorted: 'record.sorted', key: 'record.key' },
  group: { sorted: 'record.sorted', key: 'record.key' },
  keys: { sorted: 'record.sorted', key: 'record.key' },
  actor: { sorted: 'party.sorted', key: 'party.record' },
};

/** The rows that a lead follows. Queries that begin with another table go on as if they began with the record's. */
function beginAt({ db, dialect }: Store, lead: Lead, { question, few }: Walk): Query {
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
  const { roles } = question;
  const parties = db
    .selectFrom('party')
    .innerJoin('record', 'record.key', 'party.record')
    .distinct()
    .where('party.actor', '=', lead.value)
    .where('party.kind', '=', lead.kind)
    .$if(roles !== undefined, (query) => query.where('party.role', 'in', [...(roles ?? [])]));
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

/** All filters, as conditions on the record's row. */
function conditions(
  store: Store,
  where: Where,
  { lead, walk: { question, few, after } }: { readonly lead: Lead; readonly walk: Walk },
): Expression<SqlBool>[] {
  const { dialect, db } = store;
  const day = question.dates === 'report' ? 'record.told' : (COLUMNS[lead.by].sorted as 'record.sorted');
  const list: Expression<SqlBool>[] = [];
  const add = (isAsked: boolean, make: () => Expression<SqlBool>): void => {
    if (isAsked) list.push(make());
  };
  const isIn = (
    column: 'record.type' | 'record.realis' | 'record.topic' | 'record.place',
    values: readonly (string | number)[] = [],
  ): Expression<SqlBool> => dialect.isOneOf(where.ref(column), values);
  add(question.withdrawn !== true, () => where('record.live', '=', LITERAL.one));
  add(question.since !== undefined, () => where(day, '>=', question.since ?? ''));
  add(question.until !== undefined, () => where.and([where(day, '<=', question.until ?? ''), where(day, '<>', '')]));
  add(question.actors !== undefined, () => hasActor(store, where, question));
  add(question.places !== undefined, () => isIn('record.place', question.places));
  add(question.types !== undefined, () => isIn('record.type', question.types));
  add(question.realis !== undefined, () => isIn('record.realis', question.realis));
  add(question.topics !== undefined, () => isIn('record.topic', question.topics));
  add(question.group !== undefined && lead.by !== 'group', () => where('record.grp', '=', question.group ?? 0));
  add(question.report !== undefined, () => where('record.report', '=', question.report ?? 0));
  add(question.minConfidence !== undefined, () => where('record.confidence', '>=', question.minConfidence ?? 0));
  add(few !== undefined && lead.by !== 'few', () => dialect.isOneOf(where.ref('record.report'), few ?? []));
  for (const column of few === undefined ? (['story', 'happening'] as const) : []) {
    const value = question[column];
    if (value === undefined) continue;
    const reports = db.selectFrom('report').select('report.key').where(`report.${column}`, '=', value);
    list.push(where('record.report', 'in', reports));
  }
  if (after) list.push(isAfter(where, after, COLUMNS[lead.by]));
  return list;
}

/** One of the actors is in the row, in one of the roles. */
function hasActor({ db, dialect }: Store, where: Where, { actors = [], roles }: Question): Expression<SqlBool> {
  return where.exists(
    db
      .selectFrom('party')
      .select('party.record')
      .whereRef('party.record', '=', where.ref('record.key'))
      // The plus keeps SQLite from walking all rows of an actor for each record: the record's own few are looked at.
      .where(({ ref }) => dialect.isOneOf(sql`+${ref('party.actor')}`, actors))
      .$if(roles !== undefined, (query) => query.where('party.role', 'in', [...(roles ?? [])])),
  );
}

function isAfter(
  where: Where,
  after: Cursor,
  columns: { readonly sorted: string; readonly key: string },
): Expression<SqlBool> {
  const [sorted, key] = [columns.sorted as 'record.sorted', columns.key as 'record.key'];
  return where.and([
    where(sorted, '<=', after.sorted),
    where.or([where(sorted, '<', after.sorted), where(key, '<', after.key)]),
  ]);
}
