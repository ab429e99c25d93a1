import type { OutletKind } from '../outlets/outlet-kinds.ts';
import type { FactBase } from '../rows/facts.ts';
import type { Store } from '../store/store.ts';
import { outletRefs, publisherOf } from './outlet-refs.ts';

/** How many independent texts come from outlets of each kind; `unknown`: nobody has said which. */
export type TextKinds = Readonly<Partial<Record<OutletKind | 'unknown', number>>>;

/**
 * Of which kinds the independent texts behind facts are. A text that credits an agency is the agency's, whoever prints it; of nearly the same
 * text in several outlets the agency's counts, else the first that is known. Two queries, whatever the facts.
 */
export async function textKinds(
  store: Store,
  groups: ReadonlyMap<number, readonly Pick<FactBase, 'report' | 'story'>[]>,
): Promise<ReadonlyMap<number, TextKinds>> {
  const keys = new Set([...groups.values()].flat().map(({ report }) => report));
  const reports = await store.db
    .selectFrom('report')
    .select(['key', 'outlet_key', 'via_key'])
    .where(({ ref }) => store.dialect.isOneOf(ref('key'), [...keys]))
    .execute();
  const outlets = await outletRefs(store, reports);
  const kinds = new Map(
    reports.map((row) => {
      const publisher = publisherOf(row, outlets);
      return [row.key, (publisher?.via ?? publisher)?.kind] as const;
    }),
  );
  return new Map([...groups].map(([group, facts]) => [group, countOf(facts, kinds)]));
}

function countOf(
  facts: readonly Pick<FactBase, 'report' | 'story'>[],
  kinds: ReadonlyMap<number, OutletKind | undefined>,
): TextKinds {
  const counts: Partial<Record<OutletKind | 'unknown', number>> = {};
  const byReport = [...facts].sort((a, b) => a.report - b.report);
  for (const own of Map.groupBy(byReport, ({ story }) => story).values()) {
    const known = own.flatMap(({ report }) => kinds.get(report) ?? []);
    const kind = known.find((one) => one === 'agency') ?? known[0] ?? 'unknown';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
