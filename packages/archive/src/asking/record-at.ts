import type { Store } from '../store/store.ts';

/** The key of a row by what its address is made of; undefined where the report has no such row. */
export async function recordAt({ db }: Store, report: number, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('record')
    .select('key')
    .where('report', '=', report)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.key;
}
