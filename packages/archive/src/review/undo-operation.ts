import { note, type Note } from '@onrecord/model';
import type { AppliedOperation, UndoStep } from '../joins/operation.ts';
import { pinKeyOf } from '../joins/name-keys.ts';
import { undoOf } from '../joins/undo-of.ts';
import { type AppliedChange, OUTLET_VERB } from '../outlets/outlet-change.ts';
import { archiveNotes } from '../notes.ts';
import type { Db, Store, StoreDialect } from '../store/store.ts';
import { entityRow, pair } from './apply-operation.ts';
import { giveNames, loseNames } from './give-names.ts';
import { moveAppearances, restoreDecided } from './move-appearances.ts';
import { type ProfileBefore, restoreProfiles } from './profiles-before.ts';
import { rebuildReports } from './rebuild-reports.ts';
import { undoChange } from './undo-change.ts';
import { recountEntity } from './recount-entity.ts';

/**
 * Undoes an operation by its key. Appearances that came in later stay where they were joined.
 * @returns why it cannot be undone; nothing where it was
 */
export function undoOperation(store: Store, key: number): Promise<Note | undefined> {
  return store.write(async (db) => {
    const row = await db.selectFrom('operation').selectAll().where('key', '=', key).executeTakeFirst();
    if (!row) return note(archiveNotes.noOperation, { details: { key } });
    if (row.undone === 1) return note(archiveNotes.undoneBefore, { details: { key } });
    if (row.verb === OUTLET_VERB) {
      // Written by changeOutlet.
      await undoChange(db, store.dialect, { key, applied: JSON.parse(row.undo) as AppliedChange });
      return undefined;
    }
    // Written by applyOperation.
    const applied = JSON.parse(row.undo) as AppliedOperation & {
      readonly before?: readonly ProfileBefore[];
      readonly decided?: readonly number[];
    };
    const reports = new Set<number>();
    for (const step of undoOf(applied)) for (const report of await take(db, store.dialect, step)) reports.add(report);
    await rebuildReports(db, store.dialect, [...reports]);
    await restoreProfiles(db, applied.before ?? []);
    if (applied.decided) await restoreDecided(db, store.dialect, { moved: applied.moved, decided: applied.decided });
    await db.updateTable('operation').set({ undone: 1 }).where('key', '=', key).execute();
    return undefined;
  });
}

type StepOf<S extends UndoStep['step']> = Extract<UndoStep, { readonly step: S }>;
type Steps = {
  readonly [S in UndoStep['step']]: (db: Db, dialect: StoreDialect, step: StepOf<S>) => Promise<readonly number[]>;
};

function take(db: Db, dialect: StoreDialect, step: UndoStep): Promise<readonly number[]> {
  return (STEPS[step.step] as (db: Db, dialect: StoreDialect, step: UndoStep) => Promise<readonly number[]>)(
    db,
    dialect,
    step,
  );
}

const STEPS: Steps = {
  revive: async (db, _dialect, { entity, name }) => {
    await db
      .updateTable('entity')
      .set({ merged_into: 0, ...(name !== undefined && { name }) })
      .where('key', '=', entity)
      .execute();
    return [];
  },
  move: async (db, dialect, { appearances, to }) => {
    const before = await db
      .selectFrom('appearance')
      .select('entity')
      .distinct()
      .where(({ ref }) => dialect.isOneOf(ref('key'), appearances))
      .execute();
    const reports = await moveAppearances(db, dialect, { appearances, to });
    await takeNamesAlong(db, dialect, { from: before.map(({ entity }) => entity), to, appearances });
    for (const { entity } of before) await recountEntity(db, entity);
    await recountEntity(db, to);
    return reports;
  },
  retire: async (db, _dialect, { entity }) => {
    await db.deleteFrom('entity_name').where('entity', '=', entity).execute();
    await db.deleteFrom('pin').where('entity', '=', entity).execute();
    await db
      .deleteFrom('apart')
      .where((where) => where.or([where('a', '=', entity), where('b', '=', entity)]))
      .execute();
    await db.deleteFrom('entity').where('key', '=', entity).execute();
    return [];
  },
  unpin: async (db, _dialect, { name, entity }) => {
    const row = await entityRow(db, entity);
    const of = row.class === 'place' ? 'place' : 'actor';
    await db
      .deleteFrom('pin')
      .where('class', '=', of)
      .where('name_key', '=', pinKeyOf(name, of, row.kind))
      .where('entity', '=', entity)
      .execute();
    return [];
  },
  allow: async (db, _dialect, step) => {
    const { a, b } = pair(step.a, step.b);
    await db.deleteFrom('apart').where('a', '=', a).where('b', '=', b).execute();
    return [];
  },
  rename: async (db, _dialect, { entity, name }) => {
    await db.updateTable('entity').set({ name, renamed: 0 }).where('key', '=', entity).execute();
    return [];
  },
};

/** The names under which the appearances were found lead to their entity again. */
async function takeNamesAlong(
  db: Db,
  dialect: StoreDialect,
  {
    from,
    to,
    appearances,
  }: { readonly from: readonly number[]; readonly to: number; readonly appearances: readonly number[] },
): Promise<void> {
  const row = await entityRow(db, to);
  const rows = await db
    .selectFrom('appearance')
    .select('name')
    .distinct()
    .where(({ ref }) => dialect.isOneOf(ref('key'), appearances))
    .execute();
  const names = rows.map(({ name }) => name);
  await giveNames(db, dialect, { row, names });
  for (const entity of from) await loseNames(db, { row: await entityRow(db, entity), names });
}
