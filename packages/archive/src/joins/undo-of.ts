import type { AppliedOperation, Operation, OperationVerb, UndoStep } from './operation.ts';

type Of<V extends OperationVerb> = Extract<Operation, { readonly verb: V }>;
type Undo = { readonly [V in OperationVerb]: (operation: Of<V>, done: AppliedOperation) => readonly UndoStep[] };

const UNDO: Undo = {
  merge: ({ from }, { moved, nameBefore }) => [
    { step: 'revive', entity: from, name: nameBefore },
    { step: 'move', appearances: moved, to: from },
  ],
  split: ({ entity }, { moved, made }) => [
    { step: 'move', appearances: moved, to: entity },
    ...(made === undefined ? [] : [{ step: 'retire' as const, entity: made }]),
  ],
  pin: ({ name, entity }) => [{ step: 'unpin', name, entity }],
  'keep-apart': ({ a, b }) => [{ step: 'allow', a, b }],
  rename: ({ entity }, { nameBefore }) =>
    nameBefore === undefined ? [] : [{ step: 'rename', entity, name: nameBefore }],
};

/** The steps that undo an operation, by what the store kept of it. Appearances that came later stay where they are. */
export function undoOf(done: AppliedOperation): readonly UndoStep[] {
  const { operation } = done;
  const undo = UNDO[operation.verb] as (operation: Operation, done: AppliedOperation) => readonly UndoStep[];
  return undo(operation, done);
}
