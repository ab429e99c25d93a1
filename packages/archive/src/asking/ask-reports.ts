import type { RecordKind } from '@onrecord/model';
import type { ReportRef } from '../rows/archive-row.ts';
import { searchTerms } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import { reportRef } from './hydrate.ts';
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
  /** Where else the same text came from. */
  readonly origins: readonly {
    readonly outlet: string | undefined;
    readonly url: string | undefined;
    readonly file: string | undefined;
  }[];
  /** Other reports with nearly the same text. */
  readonly copies: readonly ReportRef[];
}

export interface ReportQuestion {
  /** Days of publication. */
  readonly since?: string;
  readonly until?: string;
  readonly actors?: readonly number[];
  readonly outlet?: string;
  readonly story?: number;
  readonly happening?: number;
  readonly key?: number;
  readonly search?: string;
  /** Superseded versions too. */
  readonly withdrawn?: boolean;
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
  const { db, dialect } = store;
  const { since, until, actors, outlet, story, happening, key } = question;
  const rows = await db
    .selectFrom('report')
    .select([
      'key',
      'id',
      'title',
      'outlet',
      'url',
      'file',
      'published',
      'story',
      'superseded_by',
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
    .$if(question.withdrawn !== true && key === undefined, (query) => query.where('superseded_by', '=', 0))
    .$if(since !== undefined, (query) => query.where('published', '>=', since ?? ''))
    .$if(until !== undefined, (query) => query.where('published', '<=', until ?? '').where('published', '<>', ''))
    .$if(outlet !== undefined, (query) => query.where('outlet', '=', outlet ?? ''))
    .$if(story !== undefined, (query) => query.where('story', '=', story ?? 0))
    .$if(happening !== undefined, (query) => query.where('happening', '=', happening ?? 0))
    .$if(key !== undefined, (query) => query.where('key', '=', key ?? 0))
    .$if(actors !== undefined, (query) =>
      query.where((where) =>
        where(
          'report.key',
          'in',
          db
            .selectFrom('appearance')
            .select('appearance.report')
            .where(({ ref }) => dialect.isOneOf(ref('appearance.entity'), actors ?? [])),
        ),
      ),
    )
    .$if(terms !== undefined, (query) =>
      query.where(({ eb, ref }) => eb(ref('key'), 'in', dialect.reportsWith(terms ?? []))),
    )
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
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      report: reportRef(row),
      byline: row.byline ?? undefined,
      language: row.language,
      genre: row.genre,
      added: row.added,
      happening: row.happening,
      engine: `${row.engine} ${row.engine_version}, model ${row.model}`,
      // Written by put/put-reports.
      counts: JSON.parse(row.counts) as ReportAnswer['counts'],
      origins: origins.get(row.key) ?? [],
      copies: (copies.get(row.story) ?? []).filter((copy) => copy.key !== row.key).slice(0, MAX_COPIES),
    })),
    next: rows.length > page.limit && last ? cursorText({ sorted: last.published, key: last.key }) : undefined,
  };
}

async function originsOf(
  { db, dialect }: Store,
  keys: readonly number[],
): Promise<ReadonlyMap<number, ReportAnswer['origins']>> {
  const rows = await db
    .selectFrom('origin')
    .select(['report', 'outlet', 'url', 'file'])
    .where(({ ref }) => dialect.isOneOf(ref('report'), keys))
    .orderBy('key')
    .execute();
  const origins = rows.map(({ report, outlet, url, file }) => ({
    report,
    origin: { outlet: outlet ?? undefined, url: url ?? undefined, file: file ?? undefined },
  }));
  return new Map(
    [...Map.groupBy(origins, ({ report }) => report)].map(([report, own]) => [report, own.map(({ origin }) => origin)]),
  );
}

async function copiesOf(
  { db, dialect }: Store,
  stories: readonly number[],
): Promise<ReadonlyMap<number, readonly ReportRef[]>> {
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
      .select(['key', 'id', 'title', 'outlet', 'url', 'file', 'published', 'story', 'superseded_by'])
      .where('story', '=', key)
      .orderBy('key')
      .limit(MAX_COPIES + 1)
      .execute();
    found.set(key, rows.map(reportRef));
  }
  return found;
}
