import type { Block, Note } from '@onrecord/model';
import type { Fetcher } from '../fetch/fetched.ts';
import type { FormatName } from '../formats/format-names.ts';

/** What is known of a report from outside its text: a file's name, the fields of a JSON line. All as it was given. */
export interface GivenFields {
  /** As it was given: whether it is a date is for the reader to say. */
  readonly publishedAt?: string;
  readonly title?: string;
  /** Where the report can be read: of a page its canonical address. */
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The id that the report has where it comes from. */
  readonly originId?: string;
  /** Path of the file; of a line, `path:line`. None for standard input and for what came over the network. */
  readonly file?: string;
}

/** A report's text, fixed, with what is known of it from outside. */
export interface TextItem {
  readonly kind: 'text';
  /** For messages: the path, `path:line`, the address, or "standard input". */
  readonly name: string;
  readonly text: string;
  /**
   * What the source's markup says of parts of the text (headline, byline, caption, credit, ...): spans of `text` in text
   * order that do not overlap. Absent where there was no markup; what is not marked is for the reader to tell.
   */
  readonly marks?: readonly Block[];
  /** The format that the text was taken from. */
  readonly format: FormatName;
  /** Label of the WHATWG Encoding Standard, in lower case: the encoding that the bytes were decoded by. */
  readonly charset: string;
  readonly given: GivenFields;
  readonly notes: readonly Note[];
  /** SHA-256 (hex) of the bytes as they came: of the file, of the page's body, or of the line without its line end. */
  readonly bytesHash: string;
  /** When the bytes were fetched, ISO 8601 in UTC: of a page from the network, of a record of a web archive. */
  readonly fetchedAt?: string;
}

/** A line that says it is a reading (`onrecord read --json`): its shape and anchors are not checked yet. */
export interface ReadingItem {
  readonly kind: 'reading';
  readonly name: string;
  /** The JSON. */
  readonly line: string;
  readonly bytesHash: string;
}

/**
 * An address that a list gives without the text behind it: an entry of a feed, a page of a sitemap, a feed of an OPML
 * list. Who may use the network fetches it; else it is counted and said.
 */
export interface LinkItem {
  readonly kind: 'link';
  readonly name: string;
  /** Absolute, http or https. */
  readonly url: string;
  /** What is expected behind it. */
  readonly of: 'report' | 'feed' | 'sitemap';
  /** What the list says of it; goes before what the page says only where the page says nothing. */
  readonly given: GivenFields;
}

/** Something that could not be had. */
export interface RefusedItem {
  readonly kind: 'refused';
  readonly name: string;
  readonly problem: Note;
}

/** A remark on a folder or a list, which is no failure. */
export interface NoteItem {
  readonly kind: 'note';
  readonly name: string;
  readonly note: Note;
}

/** One thing found at the paths. From `expandSources` a link comes only where its report is known already (`isKnown`). */
export type SourceItem = TextItem | ReadingItem | LinkItem | RefusedItem | NoteItem;

export interface SourceOptions {
  /** Ends the items quietly, even in the middle of a wait for standard input. */
  readonly signal?: AbortSignal;
  /** What "-" reads; the process's standard input by default. Closed when the signal comes. */
  readonly input?: AsyncIterable<Uint8Array | string> & { readonly destroy?: () => unknown };
  /** Which columns of tables (CSV, Parquet) and fields of JSON Lines hold what; names that are usual are found without. */
  readonly columns?: ColumnMap;
  /** The network. Without it addresses are refused. */
  readonly fetcher?: Fetcher;
  /** Whether links in lists that lie in files are fetched; those of lists that were fetched themselves always are. */
  readonly follow?: boolean;
  /** Whether the report behind a link of a list is there already and need not be fetched. */
  readonly isKnown?: (url: string) => Promise<boolean>;
}

/** Names of columns by the field they hold; `text` is the report's text. */
export type ColumnMap = Readonly<Partial<Record<'text' | Exclude<keyof GivenFields, 'file'>, string>>>;
