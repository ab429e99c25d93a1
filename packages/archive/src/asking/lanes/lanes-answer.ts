import type { EventType, Note, Realis } from '@onrecord/model';
import type { EventFact } from '../../rows/facts.ts';
import type { Lookup } from '../lookup.ts';
import type { Column } from './columns.ts';

/** What a lane stands for. */
export type LaneOf =
  | { readonly kind: 'actor' | 'place'; readonly key: number }
  | { readonly kind: 'type'; readonly type: EventType }
  /** What is in none of the lanes that are shown; of so many lanes. */
  | { readonly kind: 'others'; readonly lanes: number }
  /** What names no actor, or no place. */
  | { readonly kind: 'none' };

export type RealisCounts = Readonly<Partial<Record<Realis, number>>>;

/** What happened in one column of a lane, or on days of which it is not known which. */
export interface LaneCell extends Column {
  /** Happenings by whether they are told as fact. */
  readonly counts: RealisCounts;
  /** Those of them whose own day is not said: they stand on the day of the report. */
  readonly undated: number;
  /** Keys of their records, where they are few; empty: they are only counted. */
  readonly marks: readonly number[];
}

export interface Lane {
  readonly of: LaneOf;
  /** Independent texts that tell of it, of what was looked at. */
  readonly texts: number;
  readonly events: number;
  /** In the order of time; columns without any are left out. */
  readonly cells: readonly LaneCell[];
  /**
   * Days or hours that do not lie in one column: what happened somewhen between them. Those that begin and end in the same columns stand
   * together, from the first to the last of them. More than `MAX_SPANS` are left out, those with the fewest.
   */
  readonly spans: readonly LaneCell[];
  /** Happenings whose spans were left out. */
  readonly spansLeft: number;
}

/** One happening of a cell that is named. */
export interface LaneMark {
  readonly occurrence: number;
  /** Independent texts that tell it, in the whole archive. */
  readonly texts: number;
  readonly fact: EventFact;
}

export interface LanesAnswer {
  readonly columns: readonly (Column & { readonly isCut: boolean })[];
  /** Those with the most texts first, then `others` and `none` where there are such. */
  readonly lanes: readonly Lane[];
  readonly marks: readonly LaneMark[];
  /** Happenings in what was looked at. */
  readonly events: number;
  /** Rows that were looked at. */
  readonly counted: number;
  /** Of some columns only the newest rows were looked at. */
  readonly isCut: boolean;
  /** Times of day were looked up in the newest reports only. */
  readonly hoursCut: boolean;
  readonly lookup: Lookup;
  readonly notes: readonly Note[];
}
