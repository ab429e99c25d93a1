import type { BlockRole, Reading } from '@onrecord/model';

const DAY = /^(?:\d{4}|XXXX)-(\d\d-\d\d)/;
const FULL_DAY = /^\d{4}-\d\d-\d\d/;
const WEEKDAY = /^(?:\d{4}|XXXX)-W(?:\d\d|XX)-([1-7])/;
const MONTH = /^(?:\d{4}|XXXX)-(\d\d)$/;
/** A weekday that is known with its date says less than one that stands alone, as does a month. */
const LESS = 0.5;
const DATED: ReadonlySet<BlockRole> = new Set<BlockRole>(['dateline', 'byline', 'credit', 'boilerplate']);

/**
 * When a report says that things were, as terms with weights: days of the year ("03-17"), weekdays ("w7") and months ("m03"), so that
 * "on Sunday" in a report without a date and "on 17 March" in one with a date can still meet. The date of the report itself is left out.
 */
export function calendarTerms({
  report,
  times,
}: Pick<Reading, 'report' | 'times'>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const add = (term: string, worth: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + worth);
  };
  const heads = report.blocks.filter(({ role }) => DATED.has(role));
  for (const { value, anchor } of times) {
    if (heads.some(({ start, end }) => anchor.start >= start && anchor.end <= end)) continue;
    const day = DAY.exec(value)?.[1];
    const weekday = WEEKDAY.exec(value)?.[1];
    const month = MONTH.exec(value)?.[1];
    if (day !== undefined) add(day, 1);
    if (weekday !== undefined) add(`w${weekday}`, 1);
    if (month !== undefined) add(`m${month}`, LESS);
    const full = FULL_DAY.exec(value)?.[0];
    if (full !== undefined) add(`w${weekdayOf(full)}`, LESS);
  }
  return [...counts].map(([term, count]) => [term, Math.log1p(count)]);
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
