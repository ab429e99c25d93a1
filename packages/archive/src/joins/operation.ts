/** What a person may do with joins. Entities are given by their keys in the archive. */
export type Operation =
  /** Two are one: everything of `from` goes to `into`. */
  | { readonly verb: 'merge'; readonly from: number; readonly into: number }
  /** One is two: what has these names, or stands in these reports, becomes a new entity. */
  | { readonly verb: 'split'; readonly entity: number; readonly names: readonly string[] }
  | { readonly verb: 'split'; readonly entity: number; readonly reports: readonly number[] }
  /** This name is always this entity. */
  | { readonly verb: 'pin'; readonly name: string; readonly entity: number }
  /** These two are never joined. */
  | { readonly verb: 'keep-apart'; readonly a: number; readonly b: number }
  /** Show it under this name. */
  | { readonly verb: 'rename'; readonly entity: number; readonly name: string };

export type OperationVerb = Operation['verb'];

/** What each operation is, for people: what it needs and what undoing it does. */
export const OPERATIONS = {
  merge: {
    does: 'Makes two actors or places one.',
    needs: 'Two of one class that nobody keeps apart.',
    undo: 'Every appearance that was moved goes back, and the entity comes back under its old number and name.',
  },
  split: {
    does: 'Takes some names, or some reports, out of an actor or place into a new one.',
    needs: 'Names of it but not all, or reports that it appears in but not all.',
    undo: 'Every appearance that was moved goes back, and the new entity goes.',
  },
  pin: {
    does: 'From now on this name is always this actor or place.',
    needs: 'A name that is not pinned to another.',
    undo: 'The pin goes. What it has joined stays: split it where that was wrong.',
  },
  'keep-apart': {
    does: 'These two are never joined, and neither counts as the other.',
    needs: 'Two of one class.',
    undo: 'The two may be joined again.',
  },
  rename: {
    does: 'Shows it under another name. Nothing is joined or moved by it.',
    needs: 'A name.',
    undo: 'It has its old name again.',
  },
} as const satisfies Readonly<
  Record<OperationVerb, { readonly does: string; readonly needs: string; readonly undo: string }>
>;

/** What the store has to keep of an operation that was done, so that it can be undone. */
export interface AppliedOperation {
  readonly operation: Operation;
  /** Keys of the appearances that were moved. */
  readonly moved: readonly number[];
  /** Key of the entity that a split made. */
  readonly made?: number;
  /** Its name before a rename; of a merge, the name of `from`. */
  readonly nameBefore?: string;
}

/** What the store has to do to undo an operation, in this order. */
export type UndoStep =
  | { readonly step: 'revive'; readonly entity: number; readonly name: string | undefined }
  | { readonly step: 'move'; readonly appearances: readonly number[]; readonly to: number }
  | { readonly step: 'retire'; readonly entity: number }
  | { readonly step: 'unpin'; readonly name: string; readonly entity: number }
  | { readonly step: 'allow'; readonly a: number; readonly b: number }
  | { readonly step: 'rename'; readonly entity: number; readonly name: string };
