import type { Apart, Pin } from '../joins/join-decision.ts';
import type { Db } from '../store/store.ts';

/** What people have decided about joins: few rows, read whole. */
export interface PeopleSaid {
  readonly pins: readonly Pin[];
  readonly apart: readonly Apart[];
}

export async function peopleSaid(db: Db): Promise<PeopleSaid> {
  const pins = await db.selectFrom('pin').selectAll().execute();
  const apart = await db.selectFrom('apart').selectAll().execute();
  return {
    pins: pins.map(({ class: of, name_key: nameKey, entity }) => ({
      class: of === 'place' ? 'place' : 'actor',
      nameKey,
      entity,
    })),
    apart,
  };
}
