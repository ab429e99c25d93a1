import type { Note } from '@onrecord/model';
import type { Lookup } from './lookup.ts';

/** What a question gives: items that hold keys, and the names and words behind them. */
export interface Answer<T> {
  readonly items: readonly T[];
  readonly lookup: Lookup;
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined;
  readonly notes: readonly Note[];
}

/** Records of one group that an answer looks at, the latest ones; the answer says how many there are in all. */
export const MAX_TELLINGS = 60;
