import { addDays, daysBetween, type DaySpan } from '../words/day-words.ts';

interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** Where what happened lies in time. */
export interface Bulk {
  /** What is shown first: few that lie far off must not squeeze all others. */
  readonly span: DaySpan;
  /** From the first to the last. */
  readonly all: DaySpan;
  /** How many lie before and after what is shown first. */
  readonly before: number;
  readonly after: number;
}

/** Shares that may lie before and after. */
const TAIL = 0.01;
/** With all days not so many times as long, nothing is squeezed. */
const FAR = 2.5;
/** Room at each end, as a share of the days. */
const ROOM = 0.02;
/** A shorter span says nothing of its days. */
const LEAST_DAYS = 14;

/** The span in which nearly all lies; undefined where nothing has a day. O(days). */
export function bulkOf(days: readonly DayCount[]): Bulk | undefined {
  const dated = days.filter(({ day, count }) => day !== '' && count > 0);
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  const all = { from: first.day, to: last.day };
  const inner = innerOf(dated);
  if (daysBetween(all.from, all.to) <= FAR * Math.max(LEAST_DAYS, daysBetween(inner.from, inner.to))) {
    return { span: widened(all), all, before: 0, after: 0 };
  }
  const span = widened(inner);
  const sum = (own: readonly DayCount[]): number => own.reduce((total, { count }) => total + count, 0);
  return {
    span,
    all,
    before: sum(dated.filter(({ day }) => day < span.from)),
    after: sum(dated.filter(({ day }) => day > span.to)),
  };
}

/** From the first to the last day but for the tails. */
function innerOf(days: readonly DayCount[]): DaySpan {
  const most = TAIL * days.reduce((sum, { count }) => sum + count, 0);
  const firstOf = (own: readonly DayCount[]): string => {
    let passed = 0;
    return own.find(({ count }) => (passed += count) > most)?.day ?? '';
  };
  return { from: firstOf(days), to: firstOf(days.toReversed()) };
}

/** With some room at both ends. */
function widened({ from, to }: DaySpan): DaySpan {
  const days = daysBetween(from, to) + 1;
  const room = Math.max(1, Math.ceil(days * ROOM), Math.ceil((LEAST_DAYS - days) / 2));
  return { from: addDays(from, -room), to: addDays(to, room) };
}
