import { RESULTS } from '../act-kinds.ts';
import type { EventDraft } from '../draft.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { EventJoiner } from './joiner.ts';

export const joinHarm: EventJoiner = {
  name: 'join-harm',
  reason: 'harm of the accident that the report is about',
  joins: ({ drafts, context: { tree } }) => {
    const isHarm = ({ act, doers, triggers: [main] }: EventDraft): boolean =>
      main !== undefined &&
      (act.type === 'ASSAULT' || act.type === 'INCIDENT') &&
      doers.length === 0 &&
      RESULTS.has(lemmaOf(tree, main));
    const accident = drafts.find((draft) => draft.act.type === 'INCIDENT');
    const isAboutForce = drafts.some((draft) => draft.act.type === 'ASSAULT' && !isHarm(draft));
    return (draft) =>
      accident !== undefined && accident !== draft && !isAboutForce && isHarm(draft) ? accident : undefined;
  },
};
