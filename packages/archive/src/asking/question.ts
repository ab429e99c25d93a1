import type { RecordKind } from '@onrecord/model';
import type { PartyRole } from '../rows/archive-row.ts';
import type { Day } from '../rows/day.ts';

/** One of the actors is in the row, and in this role. */
export interface PartyFilter {
  readonly role: PartyRole;
  /** Keys of joined actors. */
  readonly actors: readonly number[];
}

/** What a list of rows is asked for: every filter that is set must hold. */
export interface Question {
  readonly kinds: readonly RecordKind[];
  /** First and last day, both inclusive, of what the row is about; of the report's publication where `dates` is `report`. */
  readonly since?: Day;
  readonly until?: Day;
  /** `subject` (default): the day that it is about, the report's where none is said. `report`: the day of publication. */
  readonly dates?: 'subject' | 'report';
  /** Keys of joined actors: one of them is in the row, in any role. */
  readonly actors?: readonly number[];
  /** Each of these holds: who speaks and about whom, who acts and on whom. */
  readonly parties?: readonly PartyFilter[];
  readonly places?: readonly number[];
  /** Act of a statement, type of an event, measure of a figure, stance of a position, type of a prospect. */
  readonly types?: readonly string[];
  /** Mode of a statement or an event. */
  readonly modes?: readonly string[];
  readonly realis?: readonly string[];
  /** Issue key of a position; noun of what a figure counts. */
  readonly topics?: readonly string[];
  /** Keys of outlets: one of them published the report, or its text credits it. */
  readonly outlets?: readonly number[];
  readonly story?: number;
  readonly happening?: number;
  readonly report?: number;
  /** Key of an occurrence, series, cell or line; one kind only. */
  readonly group?: number;
  readonly minConfidence?: number;
  /** Words that the row's own words hold; see searchTerms. */
  readonly search?: string;
  /** Superseded versions and rejected rows too. */
  readonly withdrawn?: boolean;
}

/** A page of a list, newest first. */
export interface PageRequest {
  /** Rows, 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined;
}

/** The place of a row in a list that is sorted by day and key, both falling. */
export interface Cursor {
  readonly sorted: string;
  readonly key: number;
}

export function cursorText({ sorted, key }: Cursor): string {
  return `${sorted === '' ? 'undated' : sorted}.${key}`;
}

/** @throws RangeError for what no page has given */
export function parseCursor(text: string): Cursor {
  const [, sorted, key] = /^(\d{4}-\d{2}-\d{2}|undated)\.(\d{1,12})$/.exec(text) ?? [];
  if (sorted === undefined || key === undefined) {
    throw new RangeError(`"${text}" is no place in a list: give the one that the page before ended with`);
  }
  return { sorted: sorted === 'undated' ? '' : sorted, key: Number(key) };
}
