import type { Span } from '@onrecord/model';

/**
 * One way of being right. `days`: the ends, with `how` they are to be met: `equal` both; `overlap` some day in common;
 * `inside` within ours, which is coarser; `near` both within a day; `bound` the one that is given is our first or last day or the
 * day behind it. `clock`: HH:MM of our value. `value`: our value itself. All that are given must hold.
 */
export interface Wanted {
  readonly days?: { readonly first?: string; readonly last?: string; readonly how: DayMatch };
  readonly clock?: string;
  readonly value?: string;
}
export type DayMatch = 'equal' | 'overlap' | 'inside' | 'near' | 'bound';

/** A time of a corpus: where its words stand, and the readings that are right. Without any its value is not asked. */
export interface WantedTime extends Span {
  readonly wanted: readonly Wanted[];
}

/** One phrase of a corpus. Without times nothing may be found in it. */
export interface TimeCase {
  readonly text: string;
  /** ISO day or date-time for which relative times are counted; undefined when the corpus names none. */
  readonly reference: string | undefined;
  readonly times: readonly WantedTime[];
  /** What the corpus itself says of the case, for the selection: a holiday's name, a type, a set. */
  readonly labels: readonly string[];
}
