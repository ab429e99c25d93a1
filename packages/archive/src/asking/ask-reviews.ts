import { type KeptReview, keptReview } from '../review/kept-review.ts';
import type { ReviewState } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { addressOf, lookupOf } from './lookup.ts';
import type { PageRequest } from './question.ts';

/** A review in the list of them. */
export interface ReviewAnswer extends KeptReview {
  /** "r12:ev-1f2e..." */
  readonly address: string;
  /** Key of its row: its words are in the lookup. */
  readonly key: number;
}

export interface ReviewQuestion {
  /** None: all. */
  readonly states?: readonly ReviewState[];
  /** Key of a report. */
  readonly report?: number;
  readonly by?: string;
}

/** What people said of rows, the newest first. */
export async function askReviews(
  store: Store,
  { states, report, by }: ReviewQuestion,
  page: PageRequest,
): Promise<Answer<ReviewAnswer>> {
  const { db, dialect } = store;
  const after = page.after === undefined ? undefined : parseReviewCursor(page.after);
  const rows = await db
    .selectFrom('review')
    // Crossed in this order, so that reviews are walked and not all reports.
    .crossJoin('report')
    .crossJoin('record')
    .whereRef('report.id', '=', 'review.report_id')
    .whereRef('record.report', '=', 'report.key')
    .whereRef('record.id', '=', 'review.record_id')
    .select(['review.record_id', 'review.report_id', 'review.state', 'review.by', 'review.at', 'review.note'])
    .select(['review.record', 'report.key as report', 'record.key as key'])
    .$if(states !== undefined, (query) =>
      query.where(({ ref }) => dialect.isOneOf(ref('review.state'), [...(states ?? [])])),
    )
    .$if(report !== undefined, (query) => query.where('report.key', '=', report ?? 0))
    .$if(by !== undefined, (query) => query.where('review.by', '=', by ?? ''))
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('review.at', '<', after?.at ?? ''),
          where.and([where('review.at', '=', after?.at ?? ''), where('review.record_id', '<', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('review.at', 'desc')
    .orderBy('review.record_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const { lookup, notes } = await lookupOf(store, { records: shown.map(({ key }) => key), entities: [] });
  return {
    items: shown.map((row) => ({ ...keptReview(row), address: addressOf(row.report, row.record_id), key: row.key })),
    next: rows.length > page.limit && last ? `${last.at}.${last.record_id}` : undefined,
    lookup,
    notes,
  };
}

/** The place in the list that an `after` means: when, and the id of the row. Ids have no dot. */
function parseReviewCursor(text: string): { readonly at: string; readonly id: string } {
  const dot = text.lastIndexOf('.');
  return { at: text.slice(0, dot), id: text.slice(dot + 1) };
}

/** What people said of the rows of one report, by record id. */
export async function reviewsOfReport({ db }: Store, report: string): Promise<ReadonlyMap<string, KeptReview>> {
  const rows = await db.selectFrom('review').selectAll().where('report_id', '=', report).execute();
  return new Map(rows.map((row) => [row.record_id, keptReview(row)]));
}
