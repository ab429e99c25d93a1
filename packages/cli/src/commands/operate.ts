import {
  applyOperation,
  askEntities,
  type Operation,
  type OperationVerb,
  type Store,
  undoOperation,
} from '@onrecord/archive';
import type { Exit, OperateRequest, UndoRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { plural } from '../views/entry/actor-facts.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { entityNamed, UnknownName } from './archive/entities-named.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord merge|split|pin|keep-apart|rename`: what a person decides about joins. */
export function operateCommand(request: OperateRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: {},
    work: async (store) => {
      try {
        return await operate(store, request, output);
      } catch (cause) {
        if (!(cause instanceof UnknownName)) throw cause;
        output.complain(`onrecord: ${safeText(cause.message)}`);
        return EXIT.someFailed;
      }
    },
  });
}

async function operate(store: Store, request: OperateRequest, output: Output): Promise<Exit> {
  const operation = await OPERATION_OF[request.verb](store, request);
  if (areOne(operation)) {
    const { first, second = '', of, verb } = request;
    output.complain(
      `onrecord: "${safeText(first)}" and "${safeText(second)}" are one ${of} already: ${verb} needs two.`,
    );
    return EXIT.someFailed;
  }
  const unnamed = await namesNothing(store, request, operation);
  if (unnamed !== undefined) {
    output.complain(`onrecord: ${safeText(unnamed)}`);
    return EXIT.someFailed;
  }
  const done = await applyOperation(store, operation, { by: request.by, at: new Date().toISOString() });
  for (const { message } of done.notes) output.complain(`onrecord: ${safeText(message)}`);
  if (done.status === 'refused') return EXIT.someFailed;
  const moved = done.applied.moved.length;
  const made = done.applied.made;
  if (!request.quiet) {
    await output.print(
      `done: operation ${done.key}${moved > 0 ? `, ${plural(moved, 'appearance')} moved` : ''}${made === undefined ? '' : `, new: ${letterOf(request)}${made}`}. Undo: onrecord undo ${done.key}\n`,
    );
  }
  return EXIT.ok;
}

function areOne(operation: Operation): boolean {
  if (operation.verb === 'merge') return operation.from === operation.into;
  return operation.verb === 'keep-apart' && operation.a === operation.b;
}

/** Appearances looked through before a split by names; of one with more, the archive decides alone. */
const LOOKED_AT = 1000;

/** A split takes reports by what they call an actor throughout; a name beside that one takes none. Said in a line where no report leaves. */
async function namesNothing(store: Store, request: OperateRequest, operation: Operation): Promise<string | undefined> {
  if (operation.verb !== 'split' || !('names' in operation)) return undefined;
  const { of } = request;
  const question = { class: of, keys: [operation.entity], joins: LOOKED_AT };
  const [found] = (await askEntities(store, question, { limit: 1 })).rows;
  const names = operation.names.map(folded);
  const isNamed = found?.joins.some(({ name }) => names.includes(folded(name)));
  const isName = found?.names.some(({ name }) => names.includes(folded(name)));
  if (!found || isNamed || !isName || found.joins.length === LOOKED_AT) return undefined;
  const key = `${letterOf(request)}${operation.entity}`;
  return (
    `no report calls ${found.entity.name} "${operation.names.join('", "')}" only: the reports have another name for it as well. ` +
    `Split by report: onrecord split ${key} --report N (onrecord show ${key} lists them).`
  );
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

function letterOf({ of }: OperateRequest): string {
  return of === 'actor' ? 'a' : 'p';
}

type Make = (store: Store, request: OperateRequest) => Promise<Operation>;

const OPERATION_OF: Readonly<Record<OperationVerb, Make>> = {
  merge: async (store, { of, first, second = '' }) => ({
    verb: 'merge',
    from: (await entityNamed(store, of, first)).key,
    into: (await entityNamed(store, of, second)).key,
  }),
  'keep-apart': async (store, { of, first, second = '' }) => ({
    verb: 'keep-apart',
    a: (await entityNamed(store, of, first)).key,
    b: (await entityNamed(store, of, second)).key,
  }),
  split: async (store, { of, first, second, names }) => {
    const { key: entity } = await entityNamed(store, of, first);
    return second === undefined
      ? { verb: 'split', entity, names }
      : { verb: 'split', entity, reports: [Number(second)] };
  },
  pin: async (store, { of, first, names }) => ({
    verb: 'pin',
    name: names[0] ?? '',
    entity: (await entityNamed(store, of, first)).key,
  }),
  rename: async (store, { of, first, names }) => ({
    verb: 'rename',
    name: names[0] ?? '',
    entity: (await entityNamed(store, of, first)).key,
  }),
};

/** `onrecord undo N`. */
export function undoCommand(request: UndoRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: {},
    work: async (store) => {
      const problem = await undoOperation(store, request.operation);
      if (problem) {
        output.complain(`onrecord: ${safeText(problem.message)}`);
        return EXIT.someFailed;
      }
      if (!request.quiet) await output.print(`undone: operation ${request.operation}\n`);
      return EXIT.ok;
    },
  });
}
