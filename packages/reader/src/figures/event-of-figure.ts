import type { Event } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import { clausePath } from '../setting/clause-path.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { FigureDraft } from './draft.ts';
import { wordsAsked } from './words-asked.ts';

/** By word: the event it is a trigger of. */
export function eventsByTrigger(tree: TreeView, events: readonly Event[]): ReadonlyMap<TokenIndex, string> {
  const found = new Map<TokenIndex, string>();
  for (const { id, triggers } of events)
    for (const trigger of triggers) {
      const { first, end } = tree.tokensIn(trigger);
      for (let token: number = first; token < end; token++)
        if (!found.has(token as TokenIndex)) found.set(token as TokenIndex, id);
    }
  return found;
}

/** The event that a count belongs to: whose trigger says what is measured, else the nearest one above it that has it as a part. */
export function eventOfFigure(
  tree: TreeView,
  draft: FigureDraft,
  events: ReadonlyMap<TokenIndex, string>,
): string | undefined {
  const { trigger } = draft;
  const own = trigger === undefined ? undefined : events.get(trigger);
  if (own !== undefined) return own;
  for (const word of wordsAsked(tree, draft))
    for (const { at, clauses, below } of clausePath(tree, word)) {
      // "killing 12" belongs to the attack it hangs on; a clause about the people counted does not.
      const isResult = clauses === 0 || (below !== undefined && tree.baseRelation(below) === 'advcl');
      const event = isResult ? events.get(at) : undefined;
      if (event !== undefined) return event;
    }
  return undefined;
}
