import { HOSTILE } from '../act-kinds.ts';
import type { EventRefiner } from './refiner.ts';

export const dropWish: EventRefiner = {
  name: 'drop-wish',
  reason: 'wished or meant, without being a definite act',
  drops: ({ context: { tree } }) => {
    return ({ act, realis, realisAt, triggers: [main] }) => {
      if (main === undefined) return false;
      if (realis === 'demanded') return !HOSTILE.has(act.type) && act.type !== 'RETREAT';
      const verb = realisAt ?? main;
      const isPurpose = tree.relation(verb) === 'advcl' && tree.xpos(verb) === 'VB';
      return realis === 'planned' && isPurpose && act.type !== 'PROTEST' && act.type !== 'REQUEST';
    };
  },
};
