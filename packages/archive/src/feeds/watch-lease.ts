import type { Db, Store } from '../store/store.ts';

/** Who follows the feeds of an archive now, so that two programs do not fetch the same. Times: ISO 8601. */
export interface Lease {
  /** Told apart by it; a random text of the one that asks. */
  readonly token: string;
  /** For people, and for `isGone`: the machine and the process. */
  readonly holder: string;
  readonly since: string;
  readonly until: string;
}

const NAME = 'watch';
/** An `until` further away than this was written under a clock that went ahead: it binds nobody. */
const LONGEST_MS = 15 * 60_000;

/**
 * Takes the lease, or keeps it where it is one's own. `isGone`: whether a holder is known to have ended without giving it back.
 * @returns undefined where it was had; else whose it is
 */
export function takeLease(
  { write }: Store,
  lease: Lease,
  { now, isGone }: { readonly now: string; readonly isGone: (holder: string) => boolean },
): Promise<Lease | undefined> {
  return write(async (db) => {
    const held = await heldLease(db);
    if (held && held.token !== lease.token && binds(held, now) && !isGone(held.holder)) return held;
    await db.deleteFrom('watch_lease').where('name', '=', NAME).execute();
    await db
      .insertInto('watch_lease')
      .values({ name: NAME, ...lease })
      .execute();
    return undefined;
  });
}

/** Whose it is at a time (ISO 8601); undefined where nobody follows the feeds, as far as is known: one that has crashed holds it some minutes more. */
export async function currentLease({ db }: Pick<Store, 'db'>, now: string): Promise<Lease | undefined> {
  const held = await heldLease(db);
  return held && binds(held, now) ? held : undefined;
}

/** Gives it back; another's is left. */
export async function releaseLease({ write }: Store, token: string): Promise<void> {
  await write((db) => db.deleteFrom('watch_lease').where('token', '=', token).execute());
}

async function heldLease(db: Db): Promise<Lease | undefined> {
  return db
    .selectFrom('watch_lease')
    .select(['token', 'holder', 'since', 'until'])
    .where('name', '=', NAME)
    .executeTakeFirst();
}

function binds({ until }: Lease, now: string): boolean {
  const left = Date.parse(until) - Date.parse(now);
  return left > 0 && left <= LONGEST_MS;
}
