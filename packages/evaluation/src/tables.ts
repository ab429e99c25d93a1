import { damagedTable, errorsTable, probesTable, rowsTable, rulesTable } from './gold-tables.ts';
import { boundaryTable, polnearTable, treebankTable } from './language-tables.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** All tables of a sheet, in the order they are shown. */
export function tablesOf({ gold, treebank, polnear }: Sheet): readonly Table[] {
  return [
    ...(gold ? [rowsTable(gold), probesTable(gold), damagedTable(gold), rulesTable(gold), errorsTable(gold)] : []),
    ...(treebank ? [treebankTable(treebank.data, treebank.sets), boundaryTable(treebank.sets)] : []),
    ...(polnear ? [polnearTable(polnear.data, polnear.score)] : []),
  ];
}

/** For the repository. */
export function markdown(sheet: Sheet): string {
  const tables = tablesOf(sheet).map(({ title, about, head, rows }) => {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      `## ${title}`,
      about,
      [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'),
    ].join('\n\n');
  });
  const marks = `onrecord ${sheet.version}, model ${sheet.model}, commit ${sheet.commit}. Made by \`npm run eval\`.`;
  return `${['# Scores', marks, ...tables].join('\n\n')}\n`;
}
