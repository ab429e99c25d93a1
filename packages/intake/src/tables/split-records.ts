import { parseRecord, type Cell, type ParsedRecord } from './parse-record.ts';

/** The most bytes of one row: 16 MiB, as for a line of JSON Lines. */
export const MAX_ROW_BYTES = 16 * 1024 * 1024;

/** Of a mark that is closed lines later, with which the row has not the right number of cells: `cells-over-lines`. */
export type BrokenReason = 'quote-open' | 'quote-inside' | 'too-long' | 'cells-over-lines';

/** One row of a table in text, or why it is none. */
export type TextRow = {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Which row it is, as a spreadsheet counts: from 1, a cell with line breaks is in one row. */
  readonly number: number;
} & (
  | { readonly kind: 'row'; readonly bytes: Uint8Array; readonly cells: readonly Cell[]; readonly count: number }
  | { readonly kind: 'broken'; readonly reason: BrokenReason }
);

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;

/**
 * The rows of comma-separated values (RFC 4180) with any delimiter of one byte. A row that is broken costs one line:
 * reading goes on with the line after the one on which it begins, so that an open quotation mark cannot swallow the rest.
 * Blank lines give nothing. Holds at most 32 MiB. O(bytes): between an open mark and the place where the search for its end
 * stopped, marks stand in even runs, so no later line in there opens another that leads further.
 */
export async function* splitRecords(chunks: AsyncIterable<Uint8Array>, delimiter: number): AsyncGenerator<TextRow> {
  const input = new Held(chunks);
  let line = 1;
  let expected: number | undefined;
  for (let number = 1; ; number++) {
    const record = await nextRecord(input, delimiter, expected);
    if (record.kind === 'end') return;
    if (record.kind === 'record') {
      const bytes = input.bytes.subarray(input.at, record.textEnd);
      expected ??= record.count;
      if (bytes.length > 0) yield { kind: 'row', line, number, bytes, cells: record.cells, count: record.count };
      line += record.lines;
      input.at = record.end;
    } else {
      yield { kind: 'broken', line, number, reason: record.reason };
      line++;
      await input.skipLine();
    }
  }
}

type NextRecord =
  | Extract<ParsedRecord, { readonly kind: 'record' | 'end' }>
  | { readonly kind: 'broken'; readonly reason: BrokenReason };

/** The record at hand, with as many bytes taken as it needs. */
async function nextRecord(input: Held, delimiter: number, expected: number | undefined): Promise<NextRecord> {
  for (;;) {
    const { bytes, at, isAtEnd } = input;
    let record = parseRecord(bytes, at, { delimiter, isAtEnd, quotes: true });
    if (record.kind === 'open' && !isAtEnd && input.left <= MAX_ROW_BYTES) {
      await input.more();
      continue;
    }
    // Many tables with tabs quote nothing: a mark in front of a cell is then a letter like any other.
    if (delimiter === TAB && reasonOf(record, at, expected)) {
      record = parseRecord(bytes, at, { delimiter, isAtEnd, quotes: false });
    }
    if (record.kind === 'end') return record;
    const reason = reasonOf(record, at, expected);
    if (record.kind === 'record' && reason === undefined) return record;
    return { kind: 'broken', reason: reason ?? 'too-long' };
  }
}

/** What is wrong with a record. A wrong number of cells within one line is not told here: it is the row's own matter. */
function reasonOf(record: ParsedRecord, at: number, expected: number | undefined): BrokenReason | undefined {
  if (record.kind === 'end') return undefined;
  if (record.kind === 'broken') return 'quote-inside';
  if (record.kind === 'open') return record.isQuoted ? 'quote-open' : 'too-long';
  if (record.end - at > MAX_ROW_BYTES + 2) return 'too-long';
  return record.lines > 1 && expected !== undefined && record.count !== expected ? 'cells-over-lines' : undefined;
}

/** The bytes of a stream from the row at hand on. */
class Held {
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  isAtEnd = false;
  readonly #iterator: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Twice as many bytes as are left, so that looking again at the start of a long row stays linear. */
  async more(): Promise<void> {
    const parts: Uint8Array[] = [this.bytes.subarray(this.at)];
    let wanted = Math.max(this.left, LEAST);
    while (wanted > 0) {
      const next = await this.#iterator.next();
      if (next.done) {
        this.isAtEnd = true;
        break;
      }
      parts.push(next.value);
      wanted -= next.value.length;
    }
    this.bytes = Buffer.concat(parts);
    this.at = 0;
  }

  /** Goes to the start of the next line; holds none of this one. */
  async skipLine(): Promise<void> {
    for (;;) {
      const end = lineEnd(this.bytes, this.at);
      if (end !== -1 && (end < this.bytes.length || this.isAtEnd || this.bytes[end - 1] === LF)) {
        this.at = end;
        return;
      }
      this.at = end === -1 ? this.bytes.length : end - 1;
      if (this.isAtEnd) {
        this.at = this.bytes.length;
        return;
      }
      await this.more();
    }
  }
}

const LEAST = 64 * 1024;

/** Where the line ends, its line end included; -1 where there is none. */
function lineEnd(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return -1;
}
