import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a table, or a row of it, gives no report. */
export const tableProblems = {
  noTextColumn: {
    code: 'ONR-INTAKE-77',
    severity: 'error',
    stage,
    message:
      'has no column that is known to hold the text; its columns are: {columns}. Say which one: --columns text=COLUMN,published=COLUMN',
  },
  columnMissing: {
    code: 'ONR-INTAKE-78',
    severity: 'error',
    stage,
    message: 'has no column "{column}"; its columns are: {columns}. Correct the names given with --columns.',
  },
  otherCellCount: {
    code: 'ONR-INTAKE-79',
    severity: 'error',
    stage,
    message:
      'has {count} cells where the first row has {expected}. Put cells that hold the delimiter or a line break in double quotation marks.',
  },
  rowWithoutText: {
    code: 'ONR-INTAKE-80',
    severity: 'error',
    stage,
    message: 'has nothing in the column "{column}". Give the text of the report there, or leave the row out.',
  },
  quoteOpen: {
    code: 'ONR-INTAKE-81',
    severity: 'error',
    stage,
    message:
      'opens a quotation mark that is not closed; reading goes on with the next line. Close it, or double the mark if it is part of the text.',
  },
  quoteInside: {
    code: 'ONR-INTAKE-82',
    severity: 'error',
    stage,
    message:
      'has a quotation mark within a quoted cell; reading goes on with the next line. Double the mark, as spreadsheets do on export.',
  },
  rowTooLong: {
    code: 'ONR-INTAKE-83',
    severity: 'error',
    stage,
    message: 'is longer than 16 MiB ({limit} bytes), the most one row may be. Take the row out, or split it.',
  },
  noRows: {
    code: 'ONR-INTAKE-84',
    severity: 'error',
    stage,
    message: 'has no rows below the names of its columns. Export the table again, with its rows.',
  },
  lineWithoutField: {
    code: 'ONR-INTAKE-85',
    severity: 'error',
    stage,
    message: 'has no "{field}" that is a string, where --columns says the text is. Correct --columns, or the line.',
  },
  parquetBroken: {
    code: 'ONR-INTAKE-86',
    severity: 'error',
    stage,
    message: 'is no Parquet file that can be read ({reason}). Export it again, or export it as CSV.',
  },
  parquetTooLarge: {
    code: 'ONR-INTAKE-87',
    severity: 'error',
    stage,
    message:
      'is larger than {limit} MiB, the most that is held at once ({what}). Give it as a file, or export it as CSV.',
  },
  rowsBroken: {
    code: 'ONR-INTAKE-88',
    severity: 'error',
    stage,
    message:
      'cannot be read ({reason}); reading goes on with the next group. Export the table again, or export it as CSV.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What was left out of a table. */
export const tableNotes = {
  columnsLeft: {
    code: 'ONR-INTAKE-89',
    severity: 'info',
    stage,
    message: 'Columns that were not read: {columns}. Name one with --columns to have it read.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
