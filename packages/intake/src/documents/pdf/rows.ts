import type { Piece } from './pdf-page.ts';

/** Pieces on one base line, from left to right. */
export interface PdfRow {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Pieces as rows from top to bottom: what is raised or lowered by less than half its size stands in the row. O(n log n). */
export function rowsOf(pieces: readonly Piece[]): readonly PdfRow[] {
  const inked = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of inked) {
    const row = rows.at(-1);
    if (row && row.y - piece.y <= 0.5 * Math.min(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map(({ pieces: unsorted }) => rowOf(unsorted.sort((a, b) => a.x - b.x)));
}

/** A row of these pieces, which are in order: size and base line are those of its largest letters. */
export function rowOf(pieces: readonly Piece[]): PdfRow {
  const largest = pieces.reduce((found, piece) => (piece.size > found.size ? piece : found), { y: 0, size: 0 });
  return { y: largest.y, size: largest.size, pieces };
}

/** So far apart, as a multiple of their size, words are cells of a table. */
const CELL_GAP = 2;

/** The words of pieces in a row; a space where they stand apart, a tab where they are cells. */
export function wordsOf(pieces: readonly Piece[]): string {
  let words = '';
  let end: number | undefined;
  for (const { text, x, width, size } of pieces) {
    const gap = end === undefined ? 0 : x - end;
    if (gap > CELL_GAP * size) words = `${words.trimEnd()}\t`;
    else if (gap > 0.15 * size && !/\s$/.test(words) && !/^\s/.test(text)) words += ' ';
    words += text.replace(/\s+/g, ' ');
    end = x + width;
  }
  return words.replace(/ {2,}/g, ' ').trim();
}
