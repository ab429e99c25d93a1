import { actorsTable } from './actors-table.ts';
import { figuresTable } from './figures-table.ts';
import { outletsTable } from './outlets-table.ts';
import { eventsTable, outlookTable, positionsTable, statementsTable } from './record-tables.ts';
import { reportsTable } from './reports-table.ts';
import type { Column, Table, TableSource } from './table.ts';

/** The tables of the csv and parquet exports: one a kind of record, actors, reports and outlets. */
export const TABLES = {
  statements: statementsTable,
  events: eventsTable,
  figures: figuresTable,
  positions: positionsTable,
  outlook: outlookTable,
  actors: actorsTable,
  reports: reportsTable,
  outlets: outletsTable,
} as const;

export type TableName = keyof typeof TABLES;

/** The names, in the order in which they are shown. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A table for rows of which it is not yet known that they are its: ask `holds` before a cell. */
export function tableNamed(name: TableName): Table<TableSource> {
  return TABLES[name] as unknown as Table<TableSource>;
}

/** The columns of all tables as one Markdown page: name, type, meaning, HXL hashtag. */
export function columnsPage(): string {
  const row = ({ name, type, meaning, hxl }: Column<TableSource>): string =>
    `| \`${name}\` | ${type} | ${meaning.replaceAll('|', '\\|')} | ${hxl === undefined ? '' : `\`${hxl}\``} |`;
  const section = (name: TableName): string =>
    [
      `## ${name}`,
      '',
      '| column | type | meaning | HXL |',
      '| --- | --- | --- | --- |',
      ...tableNamed(name).columns.map(row),
    ].join('\n');
  return `${TABLE_NAMES.map(section).join('\n\n')}\n`;
}
