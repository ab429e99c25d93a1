import { guardedCell } from '@onrecord/archive';

/**
 * Rows as CSV (RFC 4180): a header of their names, lines that end with CR LF, text quoted and guarded against being run by a spreadsheet. All
 * rows have the same names; '' for none.
 */
export function csvLines(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const [first] = rows;
  if (!first) return '';
  return [Object.keys(first), ...rows.map((row) => Object.values(row))].map(lineOf).join('');
}

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : `"${guardedCell(cell).replaceAll('"', '""')}"`;
}
