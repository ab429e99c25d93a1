import type { Db, StoreDialect } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { KeyGiver } from './key-giver.ts';

type Thread = Tables['thread'];

/** A record that belongs to the thread of a name. */
export interface Threaded {
  readonly kind: string;
  readonly name: string;
  readonly told: string;
  readonly sorted: string;
}

/** Threads of a batch: loaded once by name, counted on, written back together. */
export interface ThreadSet {
  /** Adds a record; gives the thread as it is with it. */
  join(record: Threaded): Thread;
  /** Replaces what is kept to compare the next record with. */
  keep(key: number, state: string, differs: string | undefined): void;
  readonly changed: ReadonlyMap<number, Thread>;
}

export async function threadSet(
  db: Db,
  dialect: StoreDialect,
  { names, keys }: { readonly names: readonly string[]; readonly keys: KeyGiver },
): Promise<ThreadSet> {
  const rows = await db
    .selectFrom('thread')
    .selectAll()
    .where('kind', 'in', ['figure', 'position', 'prospect'])
    .where(({ ref }) => dialect.isOneOf(ref('name'), [...new Set(names)]))
    .execute();
  const byName = new Map(rows.map((row) => [nameOf(row), row]));
  const changed = new Map<number, Thread>();
  const put = (row: Thread): Thread => {
    byName.set(nameOf(row), row);
    changed.set(row.key, row);
    return row;
  };
  return {
    changed,
    join: (record) => {
      const before = byName.get(nameOf(record)) ?? newThread(keys.next('thread'), record);
      return put({
        ...before,
        tellings: before.tellings + 1,
        first_told: earlier(before.first_told, record.told),
        sorted: record.sorted > before.sorted ? record.sorted : before.sorted,
      });
    },
    keep: (key, state, differs) => {
      const row = changed.get(key);
      if (row) put({ ...row, state, ...(differs !== undefined && differs > row.differs && { differs }) });
    },
  };
}

function nameOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind} ${name}`;
}

function newThread(key: number, { kind, name }: Threaded): Thread {
  return { key, kind, name, first_told: '', sorted: '', tellings: 0, differs: '', state: '{}' };
}

function earlier(a: string, b: string): string {
  if (a === '' || b === '') return a === '' ? b : a;
  return a < b ? a : b;
}
