import { isOutletKind, type OutletKind } from '../outlets/outlet-kinds.ts';
import type { OutletRef, Publisher } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import type { OutletTable } from '../store/tables.ts';

export interface PublishedRow {
  readonly outlet_key: number;
  readonly via_key: number;
}

/** The outlets that rows of reports name, by key. One query. */
export async function outletRefs(
  { db, dialect }: Pick<Store, 'db' | 'dialect'>,
  rows: readonly PublishedRow[],
): Promise<ReadonlyMap<number, OutletRef>> {
  const keys = new Set(rows.flatMap(({ outlet_key: outlet, via_key: via }) => [outlet, via]));
  keys.delete(0);
  if (keys.size === 0) return new Map();
  const outlets = await db
    .selectFrom('outlet')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...keys]))
    .execute();
  return new Map(outlets.map((row) => [row.key, outletRef(row)]));
}

export function outletRef({ key, name, kind, country }: OutletTable): OutletRef {
  return {
    key,
    name,
    kind: kindOf(kind),
    country: country === '' ? undefined : country,
  };
}

/** A kind that a later version wrote is none that this one knows. */
export function kindOf(word: string): OutletKind | undefined {
  return isOutletKind(word) ? word : undefined;
}

/** Who published a report, and whom it took it from. */
export function publisherOf(
  { outlet_key: outlet, via_key: via }: PublishedRow,
  outlets: ReadonlyMap<number, OutletRef>,
): Publisher | undefined {
  const own = outlets.get(outlet);
  const other = via === outlet ? undefined : outlets.get(via);
  return own && { ...own, ...(other && { via: other }) };
}
