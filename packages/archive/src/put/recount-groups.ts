import { LITERAL } from '../store/literals.ts';
import { sql } from 'kysely';
import type { Db } from '../store/store.ts';

/** A record that is taken out of its group. */
export interface TakenOut {
  readonly kind: string;
  readonly group: number;
  readonly story: number;
}

/**
 * Brings groups up to date after records were taken out of them (deleted, or no longer live); a group without any goes. Looks at what was
 * taken out and not at the rest of the group. O(taken out × log records).
 */
export async function recountGroups(db: Db, taken: readonly TakenOut[]): Promise<void> {
  const byGroup = Map.groupBy(taken, ({ kind, group }) => `${kind === 'event' ? 'event' : 'thread'} ${group}`);
  for (const own of byGroup.values()) {
    const [first] = own;
    if (!first) continue;
    if (first.kind === 'event') await recountOccurrence(db, first.group, own);
    else await recountThread(db, first, own.length);
  }
}

/** The newest record of a group that stands. */
async function newest(db: Db, kind: string, group: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('record')
    .select('sorted')
    .where('kind', '=', kind)
    .where('grp', '=', group)
    .where('grp', '>', LITERAL.zero)
    .where('live', '=', LITERAL.one)
    .orderBy('sorted', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sorted;
}

async function recountThread(db: Db, { kind, group }: TakenOut, count: number): Promise<void> {
  const sorted = await newest(db, kind, group);
  if (sorted === undefined) {
    await db.deleteFrom('thread').where('key', '=', group).execute();
    return;
  }
  await db
    .updateTable('thread')
    .set((set) => ({
      tellings: set('tellings', '-', count),
      sorted,
      // What the next record was to be compared with may be gone: the comparison begins anew.
      state: '{}',
    }))
    .where('key', '=', group)
    .execute();
}

async function recountOccurrence(db: Db, group: number, taken: readonly TakenOut[]): Promise<void> {
  const sorted = await newest(db, 'event', group);
  if (sorted === undefined) {
    await db.deleteFrom('occurrence_story').where('occurrence', '=', group).execute();
    await db.deleteFrom('occurrence_key').where('occurrence', '=', group).execute();
    await db.deleteFrom('occurrence').where('key', '=', group).execute();
    return;
  }
  let lost = 0;
  for (const story of new Set(taken.map((one) => one.story))) {
    if (await isToldBy(db, group, story)) continue;
    lost += 1;
    await db.deleteFrom('occurrence_story').where('occurrence', '=', group).where('story', '=', story).execute();
  }
  await db
    .updateTable('occurrence')
    .set((set) => ({ tellings: set('tellings', '-', taken.length), texts: set('texts', '-', lost), sorted }))
    .where('key', '=', group)
    .execute();
}

/** Whether a report of the story still tells the occurrence. */
async function isToldBy(db: Db, group: number, story: number): Promise<boolean> {
  const row = await db
    .selectFrom('report')
    .innerJoin('record', 'record.report', 'report.key')
    .select('record.key')
    .where('report.story', '=', story)
    // The plus keeps SQLite from walking the whole group: the story's own few records are looked at.
    .where(({ ref }) => sql<boolean>`+${ref('record.grp')} = ${group}`)
    .where('record.live', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
