import { RESULTS } from '../act-kinds.ts';
import type { EventDraft } from '../draft.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { Sight } from '../refiners/refiner.ts';
import { isOtherOccasion } from './join-in-clause.ts';
import type { EventJoiner } from './joiner.ts';

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her']);

export const joinPointing: EventJoiner = {
  name: 'join-pointing',
  reason: 'points back to an event told before',
  joins: (sight) => {
    const latest = latestBefore(sight);
    return (draft) => {
      const before = latest.get(draft);
      if (draft.telling === 'pointing')
        return before?.ofMode ?? before?.ofType ?? (isCarried(sight, draft) ? undefined : 'gone');
      const pointer = pointerAt(sight, draft);
      if (pointer !== undefined && latest.get(pointer)?.ofType !== undefined) return pointer;
      if (draft.telling !== 'noun' && draft.act.type !== 'INCIDENT') return undefined;
      return isDefinite(sight, draft) ? before?.ofWord : undefined;
    };
  },
};

interface Before {
  readonly ofType: EventDraft | undefined;
  /** Of the same mode: "the seizure" is no arrest. */
  readonly ofMode: EventDraft | undefined;
  /** The same noun, or any word for the same accident. */
  readonly ofWord: EventDraft | undefined;
}

function latestBefore({ drafts, context: { tree } }: Sight): ReadonlyMap<EventDraft, Before> {
  const byType = new Map<string, EventDraft>();
  const byMode = new Map<string, EventDraft>();
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
    before.set(draft, { ofType: byType.get(type), ofMode: byMode.get(modeOf(draft)), ofWord: byWord.get(word) });
    if (draft.telling === 'pointing') continue;
    byType.set(type, draft);
    byMode.set(modeOf(draft), draft);
    if (!byWord.has(word)) byWord.set(word, draft);
  }
  return before;
}

const modeOf = ({ act: { type, mode } }: EventDraft): string => `${type}/${mode ?? ''}`;

function isDefinite({ context: { tree } }: Sight, { triggers: [main] }: EventDraft): boolean {
  return main !== undefined && tree.children(main, 'det', 'nmod:poss').some((word) => POINTING.has(tree.lower(word)));
}

/** "[the attack] killed six": the result of what is pointed to. */
function pointerAt(
  { byTrigger, context: { tree } }: Sight,
  { act, triggers: [main] }: EventDraft,
): EventDraft | undefined {
  if (main === undefined || act.type !== 'ASSAULT' || !RESULTS.has(lemmaOf(tree, main))) return undefined;
  return tree
    .children(main, 'nsubj', 'obl')
    .map((child) => byTrigger.get(child))
    .find((found) => found?.telling === 'pointing' && found.act.type === act.type);
}

/** A verb that tells an event of the same kind stands above it. */
function isCarried({ byTrigger, context: { tree } }: Sight, { act, triggers: [main] }: EventDraft): boolean {
  const above = main === undefined ? undefined : tree.head(main);
  if (main === undefined || above === undefined || isOtherOccasion(tree, main)) return false;
  return byTrigger.get(above)?.act.type === act.type;
}
