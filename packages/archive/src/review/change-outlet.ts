import { note, type Note } from '@onrecord/model';
import { hostChain, plainHost } from '../outlets/hosts.ts';
import { outletNotes } from '../outlets/notes.ts';
import { type AppliedChange, OUTLET_VERB, type OutletChange } from '../outlets/outlet-change.ts';
import { foldedOutlet, hostKey, nameKey } from '../outlets/outlet-names.ts';
import { keyGiver } from '../put/key-giver.ts';
import type { Db, Store, StoreDialect } from '../store/store.ts';
import type { OutletTable } from '../store/tables.ts';
import type { Signed } from './apply-operation.ts';
import { movedBy } from './move-reports.ts';

/** `done`: the key of the operation, by which it can be undone. `refused`: nothing was changed; `note` says why. */
export type OutletOutcome =
  | { readonly status: 'done'; readonly key: number; readonly reports: number }
  | { readonly status: 'refused'; readonly note: Note };

/**
 * Does what a person says of an outlet and logs it, so that it can be undone. No list changes the outlet afterwards. Reports at a new host or
 * under a new name come over to it. O(reports) where a host is given, once.
 * @throws Error where there is no outlet of this key
 */
export function changeOutlet(
  store: Store,
  outlet: number,
  { change, signed }: { readonly change: OutletChange; readonly signed: Signed },
): Promise<OutletOutcome> {
  return store.write(async (db) => {
    const row = await db.selectFrom('outlet').selectAll().where('key', '=', outlet).executeTakeFirstOrThrow();
    const problem = await problemOf(db, row, change);
    if (problem) return { status: 'refused', note: problem };
    const applied = await apply(db, store.dialect, { row, change });
    if (applied === undefined) {
      return { status: 'refused', note: note(outletNotes.unchanged, { details: { name: row.name, key: row.key } }) };
    }
    const key = (await keyGiver(db)).next('operation');
    await db
      .insertInto('operation')
      .values({
        key,
        at: signed.at,
        by: signed.by,
        verb: OUTLET_VERB,
        detail: JSON.stringify({ verb: OUTLET_VERB, ...change }),
        undo: JSON.stringify(applied),
        undone: 0,
      })
      .execute();
    return { status: 'done', key, reports: applied.moved.flatMap(({ reports }) => reports).length };
  });
}

async function problemOf(db: Db, row: OutletTable, { rename, hosts, names }: OutletChange): Promise<Note | undefined> {
  for (const name of [...names, ...(rename === undefined ? [] : [rename])]) {
    if (foldedOutlet(name) === '') return note(outletNotes.noName, { details: { name } });
  }
  for (const host of hosts) {
    const plain = plainHost(host);
    if (plain === undefined || hostChain(plain)[0] !== plain) return note(outletNotes.noHost, { details: { host } });
  }
  // A further name is taken over on purpose; a new one that others have is a slip.
  const other = rename === undefined ? undefined : await ownerOf(db, nameKey(rename));
  if (other === undefined || other.key === row.key) return undefined;
  return note(outletNotes.nameTaken, { details: { name: rename ?? '', other: other.name, key: other.key } });
}

function ownerOf(db: Db, name: string): Promise<OutletTable | undefined> {
  return db
    .selectFrom('outlet_name')
    .innerJoin('outlet', 'outlet.key', 'outlet_name.outlet')
    .selectAll('outlet')
    .where('outlet_name.name', '=', name)
    .executeTakeFirst();
}

/** Undefined where there is nothing to change. */
async function apply(
  db: Db,
  dialect: StoreDialect,
  { row, change }: { readonly row: OutletTable; readonly change: OutletChange },
): Promise<AppliedChange | undefined> {
  const { kind, country, rename } = change;
  const before = {
    ...(kind !== undefined && kind !== row.kind && { kind: row.kind }),
    ...(country !== undefined && country !== row.country && { country: row.country }),
    ...(rename !== undefined && rename !== row.name && { name: row.name }),
  };
  const claimed = await claim(db, row.key, keysOf(change));
  if (Object.keys(before).length === 0 && claimed.length === 0) return undefined;
  await db
    .updateTable('outlet')
    .set({
      by_person: 1,
      ...(kind !== undefined && { kind }),
      ...(country !== undefined && { country }),
      ...(rename !== undefined && { name: rename }),
    })
    .where('key', '=', row.key)
    .execute();
  const moved = await movedBy(db, dialect, { to: row.key, claimed });
  return { verb: OUTLET_VERB, outlet: row.key, name: row.name, change, before, claimed, moved };
}

function keysOf({ hosts, names, rename }: OutletChange): readonly string[] {
  const own = [...names, ...(rename === undefined ? [] : [rename])].map(nameKey);
  return [...new Set([...own, ...hosts.map((host) => hostKey(plainHost(host) ?? ''))])];
}

async function claim(db: Db, outlet: number, keys: readonly string[]): Promise<AppliedChange['claimed']> {
  const claimed: { key: string; from: number }[] = [];
  for (const key of keys) {
    const from = (await ownerOf(db, key))?.key ?? 0;
    if (from === outlet) continue;
    claimed.push({ key, from });
    await db.deleteFrom('outlet_name').where('name', '=', key).execute();
    await db.insertInto('outlet_name').values({ name: key, outlet }).execute();
  }
  return claimed;
}
