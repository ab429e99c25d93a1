import type { OnRecord } from '@onrecord/model';
import type { ReviewState } from '../rows/archive-row.ts';
import type { Tables } from '../store/tables.ts';

/** What a person said of a row, and when. */
export interface KeptReview {
  readonly state: Exclude<ReviewState, 'unreviewed'>;
  /** The name of their token, "local" at the machine itself, or what the command was told. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** In their own words. */
  readonly note: string | undefined;
  /** The row as they left it, where they corrected it. */
  readonly record: OnRecord | undefined;
}

export function keptReview({ state, by, at, note, record }: Omit<Tables['review'], 'original'>): KeptReview {
  return {
    // Written by this program.
    state: state as KeptReview['state'],
    by,
    at,
    note: note === '' ? undefined : note,
    record: state === 'corrected' ? (JSON.parse(record) as OnRecord) : undefined,
  };
}
