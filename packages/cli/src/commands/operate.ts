import { applyOperation, type Operation, type OperationVerb, type Store, undoOperation } from '@onrecord/archive';
import type { Exit, OperateRequest, UndoRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
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
  const done = await applyOperation(store, operation, { by: request.by, at: new Date().toISOString() });
  for (const { message } of done.notes) output.complain(`onrecord: ${safeText(message)}`);
  if (done.status === 'refused') return EXIT.someFailed;
  const moved = done.applied.moved.length;
  const made = done.applied.made;
  if (!request.quiet) {
    await output.print(
      `done: operation ${done.key}${moved > 0 ? `, ${moved} appearances moved` : ''}${made === undefined ? '' : `, new: ${letterOf(request)}${made}`}. Undo: onrecord undo ${done.key}\n`,
    );
  }
  return EXIT.ok;
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
