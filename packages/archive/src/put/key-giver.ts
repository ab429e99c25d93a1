import type { Db } from '../store/store.ts';

const KEYED = [
  'report',
  'origin',
  'outlet',
  'record',
  'entity',
  'appearance',
  'story',
  'happening',
  'occurrence',
  'thread',
  'difference',
  'operation',
] as const;
export type KeyedTable = (typeof KEYED)[number];

/** Gives out the next keys of tables within one write: nobody else writes meanwhile, so counting on from the highest is safe. */
export interface KeyGiver {
  next(table: KeyedTable): number;
}

/** Reads the highest key of every keyed table. O(log rows) each. */
export async function keyGiver(db: Db): Promise<KeyGiver> {
  const highest = new Map<KeyedTable, number>();
  for (const table of KEYED) {
    const row = await db
      .selectFrom(table)
      .select((select) => select.fn.max('key').as('highest'))
      .executeTakeFirst();
    highest.set(table, Number(row?.highest ?? 0));
  }
  return {
    next: (table) => {
      const key = (highest.get(table) ?? 0) + 1;
      highest.set(table, key);
      return key;
    },
  };
}
