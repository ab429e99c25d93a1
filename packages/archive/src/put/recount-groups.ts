import type { Db } from '../store/store.ts';

/** Groups of which records were taken out. */
export interface TouchedGroups {
  readonly occurrences: readonly number[];
  readonly threads: readonly number[];
}

/** Counts groups anew from the records that stand; a group without any goes. O(records of the groups). */
export async function recountGroups(db: Db, { occurrences, threads }: TouchedGroups): Promise<void> {
  for (const key of threads) await recountThread(db, key);
  for (const key of occurrences) await recountOccurrence(db, key);
}

interface Standing {
  readonly tellings: number;
  readonly sorted: string;
  readonly texts: number;
}

async function standing(db: Db, kinds: readonly string[], group: number): Promise<Standing> {
  const row = await db
    .selectFrom('record')
    .select(({ fn }) => [
      fn.count<number>('key').as('tellings'),
      fn.max('sorted').as('sorted'),
      fn.count<number>('story').distinct().as('texts'),
    ])
    .where('kind', 'in', [...kinds])
    .where('grp', '=', group)
    .where('live', '=', 1)
    .executeTakeFirstOrThrow();
  return { tellings: Number(row.tellings), sorted: row.sorted ?? '', texts: Number(row.texts) };
}

async function recountThread(db: Db, key: number): Promise<void> {
  const { tellings, sorted } = await standing(db, ['figure', 'position', 'prospect'], key);
  if (tellings === 0) await db.deleteFrom('thread').where('key', '=', key).execute();
  // What the next record was to be compared with may be gone: the comparison begins anew.
  else await db.updateTable('thread').set({ tellings, sorted, state: '{}' }).where('key', '=', key).execute();
}

async function recountOccurrence(db: Db, key: number): Promise<void> {
  const { tellings, sorted, texts } = await standing(db, ['event'], key);
  await db.deleteFrom('occurrence_story').where('occurrence', '=', key).execute();
  if (tellings === 0) {
    await db.deleteFrom('occurrence_key').where('occurrence', '=', key).execute();
    await db.deleteFrom('occurrence').where('key', '=', key).execute();
    return;
  }
  await db.updateTable('occurrence').set({ tellings, sorted, texts }).where('key', '=', key).execute();
  await db
    .insertInto('occurrence_story')
    .columns(['occurrence', 'story'])
    .expression((from) =>
      from
        .selectFrom('record')
        .select(['grp as occurrence', 'story'])
        .distinct()
        .where('kind', '=', 'event')
        .where('grp', '=', key)
        .where('live', '=', 1),
    )
    .execute();
}
