import type { SourceItem, SourceOptions } from '../sources/source-item.ts';
import type { Arrival } from './arrival.ts';
import type { FormatName } from './format-names.ts';

/** The bytes of one source, to be read once. */
export interface OpenSource {
  /** For messages: the path, the address, or "standard input". */
  readonly name: string;
  /** Undefined for standard input and for what came over the network. */
  readonly file: string | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly arrival?: Arrival;
}

/** What a format needs beside the bytes. */
export interface FormatContext {
  readonly options: SourceOptions;
  /** Reads a source inside this one (a record of a web archive, an attachment), in whatever format it is. */
  readonly open: (inner: OpenSource) => AsyncIterable<SourceItem>;
}

/**
 * One format: how it is told, and how its bytes become items. A value, listed in `formats.ts`. `items` never throws for what
 * is wrong with the bytes: that is an item `refused`, with the reason, and the run goes on. It reads `chunks` to their end or returns.
 */
export interface Format {
  readonly name: FormatName;
  /** For messages: "an HTML page". */
  readonly title: string;
  /** Of file names, lower case, with the dot. */
  readonly endings: readonly string[];
  /** Without parameters, lower case. */
  readonly mediaTypes: readonly string[];
  /**
   * Whether bytes that begin so are surely of this format, whatever their name says. `head`: the first 4 KiB, a character
   * a byte (Latin-1), without byte order mark and white space in front. Undefined: only name and media type tell.
   */
  readonly begins?: (head: string) => boolean;
  readonly items: (source: OpenSource, context: FormatContext) => AsyncIterable<SourceItem>;
}
