import { columnsOf } from './columns.ts';
import type { PdfLine, PdfPage } from './pdf-page.ts';
import { rowsOf, wordsOf } from './rows.ts';

/** The lines of a page in the order in which they are read, column by column. */
export function pageLines({ pieces }: PdfPage, page: number): readonly PdfLine[] {
  return columnsOf(rowsOf(pieces)).flatMap(({ rows }, number) => {
    const left = Math.min(...rows.map(({ pieces: [first] }) => first?.x ?? 0));
    const right = Math.max(...rows.map(endOf));
    return rows.map((row) => ({
      text: wordsOf(row.pieces),
      x: row.pieces[0]?.x ?? 0,
      end: endOf(row),
      y: row.y,
      size: row.size,
      column: { left, right, number },
      page,
    }));
  });
}

function endOf({ pieces }: { readonly pieces: PdfPage['pieces'] }): number {
  return pieces.reduce((end, { x, width }) => Math.max(end, x + width), -Infinity);
}
