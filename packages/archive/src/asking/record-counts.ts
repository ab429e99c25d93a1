import type { Store } from '../store/store.ts';

/**
 * In how many standing records each actor is a party, or at how many each place is told; one that is in none is left out. Superseded
 * versions and rejected rows do not count.
 */
export async function recordCounts(
  { db, dialect }: Store,
  of: 'actor' | 'place',
  keys: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (keys.length === 0) return new Map();
  const rows =
    of === 'actor'
      ? await db
          .selectFrom('party')
          .innerJoin('record', 'record.key', 'party.record')
          .select(({ fn, ref }) => [ref('party.actor').as('key'), fn.count('party.record').distinct().as('records')])
          .where('record.live', '=', 1)
          .where(({ ref }) => dialect.isOneOf(ref('party.actor'), keys))
          .groupBy('party.actor')
          .execute()
      : await db
          .selectFrom('record')
          .select(({ fn, ref }) => [ref('record.place').as('key'), fn.count('record.key').as('records')])
          .where('record.live', '=', 1)
          .where(({ ref }) => dialect.isOneOf(ref('record.place'), keys))
          .groupBy('record.place')
          .execute();
  return new Map(rows.map(({ key, records }) => [Number(key), Number(records)]));
}
