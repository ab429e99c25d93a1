import type { Note } from '@onrecord/model';
import type { AnyRow } from '../rows/archive-row.ts';
import type { TableName } from './tables/tables.ts';

/** What a file is made of, and how much of the archive goes into it. */
export interface ExportOptions {
  /** csv, parquet: which table; `events` where not given. */
  readonly table?: TableName;
  /** csv: begins with a byte order mark, by which spreadsheets know UTF-8. */
  readonly bom?: boolean;
  /** csv: a row of HXL hashtags under the header. */
  readonly hxl?: boolean;
  /** timelinejs: the title slide. */
  readonly title?: string;
  /** timelinejs: rows that do not say when are put on the day of publication, and say so. Else they are left out and counted. */
  readonly byPublication?: boolean;
  /** How many independent texts tell what the row tells; undefined where that is not known. */
  readonly independentTexts?: (row: AnyRow) => number | undefined;
  /** Hears what was left out or written otherwise, when the file is complete. */
  readonly onNote?: (note: Note) => void;
}

/** One way to give the archive to another program. `write` streams: it holds one row (parquet: one row group) at a time. */
export interface ExportFormat<Takes extends string, T> {
  /** What `write` reads: rows, readings, reviewed reports, lines of an archive file, or what the table named in the options is made of. */
  readonly takes: Takes;
  readonly mediaType: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  /** One line for people. */
  readonly help: string;
  readonly write: (source: AsyncIterable<T>, options?: ExportOptions) => AsyncIterable<string | Uint8Array>;
}
