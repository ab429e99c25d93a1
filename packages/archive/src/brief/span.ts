import type { Day } from '../rows/day.ts';
import type { Citation } from './brief-input.ts';

/** The days that a brief covers, both inclusive. */
export interface Span {
  readonly since: Day;
  readonly until: Day;
}

/** The day on which something was first told; undefined where no report has a day. */
export function firstTold(cites: readonly Citation[]): Day | undefined {
  return cites.reduce<Day | undefined>(
    (first, { told }) => (told !== undefined && (first === undefined || told < first) ? told : first),
    undefined,
  );
}

export function isWithin(day: Day | undefined, { since, until }: Span): boolean {
  return day !== undefined && since <= day.slice(0, 10) && day.slice(0, 10) <= until;
}

/** First told within the span: new. What no dated report tells cannot be called new. */
export function isNew(cites: readonly Citation[], span: Span): boolean {
  return isWithin(firstTold(cites), span);
}

/** An order by several keys, each smaller first; equal ones keep the order they came in. */
export function byKeys<T>(...keys: readonly ((item: T) => number | string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}
