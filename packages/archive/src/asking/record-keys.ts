import type { RecordKind } from '@onrecord/model';
import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { searchTerms, type SearchTerm } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { cursorText, type Cursor, type Page, type PageRequest, parseCursor, type Question } from './question.ts';

/** Reports that a search, or a span of days of publication, may find before the list is walked by day instead: then hits are dense enough. */
const FEW_REPORTS = 400;

type Where = ExpressionBuilder<{ record: Tables['record'] }, 'record'>;

/** A row that answers a question, in its place of the list, and the group it belongs to; 0: none. */
export interface FoundRecord extends Cursor {
  readonly group: number;
}

interface Walk {
  readonly question: Question;
  readonly terms: readonly SearchTerm[];
  /** The reports that can answer, where they are few. */
  readonly fewReports: readonly number[] | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

/**
 * Keys of the rows that answer a question, newest first. Each kind and actor is walked along its own index and the walks are merged, so
 * that a page costs about its own length, not that of the archive.
 */
export async function recordKeys(
  store: Store,
  question: Question,
  { limit, after }: PageRequest,
): Promise<Page<FoundRecord>> {
  const terms = question.search === undefined ? [] : searchTerms(question.search);
  if (question.search !== undefined && terms.length === 0) return { rows: [], next: undefined };
  const walk: Walk = {
    question,
    terms,
    fewReports: await fewReports(store, question, terms),
    after: after === undefined ? undefined : parseCursor(after),
    limit: limit + 1,
  };
  const found: FoundRecord[] = [];
  for (const kind of question.kinds) {
    if (question.actors === undefined) found.push(...(await alongRecords(store, kind, walk)));
    else for (const actor of question.actors) found.push(...(await alongParties(store, { kind, actor }, walk)));
  }
  const merged = [...new Map(found.map((one) => [one.key, one])).values()].sort(newestFirst);
  const rows = merged.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: merged.length > limit && last ? cursorText(last) : undefined };
}

function newestFirst(a: Cursor, b: Cursor): number {
  if (a.sorted !== b.sorted) return a.sorted < b.sorted ? 1 : -1;
  return b.key - a.key;
}

/** The reports that a search or a span of publication days leaves; undefined where these are many, or nothing narrows them. */
async function fewReports(
  store: Store,
  { dates, since, until, story, happening, report }: Question,
  terms: readonly SearchTerm[],
): Promise<readonly number[] | undefined> {
  if (report !== undefined) return [report];
  const bySpan = dates === 'report' && (since !== undefined || until !== undefined);
  const byGroup = story !== undefined || happening !== undefined;
  if (terms.length === 0 && !bySpan && !byGroup) return undefined;
  const rows = await store.db
    .selectFrom('report')
    .select('key')
    .$if(terms.length > 0, (query) =>
      query.where(({ ref, eb }) => eb(ref('key'), 'in', store.dialect.reportsWith(terms))),
    )
    .$if(bySpan && since !== undefined, (query) => query.where('published', '>=', since ?? ''))
    .$if(bySpan && until !== undefined, (query) => query.where('published', '<=', until ?? ''))
    .$if(story !== undefined, (query) => query.where('story', '=', story ?? 0))
    .$if(happening !== undefined, (query) => query.where('happening', '=', happening ?? 0))
    .limit(FEW_REPORTS + 1)
    .execute();
  return rows.length > FEW_REPORTS ? undefined : rows.map(({ key }) => key);
}

async function alongRecords(store: Store, kind: RecordKind, walk: Walk): Promise<readonly FoundRecord[]> {
  if (walk.fewReports) return ofReports(store, kind, { walk, reports: walk.fewReports });
  return store.db
    .selectFrom('record')
    .select(['record.sorted as sorted', 'record.key as key', 'record.grp as group'])
    .where('record.kind', '=', kind)
    .where((where) => where.and(conditions(store, where, walk)))
    .orderBy('record.sorted', 'desc')
    .orderBy('record.key', 'desc')
    .limit(walk.limit)
    .execute();
}

