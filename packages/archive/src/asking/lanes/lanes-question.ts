import type { Day } from '../../rows/day.ts';
import type { Question } from '../question.ts';
import type { Bucket, Column } from './columns.ts';

/** What makes a lane: who is in it as doer or recipient, what kind of event it is, or where it was. */
export const LANE_SORTS = ['actor', 'type', 'place'] as const;
export type LaneSort = (typeof LANE_SORTS)[number];

/** What happened within a span; `since` and `until` are days of publication where `dates` is `report`. */
export interface LanesQuestion extends Omit<Question, 'kinds' | 'group' | 'withdrawn'> {
  readonly since: Day;
  readonly until: Day;
}

/** How it is laid out. */
export interface LanesLayout {
  readonly by: LaneSort;
  readonly bucket: Bucket;
  /** From `columnsOf`. */
  readonly columns: readonly Column[];
  /** Lanes that stand for themselves. */
  readonly lanes: number;
  /** Cells with up to so many happenings name each of them. */
  readonly marks: number;
  /** Rows that are looked at in all: the cost does not grow with the archive. */
  readonly rows: number;
}

/** Rows of a question that are looked at, where nobody wants less. */
export const MAX_LANE_ROWS = 1800;
