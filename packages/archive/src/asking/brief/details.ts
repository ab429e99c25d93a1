import type { RecordKind } from '@onrecord/model';
import type { AnyRow, ArchiveRow } from '../../rows/archive-row.ts';
import { hydrate } from '../hydrate.ts';
import type { Asking } from './brief-question.ts';

/** Whole records by key, out of their readings; what cannot be read is not there, and a note says so. */
export async function detailsOf<K extends RecordKind>(
  { store, note }: Asking,
  kind: K,
  keys: readonly number[],
): Promise<ReadonlyMap<number, ArchiveRow<K>>> {
  const { rows, notes } = await hydrate(store, [...new Set(keys)]);
  notes.forEach(note);
  return new Map(rows.flatMap((row) => (isOf(row, kind) ? [[row.key, row] as const] : [])));
}

function isOf<K extends RecordKind>(row: AnyRow, kind: K): row is AnyRow & ArchiveRow<K> {
  return row.record.kind === kind;
}
