import {
  type Answer,
  askOutlook,
  askReports,
  type OutlookAnswer,
  type PageRequest,
  type Question,
  type Store,
} from '@onrecord/archive';
import { firstPageWithItems } from './first-page.ts';

/**
 * The outlook by the end of a day that was named: lines that no report had told by then are no part of it. Without one the day is today, or the
 * day of the newest report where that lies later (reports are dated where they are published).
 */
export async function outlookAsOf(
  store: Store,
  question: Omit<Question, 'kinds'>,
  {
    asOf: given,
    today,
    page,
  }: { readonly asOf: string | undefined; readonly today: string; readonly page: PageRequest },
): Promise<{ readonly answer: Answer<OutlookAnswer>; readonly asOf: string }> {
  if (given === undefined) {
    const asOf = await lastDay(store, today);
    return { answer: await askOutlook(store, { ...question, asOf }, page), asOf };
  }
  const toldByThen = (question.since ?? question.until) === undefined ? { until: given, dates: 'report' as const } : {};
  const answer = await firstPageWithItems(async (at) => {
    const one = await askOutlook(store, { ...question, ...toldByThen, asOf: given }, at);
    return { ...one, items: one.items.flatMap((item) => knownBy(given, item) ?? []) };
  }, page);
  return { answer, asOf: given };
}

/** Today, or the day of the newest report where that lies later. */
export async function lastDay(store: Store, today: string): Promise<string> {
  const { rows } = await askReports(store, {}, { limit: 1 });
  const newest = rows[0]?.report.published ?? '';
  return newest > today ? newest : today;
}

/** The line without what was told later; undefined where nothing of it was told by then. */
function knownBy(day: string, item: OutlookAnswer): OutlookAnswer | undefined {
  const facts = item.facts.filter(({ told }) => told === undefined || told <= day);
  return facts.length === 0 ? undefined : { ...item, facts };
}
