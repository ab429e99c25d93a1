import type { Note } from '@onrecord/model';
import { checkOperation } from '../joins/check-operation.ts';
import type { AppliedOperation, Operation, OperationVerb } from '../joins/operation.ts';
import { keyGiver } from '../put/key-giver.ts';
import type { Db, Store, StoreDialect } from '../store/store.ts';
import type { EntityTable } from '../store/tables.ts';
import { giveNames, loseNames, pinNames } from './give-names.ts';
import { decidedAppearances, moveAppearances } from './move-appearances.ts';
import { entitiesOf, operationGround } from './operation-ground.ts';
import { profilesBefore } from './profiles-before.ts';
import { rebuildReports } from './rebuild-reports.ts';
import { recountEntity } from './recount-entity.ts';

/** Who did it, and when (ISO 8601). */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

/** `done`: the key of the operation, by which it can be undone. `refused`: nothing was changed; `notes` say why. */
export type OperationOutcome =
  | {
      readonly status: 'done';
      readonly key: number;
      readonly applied: AppliedOperation;
      readonly notes: readonly Note[];
    }
  | { readonly status: 'refused'; readonly notes: readonly Note[] };

/** Does what a person decided about joins, logs it so that it can be undone, and brings every row that it touches up to date. */
export function applyOperation(store: Store, operation: Operation, signed: Signed): Promise<OperationOutcome> {
  return store.write(async (db) => {
    const ground = await operationGround(db, operation);
    const notes = checkOperation(operation, ground);
    if (notes.some(({ severity }) => severity === 'error')) return { status: 'refused', notes };
    const before = await profilesBefore(db, entitiesOf(operation));
    const decided = await decidedAppearances(db, entitiesOf(operation));
    const applied = await apply(db, store.dialect, operation);
    const key = (await keyGiver(db)).next('operation');
    await db
      .insertInto('operation')
      .values({
        key,
        at: signed.at,
        by: signed.by,
        verb: operation.verb,
        detail: JSON.stringify(operation),
        undo: JSON.stringify({ ...applied, before, decided }),
        undone: 0,
      })
      .execute();
    return { status: 'done', key, applied, notes };
  });
}

type Of<V extends OperationVerb> = Extract<Operation, { readonly verb: V }>;
type Apply = {
  readonly [V in OperationVerb]: (db: Db, dialect: StoreDialect, operation: Of<V>) => Promise<AppliedOperation>;
};

function apply(db: Db, dialect: StoreDialect, operation: Operation): Promise<AppliedOperation> {
  const one = APPLY[operation.verb] as (
    db: Db,
    dialect: StoreDialect,
    operation: Operation,
  ) => Promise<AppliedOperation>;
  return one(db, dialect, operation);
}

const APPLY: Apply = {
  merge: async (db, dialect, operation) => {
    const { from, into } = operation;
    const before = await entityRow(db, from);
    const moved = await appearancesOf(db, from);
    const reports = await moveAppearances(db, dialect, { appearances: moved, to: into });
    await moveNames(db, dialect, { from, into });
    await db.updateTable('pin').set({ entity: into }).where('entity', '=', from).execute();
    await db.updateTable('entity').set({ merged_into: into, reports: 0 }).where('key', '=', from).execute();
    await recountEntity(db, into);
    await rebuildReports(db, dialect, reports);
    return { operation, moved, nameBefore: before.name };
  },
  split: async (db, dialect, operation) => {
    const before = await entityRow(db, operation.entity);
    const moved =
      'names' in operation
        ? await appearancesNamed(db, operation.entity, operation.names)
        : await appearancesIn(db, dialect, { entity: operation.entity, reports: operation.reports });
    const made = (await keyGiver(db)).next('entity');
    const names = 'names' in operation ? operation.names : await namesOf(db, dialect, moved);
    const row = splitRow(before, { made, name: names[0] ?? before.name });
    await dialect.insertRows(db, 'entity', [row]);
    await giveNames(db, dialect, { row, names });
    await db.insertInto('apart').values(pair(operation.entity, made)).execute();
    if ('names' in operation) await pinNames(db, dialect, { row, names });
    const reports = await moveAppearances(db, dialect, { appearances: moved, to: made });
    await loseNames(db, { row: before, names });
    await recountEntity(db, operation.entity);
    await recountEntity(db, made);
    await rebuildReports(db, dialect, reports);
    return { operation, moved, made };
  },
  pin: async (db, dialect, operation) => {
    const row = await entityRow(db, operation.entity);
    await pinNames(db, dialect, { row, names: [operation.name] });
    await giveNames(db, dialect, { row, names: [operation.name] });
    return { operation, moved: [] };
  },
  'keep-apart': async (db, dialect, operation) => {
    await dialect.insertRows(db, 'apart', [pair(operation.a, operation.b)], { on: ['a', 'b'], then: 'ignore' });
    return { operation, moved: [] };
  },
  rename: async (db, _dialect, operation) => {
    const { name: nameBefore } = await entityRow(db, operation.entity);
    await db
      .updateTable('entity')
      .set({ name: operation.name, renamed: 1 })
      .where('key', '=', operation.entity)
      .execute();
    return { operation, moved: [], nameBefore };
  },
};

export function entityRow(db: Db, key: number): Promise<EntityTable> {
  return db.selectFrom('entity').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
}

export function pair(a: number, b: number): { readonly a: number; readonly b: number } {
  return { a: Math.min(a, b), b: Math.max(a, b) };
}

async function appearancesOf(db: Db, entity: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('appearance').select('key').where('entity', '=', entity).orderBy('key').execute();
  return rows.map(({ key }) => key);
}

async function appearancesNamed(db: Db, entity: number, names: readonly string[]): Promise<readonly number[]> {
  const wanted = new Set(names.map(plainName));
  const rows = await db.selectFrom('appearance').select(['key', 'name']).where('entity', '=', entity).execute();
  return rows.filter(({ name }) => wanted.has(plainName(name))).map(({ key }) => key);
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

async function appearancesIn(
  db: Db,
  dialect: StoreDialect,
  { entity, reports }: { readonly entity: number; readonly reports: readonly number[] },
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('appearance')
    .select('key')
    .where('entity', '=', entity)
    .where(({ ref }) => dialect.isOneOf(ref('report'), reports))
    .execute();
  return rows.map(({ key }) => key);
}

async function namesOf(db: Db, dialect: StoreDialect, appearances: readonly number[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('appearance')
    .select('name')
    .distinct()
    .where(({ ref }) => dialect.isOneOf(ref('key'), appearances))
    .execute();
  return rows.map(({ name }) => name).sort();
}

function splitRow(before: EntityTable, { made, name }: { readonly made: number; readonly name: string }): EntityTable {
  return {
    ...before,
    key: made,
    name,
    known: '',
    reports: 0,
    merged_into: 0,
    renamed: 0,
    profile: '{"names":[],"roles":[],"settings":[]}',
  };
}

async function moveNames(
  db: Db,
  dialect: StoreDialect,
  { from, into }: { readonly from: number; readonly into: number },
): Promise<void> {
  const names = await db.selectFrom('entity_name').selectAll().where('entity', '=', from).execute();
  await db.deleteFrom('entity_name').where('entity', '=', from).execute();
  await dialect.insertRows(
    db,
    'entity_name',
    names.map((name) => ({ ...name, entity: into })),
    { on: ['class', 'name_key', 'entity'], then: 'ignore' },
  );
}
