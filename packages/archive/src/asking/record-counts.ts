import { LITERAL } from '../store/literals.ts';
import type { Store } from '../store/store.ts';

/**
 * In how many standing records each actor is a party, or at how many each place is told; one that is in none is left out. Superseded
 * versions and rejected rows do not count. Reads indexes alone, along the rows of each.
 */
export async function recordCounts(
  store: Store,
  of: 'actor' | 'place',
  keys: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const key of new Set(keys)) {
    const records = await (of === 'actor' ? recordsOfActor(store, key) : recordsAtPlace(store, key));
    if (records > 0) counts.set(key, records);
  }
  return counts;
}

/** One row for each role that it has in a record: grouped in the order of the index, which needs no sorting. */
async function recordsOfActor({ db }: Store, actor: number): Promise<number> {
  const { records } = await db
    .selectFrom((from) =>
      from
        .selectFrom('party')
        .select('party.record')
        .where('party.actor', '=', actor)
        .where(
          'party.record',
          'not in',
          from.selectFrom('record').select('record.key').where('live', '=', LITERAL.zero),
        )
        .groupBy(['party.kind', 'party.sorted', 'party.record'])
        .as('own'),
    )
    .select(({ fn }) => fn.countAll().as('records'))
    .executeTakeFirstOrThrow();
  return Number(records);
}

async function recordsAtPlace({ db }: Store, place: number): Promise<number> {
  const { records } = await db
    .selectFrom('record')
    .select(({ fn }) => fn.countAll().as('records'))
    .where('place', '=', place)
    .where('place', '>', LITERAL.zero)
    .where('live', '=', LITERAL.one)
    .executeTakeFirstOrThrow();
  return Number(records);
}
