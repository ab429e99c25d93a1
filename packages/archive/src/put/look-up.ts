import type { Db, FoundKey, LookUp, StoreDialect } from '../store/store.ts';

/** Keys that a batch may look at under names: those of the archive and those that the batch itself has added. */
export interface LookUpSet<N extends string | number> {
  /** Keys that stand under any of the names: those under most names first, then the newest; at most `most`. */
  candidates(names: readonly N[], most: number, least?: number): readonly number[];
  add(key: number, names: readonly N[]): void;
  /** What was added and was not there yet, for the table. */
  readonly added: readonly { readonly name: N; readonly key: number }[];
}

/**
 * Loads the keys under the names. A name under which `limit` keys stand finds the newest ones only, so that the cost of one more report
 * does not grow with the archive.
 */
export async function lookUpSet<N extends string | number>(
  db: Db,
  dialect: StoreDialect,
  { lookup, names }: { readonly lookup: LookUp; readonly names: readonly N[] },
): Promise<LookUpSet<N>> {
  const byName = new Map<string | number, Set<number>>();
  for (const { name, key } of await keysUnder(db, dialect, { lookup, names: [...new Set(names)] })) {
    const keys = byName.get(name);
    if (keys) keys.add(key);
    else byName.set(name, new Set([key]));
  }
  const added: { name: N; key: number }[] = [];
  return {
    added,
    candidates: (wanted, most, least = 1) => {
      const shared = new Map<number, number>();
      for (const name of new Set(wanted)) {
        for (const key of newest(byName.get(name), lookup.limit)) shared.set(key, (shared.get(key) ?? 0) + 1);
      }
      return [...shared]
        .filter(([, count]) => count >= least)
        .sort(([keyA, a], [keyB, b]) => b - a || keyB - keyA)
        .slice(0, most)
        .map(([key]) => key);
    },
    add: (key, more) => {
      for (const name of new Set(more)) {
        const keys = byName.get(name) ?? new Set();
        if (keys.has(key) || (lookup.keep === 'first' && keys.size >= lookup.limit)) continue;
        byName.set(name, keys.add(key));
        added.push({ name, key });
      }
    },
  };
}

/** Where only the first keys ever stand under a name, one query finds them all. */
async function keysUnder(
  db: Db,
  dialect: StoreDialect,
  { lookup, names }: { readonly lookup: LookUp; readonly names: readonly (string | number)[] },
): Promise<readonly FoundKey[]> {
  if (lookup.keep === 'newest' || names.length === 0) return dialect.newestUnder(db, lookup, names);
  const { table, name, key } = lookup;
  // The tables of look-up keys are of one shape; the builder cannot tie their union together.
  const rows = await db
    .selectFrom(table as 'quote_key')
    .select([`${name} as name` as 'name', `${key} as record` as 'record'])
    .where(({ ref }) => dialect.isOneOf(ref(name as 'name'), names))
    .execute();
  return rows.map((row) => ({ name: typeof names[0] === 'number' ? Number(row.name) : row.name, key: row.record }));
}

/** The same bound whether the keys come from the table or from the batch: batches of other sizes decide alike. */
function newest(keys: ReadonlySet<number> | undefined, limit: number): readonly number[] {
  if (keys === undefined) return [];
  return keys.size <= limit ? [...keys] : [...keys].sort((a, b) => b - a).slice(0, limit);
}
