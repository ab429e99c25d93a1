import type { Block, Genre, Known, Note, Span } from '@onrecord/model';

/** What the first lines of a text say about the report itself. */
export interface Head {
  readonly title: Known<string>;
  readonly byline: Known<string>;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: Known<string>;
  readonly source: { readonly name?: string; readonly url?: string };
  readonly genre: Genre;
  /** The metadata lines themselves ("date 2024-05-05", front matter): no block covers them. */
  readonly metadata: readonly Span[];
  readonly notes: readonly Note[];
}

/** What the caller knows of the report: `publishedAt` set by hand (`--published`) goes before all that the text says. */
export interface Given {
  readonly publishedAt?: string;
  readonly file?: string;
}

export type ReadHead = (text: string, blocks: readonly Block[], given: Given) => Head;
