import type { AppliedOperation, Operation, OperationVerb } from '../joins/operation.ts';
import type { Store } from '../store/store.ts';

/** An operation of a person, as the log shows it. */
export interface LoggedOperation {
  readonly key: number;
  readonly at: string;
  readonly by: string;
  readonly operation: Operation;
  /** In words, with the keys of what it was about. */
  readonly words: string;
  readonly undone: boolean;
}

type OperationOf<V extends OperationVerb> = Extract<Operation, { readonly verb: V }>;

const WORDS: {
  readonly [V in OperationVerb]: (operation: OperationOf<V>, name: (key: number) => string) => string;
} = {
  merge: ({ from, into }, name) => `merged ${name(from)} into ${name(into)}`,
  split: (operation, name) =>
    'names' in operation
      ? `split ${operation.names.map((one) => `"${one}"`).join(', ')} from ${name(operation.entity)}`
      : `split reports ${operation.reports.join(', ')} from ${name(operation.entity)}`,
  pin: (operation, name) => `pinned "${operation.name}" to ${name(operation.entity)}`,
  'keep-apart': ({ a, b }, name) => `kept ${name(a)} and ${name(b)} apart`,
  rename: (operation, name) => `renamed ${name(operation.entity)} to "${operation.name}"`,
};

/** All operations, the newest first. */
export async function listOperations({ db }: Store): Promise<readonly LoggedOperation[]> {
  const rows = await db.selectFrom('operation').selectAll().orderBy('key', 'desc').execute();
  if (rows.length === 0) return [];
  const keys = rows.flatMap(({ detail }) => Object.values(JSON.parse(detail) as object).filter(Number.isInteger));
  const entities = await db
    .selectFrom('entity')
    .select(['key', 'class', 'name'])
    .where('key', 'in', [...new Set(keys as number[]), 0])
    .execute();
  const names = new Map(
    entities.map(({ key, class: of, name }) => [key, `${of === 'place' ? 'p' : 'a'}${key} ${name}`]),
  );
  return rows.map(({ key, at, by, undo, undone }) => {
    const { operation } = JSON.parse(undo) as AppliedOperation;
    const words = (WORDS[operation.verb] as (operation: Operation, name: (key: number) => string) => string)(
      operation,
      (entity) => names.get(entity) ?? String(entity),
    );
    return { key, at, by, operation, words, undone: undone === 1 };
  });
}
