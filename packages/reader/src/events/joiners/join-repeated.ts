import { SPOKEN } from '../act-kinds.ts';
import type { EventDraft } from '../draft.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { Sight } from '../refiners/refiner.ts';
import type { EventJoiner } from './joiner.ts';

const REPEATING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);

export const joinRepeated: EventJoiner = {
  name: 'join-repeated',
  reason: 'headline or caption of what the body tells',
  joins: (sight) => {
    const { drafts, blocks } = sight;
    const isRepeating = (draft: EventDraft): boolean => REPEATING.has(blocks[draft.block]?.role ?? 'body');
    const body = drafts.filter((draft) => !isRepeating(draft));
    return (draft) => {
      if (!isRepeating(draft)) return undefined;
      const same = body.filter(({ act }) => act.type === draft.act.type);
      return (
        same.find((one) => wordOf(sight, one) === wordOf(sight, draft)) ??
        (SPOKEN.has(draft.act.type) ? undefined : same[0])
      );
    };
  },
};

function wordOf({ context: { tree } }: Sight, { triggers: [main] }: EventDraft): string {
  return main === undefined ? '' : lemmaOf(tree, main);
}
