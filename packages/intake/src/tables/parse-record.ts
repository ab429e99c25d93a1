/** Where a cell's words are, without its quotation marks. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  /** Whether marks in it are doubled. */
  readonly hasDoubled: boolean;
}

export type ParsedRecord =
  | {
      readonly kind: 'record';
      /** The first `MOST_CELLS`; positions from the record's start. */
      readonly cells: readonly Cell[];
      readonly count: number;
      /** Where its last cell ends, and where the next record begins. */
      readonly textEnd: number;
      readonly end: number;
      /** Line ends in it, its own included. */
      readonly lines: number;
    }
  /** The bytes end before the record does. */
  | { readonly kind: 'open'; readonly isQuoted: boolean }
  /** A quoted cell goes on after its closing mark. */
  | { readonly kind: 'broken' }
  /** No bytes are left. */
  | { readonly kind: 'end' };

interface Dialect {
  readonly delimiter: number;
  readonly isAtEnd: boolean;
  /** Whether a mark in front of a cell quotes it. */
  readonly quotes: boolean;
}

/** More columns than this are kept by no table of reports; the others of a record are only counted. */
const MOST_CELLS = 4096;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** The record of comma-separated values that begins at `start` (RFC 4180; a lone CR ends a line too). O(its bytes). */
export function parseRecord(bytes: Buffer, start: number, dialect: Dialect): ParsedRecord {
  const { delimiter, isAtEnd, quotes } = dialect;
  if (start >= bytes.length && isAtEnd) return { kind: 'end' };
  const cells: Cell[] = [];
  let count = 0;
  let lines = 1;
  let at = start;
  for (;;) {
    const cell = quotes && bytes[at] === QUOTE ? quotedCell(bytes, at) : bareCell(bytes, at, delimiter);
    if (!cell) return { kind: 'open', isQuoted: true };
    const { next } = cell;
    lines += cell.lines;
    if (count < MOST_CELLS) cells.push({ from: cell.from - start, to: cell.to - start, hasDoubled: cell.hasDoubled });
    count++;
    const byte = bytes[next];
    if (byte === delimiter) {
      at = next + 1;
      continue;
    }
    const isOpen = !isAtEnd && (byte === undefined || (byte === CR && next + 1 === bytes.length));
    if (isOpen) return { kind: 'open', isQuoted: false };
    if (byte !== undefined && byte !== LF && byte !== CR) return { kind: 'broken' };
    const end = Math.min(byte === CR && bytes[next + 1] === LF ? next + 2 : next + 1, bytes.length);
    return { kind: 'record', cells, count, textEnd: next, end, lines };
  }
}

interface ScannedCell extends Cell {
  readonly next: number;
  readonly lines: number;
}

function bareCell(bytes: Buffer, from: number, delimiter: number): ScannedCell {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === delimiter || byte === LF || byte === CR) break;
  }
  return { from, to: at, next: at, hasDoubled: false, lines: 0 };
}

function quotedCell(bytes: Buffer, open: number): ScannedCell | undefined {
  let hasDoubled = false;
  let at = open + 1;
  for (;;) {
    const close = bytes.indexOf(QUOTE, at);
    if (close === -1) return undefined;
    if (bytes[close + 1] !== QUOTE) {
      return { from: open + 1, to: close, next: close + 1, hasDoubled, lines: linesIn(bytes.subarray(open, close)) };
    }
    hasDoubled = true;
    at = close + 2;
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) lines++;
  }
  return lines;
}
