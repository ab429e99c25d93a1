import type { Block } from '@onrecord/model';
import type { EventContext } from './event-context.ts';
import type { EventDraft } from './draft.ts';

/** Decides which drafts go, seeing all of them; one reason each. */
export interface EventRefiner {
  readonly name: string;
  readonly reason: string;
  readonly drops: (
    drafts: readonly EventDraft[],
    context: EventContext,
    blocks: readonly Block[],
  ) => (draft: EventDraft) => boolean;
}

const OUTSIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'boilerplate']);

const dropFurniture: EventRefiner = {
  name: 'drop-furniture',
  reason: 'stands outside the report proper',
  drops: (_drafts, _context, blocks) => (draft) => OUTSIDE.has(blocks[draft.block]?.role ?? 'body'),
};

export const EVENT_REFINERS: readonly EventRefiner[] = [dropFurniture];
