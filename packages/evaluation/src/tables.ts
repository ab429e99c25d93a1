import { binsTable, reliabilityTable } from './calibration/calibration-tables.ts';
import { damagedTable, errorsTable, probesTable, rowsTable, rulesTable, wrongFieldsTable } from './gold-tables.ts';
import { boundaryTable, polnearTable, treebankTable } from './language-tables.ts';
import type { GoldSheet, Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** All tables of a sheet, in the order they are shown. */
export function tablesOf({ gold, treebank, polnear }: Sheet): readonly Table[] {
  return [
    ...(gold ? goldTables(gold) : []),
    ...(treebank ? [treebankTable(treebank.data, treebank.sets), boundaryTable(treebank.sets)] : []),
    ...(polnear ? [polnearTable(polnear.data, polnear.score)] : []),
  ];
}

function goldTables(gold: GoldSheet): readonly Table[] {
  return [
    rowsTable,
    probesTable,
    damagedTable,
    reliabilityTable,
    binsTable,
    rulesTable,
    errorsTable,
    wrongFieldsTable,
  ].map((table) => table(gold));
}

/** For the repository. */
export function markdown(sheet: Sheet): string {
  return markdownPage('Scores', { ...sheet, command: 'npm run eval' }, tablesOf(sheet));
}

/** A page of tables that says what was measured and how it is made. */
export function markdownPage(
  title: string,
  { version, model, commit, command }: Pick<Sheet, 'version' | 'model' | 'commit'> & { readonly command: string },
  tables: readonly Table[],
): string {
  const sections = tables.map(({ title: head, about, head: cells, rows }) => {
    const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
    return [
      `## ${head}`,
      about,
      [line(cells), line(cells.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'),
    ].join('\n\n');
  });
  const marks = `onrecord ${version}, model ${model}, commit ${commit}. Made by \`${command}\`.`;
  return `${[`# ${title}`, marks, ...sections].join('\n\n')}\n`;
}
