import type { Expression, Kysely, RawBuilder, SqlBool } from 'kysely';
import type { SearchTerm } from './search-terms.ts';
import type { Tables } from './tables.ts';

/** A query's view of the archive: inside a write it sees what was written so far. */
export type Db = Kysely<Tables>;

export type TableName = keyof Tables & string;

/** What SQLite and PostgreSQL do differently: everything else is one code for both. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres';
  /** Column type of bytes. */
  readonly bytesType: 'blob' | 'bytea';
  /** Makes the full-text index over title and text of reports. */
  createSearch(db: Db): Promise<void>;
  /** Has the database itself keep `day_count`, whatever writes to the table of records. */
  countDays(db: Db): Promise<void>;
  /** Puts reports into the full-text index. */
  indexTexts(db: Db, reports: readonly SearchableReport[]): Promise<void>;
  /** Puts records into the full-text index of rows, each with its kind. */
  indexRecords(db: Db, records: readonly SearchableRecord[]): Promise<void>;
  /** Takes records out of it. */
  forgetRecords(db: Db, keys: readonly number[]): Promise<void>;
  /** Keys of records of a kind whose own words hold all terms, at most `limit`, in no order. */
  recordsWith(
    db: Db,
    sought: { readonly kind: string; readonly terms: readonly SearchTerm[]; readonly limit: number },
  ): Promise<readonly number[]>;
  /** The same records, all of them, to be joined with others in a query. */
  recordsHolding(kind: string, terms: readonly SearchTerm[]): Expression<number>;
  /** Keys of the reports that hold all terms. */
  reportsWith(terms: readonly SearchTerm[]): Expression<number>;
  /** `column in (values)` with the list as one parameter, however long. */
  isOneOf(column: Expression<unknown>, values: readonly (string | number)[]): Expression<SqlBool>;
  /** A table with one column `value` that holds the numbers, to begin a join with. */
  numbers(values: readonly number[]): RawBuilder<{ value: number }>;
  /** For each name, the highest `limit` keys that stand under it in a table of look-up keys. O(names × limit). */
  newestUnder(db: Db, lookup: LookUp, names: readonly (string | number)[]): Promise<readonly FoundKey[]>;
  /**
   * Inserts rows, all with the same columns. `update`: a row whose `on` columns exist is overwritten; `ignore`: it is left as it was.
   */
  insertRows<T extends TableName>(db: Db, table: T, rows: readonly Tables[T][], conflict?: Conflict): Promise<void>;
}

/** A table that finds keys by names: its primary key begins with the name and ends with the key. */
export interface LookUp {
  readonly table: 'story_band' | 'happening_key' | 'occurrence_key' | 'quote_key';
  readonly name: string;
  readonly key: string;
  /** Keys a name. */
  readonly limit: number;
  /** Which keys stay where there are more: the newest are looked at, or only the first ever stand there. */
  readonly keep: 'newest' | 'first';
}

export interface FoundKey {
  readonly name: string | number;
  readonly key: number;
}

export interface Conflict {
  readonly on: readonly string[];
  readonly then: 'update' | 'ignore';
}

export interface SearchableRecord {
  readonly key: number;
  readonly kind: string;
  /** Its words as `searchWords` gives them, separated by spaces. */
  readonly words: string;
}

export interface SearchableReport {
  readonly key: number;
  /** Its words as `searchWords` gives them, separated by spaces. */
  readonly words: string;
}

/** An open archive database. */
export interface Store {
  readonly db: Db;
  readonly dialect: StoreDialect;
  /** Where it is, for messages; without a password. */
  readonly name: string;
  /**
   * Runs `work` as one transaction that no other writer overlaps, in this process or another: all of it is durable when this returns,
   * or none of it. Waits for its turn.
   * @throws ArchiveProblem when the disk is full, the archive read-only, damaged or locked for too long
   */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Database's own check of its file: one line a fault, none when it is sound. */
  faults(): Promise<readonly string[]>;
  /** Bytes on disk. */
  size(): Promise<number>;
  close(): Promise<void>;
}
