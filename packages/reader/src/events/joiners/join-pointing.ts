import type { EventDraft } from '../draft.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { Sight } from '../refiners/refiner.ts';
import type { EventJoiner } from './joiner.ts';

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her']);

export const joinPointing: EventJoiner = {
  name: 'join-pointing',
  reason: 'points back to an event told before',
  joins: (sight) => {
    const latest = latestBefore(sight);
    return (draft) => {
      const before = latest.get(draft);
      if (draft.telling === 'pointing') return before?.ofType ?? 'gone';
      if (draft.telling !== 'noun' && draft.act.type !== 'INCIDENT') return undefined;
      return isDefinite(sight, draft) ? before?.ofWord : undefined;
    };
  },
};

interface Before {
  readonly ofType: EventDraft | undefined;
  /** The same noun, or any word for the same accident. */
  readonly ofWord: EventDraft | undefined;
}

function latestBefore({ drafts, context: { tree } }: Sight): ReadonlyMap<EventDraft, Before> {
  const byType = new Map<string, EventDraft>();
  const byWord = new Map<string, EventDraft>();
  const before = new Map<EventDraft, Before>();
  for (const draft of drafts) {
    const { type } = draft.act;
    const word =
      type === 'INCIDENT'
        ? type
        : `${type} ${draft.triggers
            .slice(0, 1)
            .map((token) => lemmaOf(tree, token))
            .join('')}`;
    before.set(draft, { ofType: byType.get(type), ofWord: byWord.get(word) });
    if (draft.telling === 'pointing') continue;
    byType.set(type, draft);
    if (!byWord.has(word)) byWord.set(word, draft);
  }
  return before;
}

function isDefinite({ context: { tree } }: Sight, { triggers: [main] }: EventDraft): boolean {
  return main !== undefined && tree.children(main, 'det', 'nmod:poss').some((word) => POINTING.has(tree.lower(word)));
}
