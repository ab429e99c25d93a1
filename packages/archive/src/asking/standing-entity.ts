import type { Store } from '../store/store.ts';

/** More mergers one after the other are a fault of the archive. */
const MOST_STEPS = 100;

/** The actor or place that a key stands for now: itself, or what it was merged into; undefined where there is none of the class. */
export async function standingEntity({ db }: Store, of: 'actor' | 'place', key: number): Promise<number | undefined> {
  let at = key;
  for (let step = 0; step < MOST_STEPS; step++) {
    const row = await db
      .selectFrom('entity')
      .select('merged_into')
      .where('class', '=', of)
      .where('key', '=', at)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.merged_into === 0) return at;
    at = row.merged_into;
  }
  return undefined;
}
