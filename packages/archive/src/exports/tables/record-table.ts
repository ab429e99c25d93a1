import type { RecordKind } from '@onrecord/model';
import type { AnyRow, ArchiveRow } from '../../rows/archive-row.ts';
import { idColumns, traceColumns } from './row-columns.ts';
import type { Column, Table, TableSource } from './table.ts';

type Columns<K extends RecordKind> = readonly Column<ArchiveRow<K>>[];

/** A table of one kind: its ids, its own columns, then what traces it. */
export function tableOf<K extends RecordKind>(
  kind: K,
  what: string,
  own: Columns<K>,
): Table<Extract<AnyRow, ArchiveRow<K>>> {
  return {
    takes: 'rows',
    what,
    columns: [...idColumns(), ...own, ...traceColumns()] as readonly Column<Extract<AnyRow, ArchiveRow<K>>>[],
    holds: (row: TableSource): row is Extract<AnyRow, ArchiveRow<K>> => 'record' in row && row.record.kind === kind,
  };
}

/** Column of events and figures, whose occurrence or series many reports may tell. */
export const toldBy: Column<AnyRow> = {
  name: 'independent_texts',
  type: 'integer',
  meaning: 'how many independent texts tell the occurrence or the count, where that was worked out',
  of: (row, { independentTexts }) => independentTexts(row),
};

/** Key of what the row belongs to, under the name that it has for its kind. */
export const groupColumn = (name: string, meaning: string): Column<AnyRow> => ({
  name,
  type: 'integer',
  meaning,
  of: ({ group }) => group,
});
