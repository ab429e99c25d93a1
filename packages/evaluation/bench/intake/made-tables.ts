import { madeWords } from './made-words.ts';

/** Columns of a table and fields of a line, as they are found without being told. */
const COLUMNS = ['title', 'date', 'url', 'text'] as const;

function madeRows(count: number): readonly Readonly<Record<(typeof COLUMNS)[number], string>>[] {
  const words = madeWords(2);
  return Array.from({ length: count }, (_, i) => ({
    title: `Talks on the ferry, day ${i}`,
    date: '2031-04-02',
    url: `https://saltmarsh-post.example/${i}`,
    text: Array.from({ length: 8 }, () => words.paragraph(4)).join('\n\n'),
  }));
}

/** JSON Lines with a report of about 3 KB a line. */
export function madeLines(count: number): Buffer {
  return Buffer.from(
    madeRows(count)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
}

/** The first row of a table, and rows with a report of about 3 KB each: CSV (RFC 4180). */
export function madeTable(count: number): { readonly head: Buffer; readonly rows: Buffer } {
  const rows = madeRows(count).map((row) => `${COLUMNS.map((column) => `"${row[column]}"`).join(',')}\r\n`);
  return { head: Buffer.from(`${COLUMNS.join(',')}\r\n`), rows: Buffer.from(rows.join('')) };
}