/** Rows of few reports: found by report and sorted, which is less than walking all days. */
async function ofReports(
  store: Store,
  kind: RecordKind,
  { walk, reports }: { readonly walk: Walk; readonly reports: readonly number[] },
): Promise<readonly FoundRecord[]> {
  return store.db
    .selectFrom(store.dialect.numbers(reports).as('few'))
    .crossJoin('record')
    .select(['record.sorted as sorted', 'record.key as key', 'record.grp as group'])
    .whereRef('record.report', '=', 'few.value')
    .where('record.kind', '=', kind)
    .where((where) => where.and(conditions(store, where as unknown as Where, walk)))
    .orderBy('record.sorted', 'desc')
    .orderBy('record.key', 'desc')
    .limit(walk.limit)
    .execute();
}

async function alongParties(
  store: Store,
  { kind, actor }: { readonly kind: RecordKind; readonly actor: number },
  walk: Walk,
): Promise<readonly FoundRecord[]> {
  const { roles } = walk.question;
  return store.db
    .selectFrom('party')
    .innerJoin('record', 'record.key', 'party.record')
    .select(['record.sorted as sorted', 'record.key as key', 'record.grp as group'])
    .distinct()
    .where('party.actor', '=', actor)
    .where('party.kind', '=', kind)
    .$if(roles !== undefined, (query) => query.where('party.role', 'in', [...(roles ?? [])]))
    .where((where) => where.and(conditions(store, where as unknown as Where, walk)))
    .orderBy('record.sorted', 'desc')
    .orderBy('record.key', 'desc')
    .limit(walk.limit)
    .execute();
}

/** All filters but kind and actor, as conditions on the record's row. */
function conditions(
  store: Store,
  where: Where,
  { question, terms, fewReports: few, after }: Walk,
): Expression<SqlBool>[] {
  const { dialect } = store;
  const day = question.dates === 'report' ? 'record.told' : 'record.sorted';
  const list: Expression<SqlBool>[] = [];
  const add = (isAsked: boolean, make: () => Expression<SqlBool>): void => {
    if (isAsked) list.push(make());
  };
  const isIn = (
    column: 'record.type' | 'record.realis' | 'record.topic' | 'record.place',
    values: readonly (string | number)[] = [],
  ) => dialect.isOneOf(where.ref(column), values);
  add(question.withdrawn !== true, () => where('record.live', '=', 1));
  add(question.since !== undefined, () => where(day, '>=', question.since ?? ''));
  add(question.until !== undefined, () => where.and([where(day, '<=', question.until ?? ''), where(day, '<>', '')]));
  add(question.places !== undefined, () => isIn('record.place', question.places));
  add(question.types !== undefined, () => isIn('record.type', question.types));
  add(question.realis !== undefined, () => isIn('record.realis', question.realis));
  add(question.topics !== undefined, () => isIn('record.topic', question.topics));
  add(question.report !== undefined, () => where('record.report', '=', question.report ?? 0));
  add(question.group !== undefined, () => where('record.grp', '=', question.group ?? 0));
  add(question.minConfidence !== undefined, () => where('record.confidence', '>=', question.minConfidence ?? 0));
  for (const column of ['story', 'happening'] as const) {
    const value = question[column];
    if (value === undefined) continue;
    list.push(
      where(
        'record.report',
        'in',
        store.db.selectFrom('report').select('report.key').where(`report.${column}`, '=', value),
      ),
    );
  }
  if (terms.length > 0) {
    list.push(
      few ? dialect.isOneOf(where.ref('record.report'), few) : where('record.report', 'in', dialect.reportsWith(terms)),
      dialect.holdsTerms(where.ref('record.words'), terms),
    );
  }
  if (after) {
    list.push(
      where.or([
        where('record.sorted', '<', after.sorted),
        where.and([where('record.sorted', '=', after.sorted), where('record.key', '<', after.key)]),
      ]),
    );
  }
  return list;
}
