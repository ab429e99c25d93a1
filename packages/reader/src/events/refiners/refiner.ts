import type { Block } from '@onrecord/model';
import type { EventContext } from '../event-context.ts';
import type { EventDraft } from '../draft.ts';

/** Decides which drafts go, seeing all of them; one reason each. */
export interface EventRefiner {
  readonly name: string;
  readonly reason: string;
  readonly drops: (sight: Sight) => (draft: EventDraft) => boolean;
}

/** What refiners and joiners see. */
export interface Sight {
  readonly drafts: readonly EventDraft[];
  readonly context: EventContext;
  readonly blocks: readonly Block[];
  /** The draft of which the token is a trigger. */
  readonly byTrigger: ReadonlyMap<number, EventDraft>;
}

/** Drafts by the words that tell them. */
export function sightOf(drafts: readonly EventDraft[], context: EventContext, blocks: readonly Block[]): Sight {
  const byTrigger = new Map<number, EventDraft>();
  for (const draft of drafts) for (const token of draft.triggers) byTrigger.set(token, draft);
  return { drafts, context, blocks, byTrigger };
}
