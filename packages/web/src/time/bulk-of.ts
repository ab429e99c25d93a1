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

/** The share of all that is shown at least. */
const BULK = 0.9;
/** With all days not so many times as long, nothing is squeezed. */
const FAR = 2.5;
/** A step over what lies beside the bulk, as a share of its length, and how thin that may be, as a share of the bulk. */
const STEP = 0.05;
const THIN = 0.1;
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

/** The shortest span that holds the bulk. O(days). */
function innerOf(days: readonly DayCount[]): DaySpan {
  const wanted = BULK * days.reduce((sum, { count }) => sum + count, 0);
  let best: DaySpan = { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '' };
  let held = 0;
  let start = 0;
  for (const { day: to, count } of days) {
    held += count;
    for (let first = days[start]; first && held - first.count >= wanted; first = days[++start]) held -= first.count;
    const from = days[start]?.day ?? to;
    if (held >= wanted && daysBetween(from, to) < daysBetween(best.from, best.to)) best = { from, to };
  }
  return withNeighbours(best, days, wanted);
}

/** With what lies beside it, as long as that is not much thinner. */
function withNeighbours(inner: DaySpan, days: readonly DayCount[], held: number): DaySpan {
  const length = daysBetween(inner.from, inner.to) + 1;
  const step = Math.max(LEAST_DAYS, Math.ceil(length * STEP));
  const least = (THIN * held * step) / length;
  const sum = (from: string, to: string): number =>
    days.reduce((total, { day, count }) => (day >= from && day <= to ? total + count : total), 0);
  let { from, to } = inner;
  while (sum(addDays(from, -step), addDays(from, -1)) > least) from = addDays(from, -step);
  while (sum(addDays(to, 1), addDays(to, step)) > least) to = addDays(to, step);
  return { from, to };
}

/** With some room at both ends. */
function widened({ from, to }: DaySpan): DaySpan {
  const days = daysBetween(from, to) + 1;
  const room = Math.max(1, Math.ceil(days * ROOM), Math.ceil((LEAST_DAYS - days) / 2));
  return { from: addDays(from, -room), to: addDays(to, room) };
}
