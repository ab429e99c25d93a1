import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { type ActorSet, actorSetsOf, type Lead } from './leads.ts';
import type { Question } from './question.ts';

export interface FromRecord {
  record: Tables['record'];
}
export type Where = ExpressionBuilder<FromRecord, 'record'>;

/** What conditions need to know of the walk that they are part of. */
export interface Conditioned {
  readonly question: Question;
  /** The only reports that can answer, where they are few. */
  readonly few: readonly number[] | undefined;
  /** The column of the day that the walk goes by. */
  readonly sorted: 'record.sorted' | 'party.sorted';
  /** What the walk follows, and so sees to by itself. */
  readonly follows: Lead | { readonly by: 'few' };
}

/** All filters of a question but words, as conditions on a record's row. */
export function rowConditions(store: Store, where: Where, conditioned: Conditioned): Expression<SqlBool>[] {
  const { question, few, sorted, follows } = conditioned;
  const { dialect } = store;
  const day = question.dates === 'report' ? 'record.told' : (sorted as 'record.sorted');
  const list: Expression<SqlBool>[] = [];
  const add = (isAsked: boolean, make: () => Expression<SqlBool>): void => {
    if (isAsked) list.push(make());
  };
  for (const [column, values] of listsOf(question)) {
    add(values !== undefined, () => dialect.isOneOf(where.ref(column), values ?? []));
  }
  add(question.withdrawn !== true, () => where('record.live', '=', LITERAL.one));
  add(question.since !== undefined, () => where(day, '>=', question.since ?? ''));
  add(question.until !== undefined, () => where.and([where(day, '<=', question.until ?? ''), where(day, '<>', '')]));
  for (const set of actorSetsOf(question)) add(!isFollowed(set, follows), () => hasActor(store, where, set));
  add(question.group !== undefined && follows.by !== 'group', () => where('record.grp', '=', question.group ?? 0));
  add(question.report !== undefined, () => where('record.report', '=', question.report ?? 0));
  add(question.minConfidence !== undefined, () => where('record.confidence', '>=', question.minConfidence ?? 0));
  if (few === undefined) list.push(...ofReports(store, where, question));
  else if (follows.by !== 'few') list.push(dialect.isOneOf(where.ref('record.report'), few));
  return list;
}

type Column = 'record.place' | 'record.type' | 'record.mode' | 'record.realis' | 'record.topic';

function listsOf(question: Question): readonly (readonly [Column, readonly (string | number)[] | undefined])[] {
  return [
    ['record.place', question.places],
    ['record.type', question.types],
    ['record.mode', question.modes],
    ['record.realis', question.realis],
    ['record.topic', question.topics],
  ];
}

/** Whether every row of the walk has one of the actors. */
function isFollowed({ actors, role }: ActorSet, follows: Conditioned['follows']): boolean {
  return follows.by === 'actor' && follows.role === role && actors.includes(follows.value);
}

/** One of the actors is in the row, in the role where one is asked for. */
function hasActor({ db, dialect }: Store, where: Where, { actors, role }: ActorSet): Expression<SqlBool> {
  return where.exists(
    db
      .selectFrom('party')
      .select('party.record')
      .whereRef('party.record', '=', where.ref('record.key'))
      // The plus keeps SQLite from walking all rows of an actor for each record: the record's own few are looked at.
      .where(({ ref }) => dialect.isOneOf(sql`+${ref('party.actor')}`, actors))
      .$if(role !== undefined, (query) => query.where('party.role', '=', role ?? '')),
  );
}

/** It stands in a report of the story, the happening, the outlets. Each list of reports is made once, out of an index alone. */
function ofReports({ db, dialect }: Store, where: Where, question: Question): Expression<SqlBool>[] {
  const list: Expression<SqlBool>[] = [];
  for (const column of ['story', 'happening'] as const) {
    const value = question[column];
    if (value === undefined) continue;
    const reports = db.selectFrom('report').select('report.key').where(`report.${column}`, '=', value);
    list.push(where('record.report', 'in', reports));
  }
  const { outlets } = question;
  if (outlets !== undefined) list.push(where('record.report', 'in', reportsOfOutlets({ db, dialect }, outlets)));
  return list;
}

/** Keys of the reports that outlets published or that credit them. */
export function reportsOfOutlets({ db, dialect }: Pick<Store, 'db' | 'dialect'>, outlets: readonly number[]) {
  return db
    .selectFrom('report')
    .select('report.key')
    .where(({ ref }) => dialect.isOneOf(ref('report.outlet_key'), outlets))
    .unionAll(
      db
        .selectFrom('report')
        .select('report.key')
        .where('report.via_key', '>', LITERAL.zero)
        .where(({ ref }) => dialect.isOneOf(ref('report.via_key'), outlets)),
    );
}
