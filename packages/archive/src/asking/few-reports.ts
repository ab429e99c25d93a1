import type { Store } from '../store/store.ts';
import type { Question } from './question.ts';
import { reportsOfOutlets } from './row-conditions.ts';

/** With more reports than these, rows that answer are dense enough to be found by walking the list by day. */
const FEW_REPORTS = 700;

/**
 * The reports that a story, a happening, outlets or a span of publication days leave; undefined where these are more than `most`, or
 * nothing narrows them.
 */
export async function fewReports(
  store: Store,
  { dates, since, until, story, happening, report, outlets }: Question,
  most = FEW_REPORTS,
): Promise<readonly number[] | undefined> {
  const bySpan = dates === 'report' && (since !== undefined || until !== undefined);
  const byGroup = story !== undefined || happening !== undefined;
  if (!bySpan && !byGroup && report === undefined && outlets === undefined) return undefined;
  const rows = await store.db
    .selectFrom('report')
    .select('key')
    .$if(report !== undefined, (query) => query.where('key', '=', report ?? 0))
    .$if(bySpan && since !== undefined, (query) => query.where('published', '>=', since ?? ''))
    .$if(bySpan && until !== undefined, (query) => query.where('published', '<=', until ?? ''))
    .$if(story !== undefined, (query) => query.where('story', '=', story ?? 0))
    .$if(happening !== undefined, (query) => query.where('happening', '=', happening ?? 0))
    .$if(outlets !== undefined, (query) => query.where('key', 'in', reportsOfOutlets(store, outlets ?? [])))
    .limit(most + 1)
    .execute();
  return rows.length > most ? undefined : rows.map(({ key }) => key);
}
