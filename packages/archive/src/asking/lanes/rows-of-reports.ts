import { holdsAll, searchTerms } from '../../store/search-terms.ts';
import type { Store } from '../../store/store.ts';
import type { Question } from '../question.ts';
import { walkLead } from '../walk-lead.ts';

/** Keys of events of given reports, and whether there are more than were wanted. */
export interface ReportRows {
  readonly keys: readonly number[];
  readonly isCut: boolean;
}

/** The events of reports that answer a question, the newest first, at most `limit`. */
export async function rowsOfReports(
  store: Store,
  question: Omit<Question, 'kinds'>,
  { reports, limit }: { readonly reports: readonly number[]; readonly limit: number },
): Promise<ReportRows> {
  const terms = question.search === undefined ? [] : searchTerms(question.search);
  if (reports.length === 0 || (question.search !== undefined && terms.length === 0)) return { keys: [], isCut: false };
  const rows = await walkLead(
    store,
    { kind: 'event', by: 'few' },
    {
      question: { ...question, kinds: ['event'] },
      few: reports,
      after: undefined,
      limit: limit + 1,
      words: terms.length > 0 ? 'given' : 'any',
      terms,
    },
  );
  const found = rows.slice(0, limit);
  return {
    keys: found.filter(({ words }) => terms.length === 0 || holdsAll(words ?? '', terms)).map(({ key }) => key),
    isCut: rows.length > limit,
  };
}
