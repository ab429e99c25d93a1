import type { Db, StoreDialect } from '../store/store.ts';

/**
 * Gives appearances (by key) to another entity, as decided by a person. Rows of records follow when their reports are rebuilt.
 * @returns keys of the reports that they are in
 */
export async function moveAppearances(
  db: Db,
  dialect: StoreDialect,
  { appearances, to }: { readonly appearances: readonly number[]; readonly to: number },
): Promise<readonly number[]> {
  const isMoved = dialect.isOneOf;
  const rows = await db
    .selectFrom('appearance')
    .select('report')
    .distinct()
    .where(({ ref }) => isMoved(ref('key'), appearances))
    .execute();
  await db
    .updateTable('appearance')
    .set({ entity: to, by_person: 1 })
    .where(({ ref }) => isMoved(ref('key'), appearances))
    .execute();
  return rows.map(({ report }) => report);
}
