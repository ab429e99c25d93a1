import type { Occurrence } from '../../api/types.ts';

/** What is told of one day. */
export interface TimelineDay {
  /** YYYY-MM-DD; '' for what has no day. */
  readonly day: string;
  readonly items: readonly Occurrence[];
}

/** Occurrences by the first day that they may have happened on, or were reported on; the newest first. O(n log n). */
export function byDay(items: readonly Occurrence[], dates: 'subject' | 'report'): readonly TimelineDay[] {
  const days = Map.groupBy(items, ({ facts: [fact] }) => (dates === 'report' ? fact?.told : fact?.when?.from) ?? '');
  return [...days]
    .map(([day, own]) => ({ day, items: own }))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
