import type { Sides } from '../situation/sides.ts';
import type { Store } from '../store/store.ts';

/** For whom the actors speak, as far as the archive knows. */
export async function sidesOf({ db, dialect }: Store, actors: Iterable<number>): Promise<Sides> {
  const rows = await db
    .selectFrom('entity')
    .select(['key', 'speaks_for'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(actors)]))
    .where('speaks_for', '<>', 0)
    .execute();
  const bodies = new Map(rows.map(({ key, speaks_for: body }) => [key, body]));
  return { bodyOf: (actor) => bodies.get(actor) ?? actor };
}
