import type { Note } from '@onrecord/model';
import type { Charset } from '../charset.ts';

/** What is known of a report from outside its text: a file's name, the fields of a JSON line. All as it was given. */
export interface GivenFields {
  /** As it was given: whether it is a date is for the reader to say. */
  readonly publishedAt?: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly language?: string;
  /** The id that the report has where it comes from. */
  readonly originId?: string;
  /** Path of the file; of a line, `path:line`. None for standard input. */
  readonly file?: string;
}

/** A report's text, fixed, with what is known of it from outside. */
export interface TextItem {
  readonly kind: 'text';
  /** For messages: the path, `path:line`, or "standard input". */
  readonly name: string;
  readonly text: string;
  readonly charset: Charset;
  readonly given: GivenFields;
  readonly notes: readonly Note[];
  /** SHA-256 (hex) of the bytes as they came: of the file, or of the line without its line end. */
  readonly bytesHash: string;
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
 * One thing found at the paths: a text, a reading, something that could not be had (`refused`), or a remark on a folder
 * (`note`), which is no failure.
 */
export type SourceItem =
  | TextItem
  | ReadingItem
  | { readonly kind: 'refused'; readonly name: string; readonly problem: Note }
  | { readonly kind: 'note'; readonly name: string; readonly note: Note };

export interface SourceOptions {
  /** Ends the items quietly, even in the middle of a wait for standard input. */
  readonly signal?: AbortSignal;
  /** What "-" reads; the process's standard input by default. Closed when the signal comes. */
  readonly input?: AsyncIterable<Uint8Array | string> & { readonly destroy?: () => unknown };
}
