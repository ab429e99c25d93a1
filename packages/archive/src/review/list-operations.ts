import type { AppliedOperation, Operation, OperationVerb } from '../joins/operation.ts';
import { type AppliedChange, OUTLET_VERB, type OutletChange } from '../outlets/outlet-change.ts';
import type { Store } from '../store/store.ts';

/** An operation of a person, as the log shows it. */
export interface LoggedOperation {
  readonly key: number;
  readonly at: string;
  readonly by: string;
  readonly operation: Operation | OutletOperation;
  /** In words, with the keys of what it was about. */
  readonly words: string;
  readonly undone: boolean;
}

/** What a person said of an outlet, by its key. */
export interface OutletOperation extends OutletChange {
  readonly verb: typeof OUTLET_VERB;
  readonly outlet: number;
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
  return rows.map(({ key, at, by, verb, undo, undone }) => ({
    key,
    at,
    by,
    ...(verb === OUTLET_VERB
      ? outletWords(JSON.parse(undo) as AppliedChange)
      : joinWords(JSON.parse(undo) as AppliedOperation, names)),
    undone: undone === 1,
  }));
}

type Said = Pick<LoggedOperation, 'operation' | 'words'>;

function joinWords({ operation }: AppliedOperation, names: ReadonlyMap<number, string>): Said {
  const words = WORDS[operation.verb] as (operation: Operation, name: (key: number) => string) => string;
  return { operation, words: words(operation, (entity) => names.get(entity) ?? String(entity)) };
}

function outletWords({ outlet, name, change }: AppliedChange): Said {
  const { kind, country, rename, hosts, names } = change;
  const said = [
    ...(kind === undefined ? [] : [`is of kind ${kind}`]),
    ...(country === undefined ? [] : [`is of ${country}`]),
    ...hosts.map((host) => `is at ${host}`),
    ...names.map((other) => `is also "${other}"`),
    ...(rename === undefined ? [] : [`is called "${rename}"`]),
  ];
  return {
    operation: { verb: OUTLET_VERB, outlet, ...change },
    words: `said that o${outlet} ${name} ${said.join(', ')}`,
  };
}
