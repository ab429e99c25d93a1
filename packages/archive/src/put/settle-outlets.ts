import type { OutletIndex } from '../outlets/outlet-index.ts';
import { resolveOutlets } from '../outlets/resolve-outlets.ts';
import type { Db, Store, StoreDialect } from '../store/store.ts';
import { keyGiver, type KeyGiver } from './key-giver.ts';

/** Reports in one transaction. */
const STEP = 500;
/** Written by migration 2: key of the last report that came before outlets were kept. */
const PENDING = 'reports_without_outlet';

/**
 * Gives outlets to the reports of an archive that is older than outlets, once: nothing where there are none left. Goes on where it was ended.
 * O(such reports).
 */
export async function settleOutlets(store: Store, known: OutletIndex): Promise<void> {
  for (;;) {
    const isDone = await store.write(async (db) => {
      const row = await db.selectFrom('meta').select('value').where('name', '=', PENDING).executeTakeFirst();
      if (!row) return true;
      const last = await settleBefore(db, store.dialect, { upTo: Number(row.value), known, keys: await keyGiver(db) });
      if (last === undefined) await db.deleteFrom('meta').where('name', '=', PENDING).execute();
      else
        await db
          .updateTable('meta')
          .set({ value: String(last) })
          .where('name', '=', PENDING)
          .execute();
      return last === undefined;
    });
    if (isDone) return;
  }
}

interface Part {
  readonly upTo: number;
  readonly known: OutletIndex;
  readonly keys: KeyGiver;
}

/** Settles the newest reports up to a key; the key from where to go on, undefined where that was all. */
async function settleBefore(db: Db, dialect: StoreDialect, { upTo, known, keys }: Part): Promise<number | undefined> {
  const reports = await db
    .selectFrom('report')
    .select(['key', 'url', 'outlet'])
    .where('key', '<=', upTo)
    .orderBy('key', 'desc')
    .limit(STEP)
    .execute();
  const last = reports.at(-1);
  if (!last) return undefined;
  const origins = await db
    .selectFrom('origin')
    .select(['key', 'url', 'outlet'])
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('report'),
        reports.map(({ key }) => key),
      ),
    )
    .orderBy('key')
    .execute();
  const publications = [...reports, ...origins].map(({ url, outlet }) => {
    const name = outlet ?? undefined;
    return { url: url ?? undefined, name, credit: name };
  });
  const published = await resolveOutlets(db, dialect, { publications, known, keys });
  for (const [index, { key }] of reports.entries()) {
    const { outlet = 0, via = 0 } = published[index] ?? {};
    await db.updateTable('report').set({ outlet_key: outlet, via_key: via }).where('key', '=', key).execute();
  }
  for (const [index, { key }] of origins.entries()) {
    const outlet = published[reports.length + index]?.outlet ?? 0;
    await db.updateTable('origin').set({ outlet_key: outlet }).where('key', '=', key).execute();
  }
  return last.key - 1;
}
