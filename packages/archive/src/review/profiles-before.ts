import type { Db } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';

/** How an entity is shown before an operation: its names and roles, which come from mentions and cannot be worked out of appearances. */
export type ProfileBefore = Pick<EntityTable, 'key' | 'name' | 'renamed' | 'profile' | 'form' | 'sorted' | 'reports'>;

export function profilesBefore(db: Db, keys: readonly number[]): Promise<readonly ProfileBefore[]> {
  return db
    .selectFrom('entity')
    .select(['key', 'name', 'renamed', 'profile', 'form', 'sorted', 'reports'])
    .where('key', 'in', [...keys])
    .orderBy('key')
    .execute();
}

/**
 * Shows entities as before an operation that is undone. One that is in more or fewer reports than then, as others came or went since, keeps
 * what was counted anew; a name that a person gave since stays.
 */
export async function restoreProfiles(db: Db, before: readonly ProfileBefore[]): Promise<void> {
  for (const { key, name, renamed, profile, form, sorted, reports } of before) {
    await db
      .updateTable('entity')
      .set({ profile, form, sorted })
      .where('key', '=', key)
      .where('reports', '=', reports)
      .execute();
    await db
      .updateTable('entity')
      .set({ name })
      .where('key', '=', key)
      .where('reports', '=', reports)
      .where('renamed', '=', renamed)
      .where('renamed', '=', 0)
      .execute();
  }
}
