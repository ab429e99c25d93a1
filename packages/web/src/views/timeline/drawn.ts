import type { Lane, LaneCell } from '../../api/types.ts';
import type { RealisSort } from '../../words/realis-marks.ts';

/** What can be reached in a lane: a mark, a count or a bar. */
export interface Reachable {
  /** The same as long as it means the same. */
  readonly id: string;
  readonly lane: string;
  /** Middle, px. */
  readonly x: number;
}

/** One happening, at its day. */
export interface DrawnMark extends Reachable {
  readonly y: number;
  /** Key of the record that it leads to. */
  readonly key: number;
}

/** More happenings of one column than are drawn one by one; over marks: that there are more than these. */
export interface DrawnCount extends Reachable {
  readonly cell: LaneCell;
  readonly count: number;
  readonly isCut: boolean;
  readonly left: number;
  readonly width: number;
  /** Where its words stand. */
  readonly top: number;
  /** From below, px; none over marks. */
  readonly parts: readonly { readonly sort: RealisSort; readonly y: number; readonly height: number }[];
}

/** Days of which it is not known which. */
export interface DrawnBar extends Reachable {
  readonly cell: LaneCell;
  readonly count: number;
  readonly sort: RealisSort;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Where its count stands: in it, or beside it where it is too short. */
  readonly labelX: number;
  /** Whether its ends lie within the picture. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

export interface LaneRow {
  readonly lane: Lane;
  readonly token: string;
  readonly top: number;
  readonly height: number;
  /** Where the columns stand, from the top of the picture. */
  readonly base: number;
  readonly marks: readonly DrawnMark[];
  readonly counts: readonly DrawnCount[];
  readonly bars: readonly DrawnBar[];
  /** Happenings whose bars have no room. */
  readonly barsLeft: number;
}

export interface LanesShape {
  readonly rows: readonly LaneRow[];
  readonly height: number;
}
