import type { Store } from '../store/store.ts';

/** Which of the actors or places have a name that a person put there. */
export async function decidedByPeople(
  { db, dialect }: Store,
  of: 'actor' | 'place',
  keys: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('appearance')
    .select('entity')
    .distinct()
    .where('class', '=', of)
    .where('by_person', '=', 1)
    .where(({ ref }) => dialect.isOneOf(ref('entity'), keys))
    .execute();
  return new Set(rows.map(({ entity }) => entity));
}
