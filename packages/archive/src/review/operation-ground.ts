import type { OperationGround } from '../joins/check-operation.ts';
import type { Operation, OperationVerb } from '../joins/operation.ts';
import { draftOf, profileOf } from '../put/entity-profile-json.ts';
import { peopleSaid } from '../put/people-said.ts';
import type { Db } from '../store/store.ts';

const ENTITIES: { readonly [V in OperationVerb]: (operation: Extract<Operation, { verb: V }>) => readonly number[] } = {
  merge: ({ from, into }) => [from, into],
  split: ({ entity }) => [entity],
  pin: ({ entity }) => [entity],
  'keep-apart': ({ a, b }) => [a, b],
  rename: ({ entity }) => [entity],
};

/** The entities that an operation names. */
export function entitiesOf(operation: Operation): readonly number[] {
  return (ENTITIES[operation.verb] as (operation: Operation) => readonly number[])(operation);
}

/** What the archive knows of the entities that an operation names. */
export async function operationGround(db: Db, operation: Operation): Promise<OperationGround> {
  const keys = entitiesOf(operation);
  const rows = await db
    .selectFrom('entity')
    .selectAll()
    .where('key', 'in', [...keys])
    .where('merged_into', '=', 0)
    .execute();
  const reports = await db
    .selectFrom('appearance')
    .select(['entity', 'report'])
    .where('entity', 'in', [...keys])
    .execute();
  const said = await peopleSaid(db);
  const profiles = new Map(rows.map((row) => [row.key, profileOf(draftOf(row))]));
  return {
    ...said,
    entity: (key) => profiles.get(key),
    reportsOf: (key) => [...new Set(reports.filter(({ entity }) => entity === key).map(({ report }) => report))],
  };
}
