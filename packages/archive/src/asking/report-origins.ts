import { factsOf, type OriginFacts } from '../put/origin-facts.ts';
import type { OutletRef } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import { outletRefs } from './outlet-refs.ts';

/** One place where a report's text came from, and how it came in from there. */
export interface ReportOrigin extends OriginFacts {
  readonly outlet: string | undefined;
  readonly publisher?: OutletRef;
  readonly url: string | undefined;
  readonly file: string | undefined;
  readonly title: string | undefined;
  /** ISO 8601. */
  readonly added: string;
}

/** Where the texts of reports came from, by the report's key, in the order in which they came. */
export async function originsOf(
  store: Store,
  reports: readonly number[],
): Promise<ReadonlyMap<number, readonly ReportOrigin[]>> {
  const rows = await store.db
    .selectFrom('origin')
    .selectAll()
    .where(({ ref }) => store.dialect.isOneOf(ref('report'), reports))
    .orderBy('key')
    .execute();
  const outlets = await outletRefs(
    store,
    rows.map((row) => ({ outlet_key: row.outlet_key, via_key: 0 })),
  );
  const origins = rows.map((row) => {
    const publisher = outlets.get(row.outlet_key);
    const origin: ReportOrigin = {
      outlet: row.outlet ?? undefined,
      ...(publisher && { publisher }),
      url: row.url ?? undefined,
      file: row.file ?? undefined,
      title: row.title ?? undefined,
      added: row.added,
      ...factsOf(row),
    };
    return { report: row.report, origin };
  });
  return new Map(
    [...Map.groupBy(origins, ({ report }) => report)].map(([report, own]) => [report, own.map(({ origin }) => origin)]),
  );
}
