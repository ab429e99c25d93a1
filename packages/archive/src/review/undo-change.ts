import type { AppliedChange } from '../outlets/outlet-change.ts';
import { OUTLET_VERB } from '../outlets/outlet-change.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import { moveTo } from './move-reports.ts';

/**
 * Undoes what a person said of an outlet: fields, hosts and names are as they were, and what came over by them goes back where it is still there.
 * Where nothing is left that a person said, lists may change the outlet again.
 */
export async function undoChange(
  db: Db,
  dialect: StoreDialect,
  { key, applied }: { readonly key: number; readonly applied: AppliedChange },
): Promise<void> {
  const { outlet, before, claimed, moved } = applied;
  await db.updateTable('operation').set({ undone: 1 }).where('key', '=', key).execute();
  for (const { key: name, from } of claimed) {
    const query = db.deleteFrom('outlet_name').where('name', '=', name).where('outlet', '=', outlet);
    const { numDeletedRows } = await query.executeTakeFirst();
    if (from !== 0 && numDeletedRows > 0n) {
      await db.insertInto('outlet_name').values({ name, outlet: from }).execute();
    }
  }
  for (const { from, ...lists } of moved) {
    await moveTo(db, dialect, {
      to: from,
      reports: await stillOf(db, dialect, { table: 'report', outlet, keys: lists.reports }),
      origins: await stillOf(db, dialect, { table: 'origin', outlet, keys: lists.origins }),
    });
  }
  const byPerson = (await isSaidStill(db, outlet)) ? 1 : 0;
  await db
    .updateTable('outlet')
    .set({ ...before, by_person: byPerson })
    .where('key', '=', outlet)
    .execute();
}

async function stillOf(
  db: Db,
  dialect: StoreDialect,
  {
    table,
    outlet,
    keys,
  }: { readonly table: 'report' | 'origin'; readonly outlet: number; readonly keys: readonly number[] },
): Promise<readonly number[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom(table)
    .select('key')
    .where('outlet_key', '=', outlet)
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  return rows.map((row) => row.key);
}

/** Whether a person's other words on the outlet stand. O(operations on outlets). */
async function isSaidStill(db: Db, outlet: number): Promise<boolean> {
  const rows = await db
    .selectFrom('operation')
    .select('undo')
    .where('verb', '=', OUTLET_VERB)
    .where('undone', '=', 0)
    .execute();
  return rows.some(({ undo }) => (JSON.parse(undo) as AppliedChange).outlet === outlet);
}
