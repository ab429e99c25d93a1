import type { KeyGiver } from '../put/key-giver.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { OutletTable } from '../store/tables.ts';
import type { ListedOutlet } from './listed-outlet.ts';
import { keysOf, type OutletIndex } from './outlet-index.ts';

/** Outlets of a batch: loaded once by their names and hosts, added to, written back together. */
export interface OutletSet {
  /** The outlet that has one of the keys, the first first: as the archive knows it, else as a list does. */
  find(keys: readonly string[]): OutletTable | undefined;
  /** A new outlet of unknown kind under the keys. */
  make(name: string, keys: readonly string[]): OutletTable;
  write(): Promise<void>;
}

interface Loaded {
  readonly rows: Map<number, OutletTable>;
  readonly byName: Map<string, number>;
  readonly byListId: Map<string, number>;
}

/** Loads what the keys may lead to. Three queries, whatever the batch. */
export async function outletSet(
  db: Db,
  dialect: StoreDialect,
  { wanted, known, keys }: { readonly wanted: readonly string[]; readonly known: OutletIndex; readonly keys: KeyGiver },
): Promise<OutletSet> {
  const listed = wanted.flatMap((key) => known.byKey(key) ?? []);
  const loaded = await load(db, dialect, { wanted, listed });
  const { rows, byName, byListId } = loaded;
  const changed = new Map<number, OutletTable>();
  const added: { name: string; outlet: number }[] = [];
  const put = (row: OutletTable): OutletTable => {
    rows.set(row.key, row);
    changed.set(row.key, row);
    if (row.known !== '') byListId.set(row.known, row.key);
    return row;
  };
  const claim = (row: OutletTable, names: readonly string[]): void => {
    for (const name of names) {
      if (byName.has(name)) continue;
      byName.set(name, row.key);
      added.push({ name, outlet: row.key });
    }
  };
  /** The names of a listed outlet that lists give to it alone. */
  const ownKeys = (outlet: ListedOutlet): readonly string[] =>
    keysOf(outlet).filter((key) => known.byKey(key) === outlet);
  const fromList = (outlet: ListedOutlet, row: OutletTable | undefined): OutletTable => {
    const { id, name, kind, country = '' } = outlet;
    const fields = { name, country, kind, known: id, by_person: 0 };
    const isSame = row?.known === id && row.name === name && row.kind === kind && row.country === country;
    const made = isSame ? row : put({ ...fields, key: row?.key ?? keys.next('outlet') });
    claim(made, ownKeys(outlet));
    return made;
  };
  const find = (key: string): OutletTable | undefined => {
    const row = rows.get(byName.get(key) ?? 0);
    const entry = known.byKey(key);
    if (row === undefined) {
      const there = entry && rows.get(byListId.get(entry.id) ?? 0);
      return there ?? (entry && fromList(entry, undefined));
    }
    if (entry === undefined || row.by_person === 1) return row;
    const isFree = row.known === entry.id || (row.known === '' && !byListId.has(entry.id));
    return isFree ? fromList(entry, row) : row;
  };
  return {
    find: (names) => {
      for (const name of names) {
        const row = find(name);
        if (row) return row;
      }
      return undefined;
    },
    make: (name, names) => {
      const row = put({ key: keys.next('outlet'), name, country: '', kind: '', known: '', by_person: 0 });
      claim(row, names);
      return row;
    },
    write: async () => {
      await dialect.insertRows(db, 'outlet', [...changed.values()], { on: ['key'], then: 'update' });
      await dialect.insertRows(db, 'outlet_name', added, { on: ['name'], then: 'ignore' });
    },
  };
}

async function load(
  db: Db,
  dialect: StoreDialect,
  { wanted, listed }: { readonly wanted: readonly string[]; readonly listed: readonly ListedOutlet[] },
): Promise<Loaded> {
  const names = [...new Set([...wanted, ...listed.flatMap(keysOf)])];
  const found = await db
    .selectFrom('outlet_name')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('name'), names))
    .execute();
  const select = db.selectFrom('outlet').selectAll();
  // Two queries: of one with "or" SQLite would walk the table.
  const named = await select
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(found.map(({ outlet }) => outlet))]))
    .execute();
  const ofLists = await select
    .where(({ ref }) => dialect.isOneOf(ref('known'), [...new Set(listed.map(({ id }) => id))]))
    .execute();
  const rows = [...named, ...ofLists];
  return {
    rows: new Map(rows.map((row) => [row.key, row])),
    byName: new Map(found.map(({ name, outlet }) => [name, outlet])),
    byListId: new Map(rows.filter(({ known }) => known !== '').map(({ key, known }) => [known, key])),
  };
}
