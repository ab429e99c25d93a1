import type { OnRecord } from '@onrecord/model';

/** A row that somebody is correcting; it is kept while the report is open, so that leaving the form loses nothing. */
export interface Draft {
  readonly record: OnRecord;
  readonly note: string;
}
