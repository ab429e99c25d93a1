import { lineOf, type PageElement } from './page-node.ts';

/** Cells of data are short; a longer one holds a part of a page that is laid out by a table. */
const LONGEST_CELL = 160;

/** The cells of a table, row by row. */
export function rowsOf(table: PageElement): readonly (readonly PageElement[])[] {
  const rows: PageElement[][] = [];
  for (const child of table.children) {
    if (child.kind !== 'element') continue;
    if (child.name === 'tr') rows.push(cellsOf(child));
    else if (GROUPS.has(child.name)) rows.push(...rowsOf(child).map((row) => [...row]));
  }
  return rows;
}

/** Whether a table holds data, and not the layout of a page: two columns or more, two rows or more, all cells short. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table).filter((cells) => cells.length > 0);
  const wide = rows.filter((cells) => cells.length > 1);
  return wide.length >= 2 && rows.every((cells) => cells.every(isDataCell));
}

function isDataCell(cell: PageElement): boolean {
  return lineOf(cell).length <= LONGEST_CELL && !hasTable(cell);
}

function hasTable(element: PageElement): boolean {
  return element.children.some((child) => child.kind === 'element' && (child.name === 'table' || hasTable(child)));
}

function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (child): child is PageElement => child.kind === 'element' && (child.name === 'td' || child.name === 'th'),
  );
}

const GROUPS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
