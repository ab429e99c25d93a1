import type { OutletAnswer } from '../../asking/ask-outlets.ts';
import type { AnyRow } from '../../rows/archive-row.ts';
import type { ActorLine } from './actor-line.ts';
import type { ReportLine } from './report-line.ts';

export type Cell = string | number | boolean | undefined;

/** `day`: YYYY-MM-DD, written as a date where the format has one. `text` of several values separates them by "; ". */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day';

/** What a cell may need that its row does not hold. */
export interface CellContext {
  readonly independentTexts: (row: AnyRow) => number | undefined;
}

export interface Column<T> {
  /** Stable: scripts of other people hang on it. */
  readonly name: string;
  readonly type: ColumnType;
  /** One line for the page of columns. */
  readonly meaning: string;
  /** Hashtag of the Humanitarian Exchange Language (HXL 1.1), where it has one. */
  readonly hxl?: string;
  readonly of: (row: T, context: CellContext) => Cell;
}

/** What the tables are made of. */
export type TableSource = AnyRow | ActorLine | ReportLine | OutletAnswer;

export interface Table<T extends TableSource> {
  readonly takes: 'rows' | 'actors' | 'reports' | 'outlets';
  /** "events": what its lines are. */
  readonly what: string;
  readonly columns: readonly Column<T>[];
  /** Whether it is one of its lines. */
  readonly holds: (row: TableSource) => row is T;
}
