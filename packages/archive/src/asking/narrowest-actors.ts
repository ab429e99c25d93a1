import type { RecordKind } from '@onrecord/model';
import type { Store } from '../store/store.ts';
import type { ActorSet } from './leads.ts';

/** Rows counted of one actor: with more than these, which of two is narrower matters less than counting on. */
const MOST_COUNTED = 2000;

/** Of several things that a question says of actors the one with the fewest rows of a kind; nothing is counted where there is no choice. */
export async function narrowestActors(
  store: Store,
  kind: RecordKind,
  sets: readonly ActorSet[],
): Promise<ActorSet | undefined> {
  let best: { readonly set: ActorSet; readonly rows: number } | undefined;
  for (const set of sets) {
    if (sets.length === 1) return set;
    const rows = await countUpTo(store, kind, set.actors);
    if (!best || rows < best.rows) best = { set, rows };
  }
  return best?.set;
}

/** In any role: the index that a walk follows holds the role last. */
async function countUpTo({ db }: Store, kind: RecordKind, actors: readonly number[]): Promise<number> {
  let rows = 0;
  for (const actor of actors) {
    const { counted } = await db
      .selectFrom((from) =>
        from
          .selectFrom('party')
          .select('record')
          .where('actor', '=', actor)
          .where('kind', '=', kind)
          .limit(MOST_COUNTED)
          .as('some'),
      )
      .select(({ fn }) => fn.countAll().as('counted'))
      .executeTakeFirstOrThrow();
    rows += Number(counted);
  }
  return rows;
}
