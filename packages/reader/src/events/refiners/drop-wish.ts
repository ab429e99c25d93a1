import { HOSTILE } from '../act-kinds.ts';
import type { EventRefiner } from './refiner.ts';

/** An infinitive beside these is what is decided, however the tree hangs it. */
const DECIDING: ReadonlySet<string> = new Set(['vote', 'decide', 'agree', 'resolve', 'opt', 'elect', 'move']);

export const dropWish: EventRefiner = {
  name: 'drop-wish',
  reason: 'wished or meant, without being a definite act',
  drops: ({ context: { tree } }) => {
    return ({ act, doers, realis, realisAt, triggers: [main] }) => {
      if (main === undefined) return false;
      if (realis === 'demanded') return !HOSTILE.has(act.type) && !(act.type === 'RETREAT' && doers.length > 0);
      const verb = realisAt ?? main;
      const isInfinitive = tree.children(verb, 'mark').some((word) => tree.lower(word) === 'to');
      const above = tree.head(verb);
      const isDecided = above !== undefined && DECIDING.has(tree.lemma(above));
      const isPurpose =
        isInfinitive &&
        !isDecided &&
        (tree.relation(verb) === 'advcl' || (tree.relation(verb) === 'acl' && !HOSTILE.has(act.type)));
      return realis === 'planned' && isPurpose && act.type !== 'PROTEST' && act.type !== 'REQUEST';
    };
  },
};
