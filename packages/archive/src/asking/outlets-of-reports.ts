import type { OutletRef } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import { outletRefs } from './outlet-refs.ts';

/** The outlets that printed reports, by report: the one that it is of, and those that the same text came in from as well. */
export async function outletsOfReports(
  store: Store,
  reports: readonly number[],
): Promise<ReadonlyMap<number, readonly OutletRef[]>> {
  const { db, dialect } = store;
  const keys = [...new Set(reports)];
  const own = await db
    .selectFrom('report')
    .select(['key as report', 'outlet_key'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  const more = await db
    .selectFrom('origin')
    .select(['report', 'outlet_key'])
    .where(({ ref }) => dialect.isOneOf(ref('report'), keys))
    .orderBy('key')
    .execute();
  const rows = [...own, ...more].filter((row) => row.outlet_key !== 0);
  const outlets = await outletRefs(
    store,
    rows.map((row) => ({ outlet_key: row.outlet_key, via_key: 0 })),
  );
  const found = new Map<number, Map<number, OutletRef>>();
  for (const row of rows) {
    const outlet = outlets.get(row.outlet_key);
    if (outlet) found.set(row.report, (found.get(row.report) ?? new Map<number, OutletRef>()).set(outlet.key, outlet));
  }
  return new Map([...found].map(([report, printed]) => [report, [...printed.values()]]));
}
