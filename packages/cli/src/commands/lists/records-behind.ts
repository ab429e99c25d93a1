import { type AnyRow, hydrate, type Store } from '@onrecord/archive';
import type { RecordKind } from '@onrecord/model';

/** Full records by key: of those that can be shown. */
export type RecordsBehind<K extends RecordKind> = ReadonlyMap<number, Extract<AnyRow['record'], { readonly kind: K }>>;

/** What a page's facts leave out (conditions, terms, the words of what is counted), out of the readings. Bounded by the page. */
export async function recordsBehind<K extends RecordKind>(
  store: Store,
  kind: K,
  keys: readonly number[],
): Promise<RecordsBehind<K>> {
  const { rows } = await hydrate(store, [...new Set(keys)]);
  return new Map(rows.flatMap(({ key, record }) => (isOf(record, kind) ? [[key, record] as const] : [])));
}

function isOf<K extends RecordKind>(
  record: AnyRow['record'],
  kind: K,
): record is Extract<AnyRow['record'], { readonly kind: K }> {
  return record.kind === kind;
}
