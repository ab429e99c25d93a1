import { type Expression, sql, type SqlBool } from 'kysely';
import type { SearchTerm } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import type { ReportTable } from '../store/tables.ts';
import type { ReportQuestion } from './report-question.ts';
import { reportsOfOutlets } from './row-conditions.ts';

interface Asked {
  readonly terms: readonly SearchTerm[] | undefined;
  /** What the table of reports is called in the query. */
  readonly alias: 'report' | 'newer';
  /** So many reports have the actors that the list is walked by day, and each is looked at. */
  readonly isDense: boolean;
}

/** All filters of a question on reports, as conditions on a report's row. */
export function reportConditions(
  { db, dialect }: Store,
  question: ReportQuestion,
  { terms, alias, isDense }: Asked,
): Expression<SqlBool>[] {
  const { since, until, actors, outlets, story, happening, key, withdrawn } = question;
  const column = (name: keyof ReportTable) => sql.ref(`${alias}.${name}`);
  const reports = column('key');
  // The plus keeps SQLite from going by this list, where the order of days or the story is the shorter way.
  const looked = alias === 'newer' ? sql`+${reports}` : reports;
  const list: (Expression<SqlBool> | undefined)[] = [
    withdrawn === true || key !== undefined ? undefined : sql`${column('superseded_by')} = 0`,
    since === undefined ? undefined : sql`${column('published')} >= ${since}`,
    until === undefined ? undefined : sql`${column('published')} <= ${until} and ${column('published')} <> ''`,
    story === undefined ? undefined : sql`${column('story')} = ${story}`,
    happening === undefined ? undefined : sql`${column('happening')} = ${happening}`,
    key === undefined ? undefined : sql`${reports} = ${key}`,
    outlets && sql`${looked} in (${reportsOfOutlets({ db, dialect }, outlets)})`,
    actors &&
      sql`${isDense ? sql`+${reports}` : looked} in (${db
        .selectFrom('appearance')
        .select('appearance.report')
        .where(({ ref }) => dialect.isOneOf(ref('appearance.entity'), actors))})`,
    terms && sql`${looked} in ${dialect.reportsWith(terms)}`,
  ];
  return list.flatMap((one) => one ?? []);
}

/** No newer report of its story answers as well. */
export function isNewestOfStory(
  store: Store,
  question: ReportQuestion,
  asked: Pick<Asked, 'terms' | 'isDense'>,
): Expression<SqlBool> {
  const newer = (name: keyof ReportTable) => sql.ref(`newer.${name}`);
  const own = (name: keyof ReportTable) => sql.ref(`report.${name}`);
  const isNewer = sql<SqlBool>`${newer('story')} = ${own('story')} and (${newer('published')} > ${own('published')}
    or (${newer('published')} = ${own('published')} and ${newer('key')} > ${own('key')}))`;
  const conditions = [isNewer, ...reportConditions(store, question, { ...asked, alias: 'newer' })];
  return sql<SqlBool>`not exists (select 1 from report as newer where ${sql.join(conditions, sql` and `)})`;
}

/** With more reports than these that have an actor, the newest are found sooner by walking the list. */
const DENSE = 3000;

export async function areDense({ db, dialect }: Store, { actors }: ReportQuestion): Promise<boolean> {
  if (actors === undefined) return false;
  const { counted } = await db
    .selectFrom((from) =>
      from
        .selectFrom('appearance')
        .select('report')
        .where(({ ref }) => dialect.isOneOf(ref('entity'), actors))
        .limit(DENSE)
        .as('some'),
    )
    .select(({ fn }) => fn.countAll().as('counted'))
    .executeTakeFirstOrThrow();
  return Number(counted) === DENSE;
}
