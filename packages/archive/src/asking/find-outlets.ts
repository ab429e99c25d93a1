import { plainHost } from '../outlets/hosts.ts';
import { hostKey, keysOfName } from '../outlets/outlet-names.ts';
import type { OutletRef } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import { outletRef } from './outlet-refs.ts';

/** Near names that are given where nobody has the one that was asked for. */
const MOST_NEAR = 5;

/** The outlet that a person means: by key (`o12`), domain or name; else those whose name holds the words. */
export type FoundOutlet =
  | { readonly match: 'exact'; readonly outlet: OutletRef }
  | { readonly match: 'none'; readonly near: readonly OutletRef[] };

export async function findOutlet({ db, dialect }: Store, words: string): Promise<FoundOutlet> {
  const [, key] = /^o(\d{1,9})$/i.exec(words.trim()) ?? [];
  const host = plainHost(words);
  const names = [...(host === undefined ? [] : [hostKey(host)]), ...keysOfName(words)];
  const rows = await db
    .selectFrom('outlet_name')
    .innerJoin('outlet', 'outlet.key', 'outlet_name.outlet')
    .selectAll('outlet')
    .select('outlet_name.name as found')
    .where(({ ref }) => dialect.isOneOf(ref('outlet_name.name'), names))
    .execute();
  const byKey =
    key === undefined
      ? undefined
      : await db.selectFrom('outlet').selectAll().where('key', '=', Number(key)).executeTakeFirst();
  const row = byKey ?? names.flatMap((name) => rows.find(({ found }) => found === name) ?? [])[0];
  if (row) return { match: 'exact', outlet: outletRef(row) };
  const [first] = keysOfName(words);
  if (first === undefined) return { match: 'none', near: [] };
  const near = await db
    .selectFrom('outlet')
    .selectAll()
    .where((where) =>
      where(
        'key',
        'in',
        db
          .selectFrom('outlet_name')
          .select('outlet')
          .where('name', 'like', `name:%${first.slice('name:'.length)}%`),
      ),
    )
    .orderBy('key')
    .limit(MOST_NEAR)
    .execute();
  return { match: 'none', near: near.map(outletRef) };
}
