import type { Day } from '../../rows/day.ts';
import type { Store } from '../../store/store.ts';
import type { Question } from '../question.ts';
import { recordKeys } from '../record-keys.ts';
import { reportsIn } from './reports-in.ts';
import { rowsOfReports } from './rows-of-reports.ts';
import { sparseRows } from './sparse-rows.ts';

/** The events of one day. */
export interface FoundDay {
  readonly day: Day | '';
  readonly keys: readonly number[];
  readonly isCut: boolean;
}

/** The newest rows of a day that are looked at. */
export const MAX_DAY_ROWS = 400;
/** Before all days: what has none comes last. */
const BEFORE_ALL = '0001-01-01.0';

type Asked = Omit<Question, 'kinds'>;

/** The next day before one, with its rows; perhaps none of them answers. undefined: there is no day before. */
export type NextDay = (before: Day | undefined) => Promise<FoundDay | undefined>;

/** How the days of a question follow one another, the newest first; those of publication where it asks for them. */
export async function nextDayOf(store: Store, question: Asked): Promise<NextDay> {
  if (question.dates !== 'report') return (before) => bySubject(store, question, before);
  const few = await sparseRows(store, question);
  if (few === undefined) return (before) => byReports(store, question, before);
  const days = await daysTold(store, few);
  return (before) => Promise.resolve(days.find(({ day }) => before === undefined || day < before));
}

async function bySubject(store: Store, question: Asked, before: Day | undefined): Promise<FoundDay | undefined> {
  const asked = { ...question, kinds: ['event'] as const };
  const { rows } = await recordKeys(store, asked, { limit: 1, ...(before !== undefined && { after: `${before}.0` }) });
  const [first] = rows;
  if (!first) return undefined;
  const day = first.sorted;
  const found =
    day === ''
      ? await recordKeys(store, asked, { limit: MAX_DAY_ROWS, after: BEFORE_ALL })
      : await recordKeys(store, { ...asked, since: day, until: day }, { limit: MAX_DAY_ROWS });
  return { day, keys: found.rows.map(({ key }) => key), isCut: found.next !== undefined };
}

async function byReports(store: Store, question: Asked, before: Day | undefined): Promise<FoundDay | undefined> {
  const day = await publishedBefore(store, question, before);
  // Reports without a day come last, where no span of days leaves them out.
  if (day === undefined && (question.since ?? question.until) !== undefined) return undefined;
  const rows = await reportsIn(store, question)
    .select('key')
    .where('published', '=', day ?? '')
    .orderBy('key', 'desc')
    .limit(MAX_DAY_ROWS + 1)
    .execute();
  const reports = rows.slice(0, MAX_DAY_ROWS).map(({ key }) => key);
  const { keys, isCut } = await rowsOfReports(store, question, { reports, limit: MAX_DAY_ROWS });
  return { day: day ?? '', keys, isCut: isCut || rows.length > MAX_DAY_ROWS };
}

/** The newest day of publication before one. */
async function publishedBefore(store: Store, question: Asked, before: Day | undefined): Promise<Day | undefined> {
  const { since, until } = question;
  const row = await reportsIn(store, question)
    .select('published')
    .where('published', '>', '')
    .$if(since !== undefined, (query) => query.where('published', '>=', since ?? ''))
    .$if(until !== undefined, (query) => query.where('published', '<=', until ?? ''))
    .$if(before !== undefined, (query) => query.where('published', '<', before ?? ''))
    .orderBy('published', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.published;
}

/** Rows by their day of publication, the newest first. */
async function daysTold({ db, dialect }: Store, keys: readonly number[]): Promise<readonly FoundDay[]> {
  const rows = await db
    .selectFrom('record')
    .select(['key', 'told'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .orderBy('told', 'desc')
    .execute();
  return [...Map.groupBy(rows, ({ told }) => told)].map(([day, own]) => ({
    day,
    keys: own.slice(0, MAX_DAY_ROWS).map(({ key }) => key),
    isCut: own.length > MAX_DAY_ROWS,
  }));
}
