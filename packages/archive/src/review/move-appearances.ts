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

/** Keys of the appearances of entities that a person has given them. */
export async function decidedAppearances(db: Db, entities: readonly number[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('appearance')
    .select('key')
    .where('entity', 'in', [...entities])
    .where('by_person', '=', 1)
    .orderBy('key')
    .execute();
  return rows.map(({ key }) => key);
}

/** Appearances that went back are decided by a person only where they were before. */
export async function restoreDecided(
  db: Db,
  dialect: StoreDialect,
  { moved, decided }: { readonly moved: readonly number[]; readonly decided: readonly number[] },
): Promise<void> {
  const kept = new Set(decided);
  const joined = moved.filter((key) => !kept.has(key));
  await db
    .updateTable('appearance')
    .set({ by_person: 0 })
    .where(({ ref }) => dialect.isOneOf(ref('key'), joined))
    .execute();
}
