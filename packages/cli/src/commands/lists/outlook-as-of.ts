import {
  type Answer,
  askOutlook,
  askReports,
  type OutlookAnswer,
  type PageRequest,
  type Question,
  type Store,
} from '@onrecord/archive';
import { today } from '../../arguments/day-of.ts';
import type { ListRequest } from '../../arguments/requests.ts';
import type { Output } from '../../output.ts';
import { firstPageWithItems } from './first-page.ts';

interface Asked {
  readonly store: Store;
  readonly request: ListRequest;
  readonly question: Omit<Question, 'kinds'>;
  readonly page: PageRequest;
  readonly output: Output;
}

/**
 * The outlook by the end of a day: lines that no report had told by then are no part of it. Where no day was given it is today, or the
 * day of the newest report where that lies later (reports are dated where they are published).
 */
export async function outlookAsOf({ store, request, question, page, output }: Asked): Promise<Answer<OutlookAnswer>> {
  const { asOf: given, quiet } = request;
  if (given === undefined) {
    const asOf = await lastDay(store);
    if (asOf > today() && !quiet) {
      output.complain(`onrecord: as of ${asOf}, the day of the newest report. Another day: --as-of DAY`);
    }
    return askOutlook(store, { ...question, asOf }, page);
  }
  const toldByThen = (question.since ?? question.until) === undefined ? { until: given, dates: 'report' as const } : {};
  return firstPageWithItems(async (at) => {
    const answer = await askOutlook(store, { ...question, ...toldByThen, asOf: given }, at);
    return { ...answer, items: answer.items.flatMap((item) => knownBy(given, item) ?? []) };
  }, page);
}

/** The line without what was told later; undefined where nothing of it was told by then. */
function knownBy(day: string, item: OutlookAnswer): OutlookAnswer | undefined {
  const facts = item.facts.filter(({ told }) => told === undefined || told <= day);
  return facts.length === 0 ? undefined : { ...item, facts };
}

async function lastDay(store: Store): Promise<string> {
  const { rows } = await askReports(store, {}, { limit: 1 });
  const newest = rows[0]?.report.published ?? '';
  return newest > today() ? newest : today();
}
