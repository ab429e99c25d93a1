import type { RecordKind } from '@onrecord/model';
import type { ReportRef } from '../rows/archive-row.ts';
import { searchTerms } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import { REPORT_LINE, reportRef } from './hydrate.ts';
import { originsOf, type ReportOrigin } from './report-origins.ts';
import { outletRefs } from './outlet-refs.ts';
import { areDense, isNewestOfStory, reportConditions } from './report-conditions.ts';
import type { ReportQuestion } from './report-question.ts';
import { cursorText, type Page, type PageRequest, parseCursor } from './question.ts';

/** One report of the archive. */
export interface ReportAnswer {
  readonly report: ReportRef;
  readonly byline: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly genre: string;
  /** ISO 8601. */
  readonly added: string;
  readonly happening: number;
  readonly engine: string;
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
  /** Notes of its reading; undefined where they were not counted, as by earlier versions. */
  readonly noteCount: number | undefined;
  /** Where the text came from, the first place first. */
  readonly origins: readonly ReportOrigin[];
  /** Other reports with nearly the same text. */
  readonly copies: readonly ReportRef[];
}

/** Copies of one story that are named with a report. */
const MAX_COPIES = 20;

/** Reports, by day of publication, the newest first. */
export async function askReports(
  store: Store,
  question: ReportQuestion,
  page: PageRequest,
): Promise<Page<ReportAnswer>> {
  const after = page.after === undefined ? undefined : parseCursor(page.after);
  const terms = question.search === undefined ? undefined : searchTerms(question.search);
  if (terms?.length === 0) return { rows: [], next: undefined };
  const asked = { terms, isDense: await areDense(store, question) };
  const { db } = store;
  const rows = await db
    .selectFrom('report')
    .select([
      ...REPORT_LINE,
      'byline',
      'language',
      'genre',
      'added',
      'happening',
      'engine',
      'engine_version',
      'model',
      'counts',
    ])
    .where((where) => where.and(reportConditions(store, question, { ...asked, alias: 'report' })))
    .$if(question.folded === true, (query) => query.where(isNewestOfStory(store, question, asked)))
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('published', '<', after?.sorted ?? ''),
          where.and([where('published', '=', after?.sorted ?? ''), where('key', '<', after?.key ?? 0)]),
        ]),
      ),
    )
    .orderBy('published', 'desc')
    .orderBy('key', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const origins = await originsOf(
    store,
    shown.map((row) => row.key),
  );
  const copies = await copiesOf(
    store,
    shown.map((row) => row.story),
  );
  const outlets = await outletRefs(store, shown);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      report: reportRef(row, outlets),
      byline: row.byline ?? undefined,
      language: row.language,
      genre: row.genre,
      added: row.added,
      happening: row.happening,
      engine: `${row.engine} ${row.engine_version}, model ${row.model}`,
      ...countsOf(row.counts),
      origins: origins.get(row.key) ?? [],
      copies: (copies.get(row.story) ?? []).filter((copy) => copy.key !== row.key).slice(0, MAX_COPIES),
    })),
    next: rows.length > page.limit && last ? cursorText({ sorted: last.published, key: last.key }) : undefined,
  };
}

/** As put/write-reports writes them. */
function countsOf(json: string): Pick<ReportAnswer, 'counts' | 'noteCount'> {
  const { notes: noteCount, ...counts } = JSON.parse(json) as ReportAnswer['counts'] & { readonly notes?: number };
  return { counts, noteCount };
}

async function copiesOf(store: Store, stories: readonly number[]): Promise<ReadonlyMap<number, readonly ReportRef[]>> {
  const { db, dialect } = store;
  const several = await db
    .selectFrom('story')
    .select('key')
    .where('reports', '>', 1)
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(stories)]))
    .execute();
  const found = new Map<number, readonly ReportRef[]>();
  for (const { key } of several) {
    const rows = await db
      .selectFrom('report')
      .select(REPORT_LINE)
      .where('story', '=', key)
      .orderBy('key')
      .limit(MAX_COPIES + 1)
      .execute();
    const outlets = await outletRefs(store, rows);
    found.set(
      key,
      rows.map((row) => reportRef(row, outlets)),
    );
  }
  return found;
}
