import { isNegated } from '../../tree/is-negated.ts';
import { SPOKEN } from '../act-kinds.ts';
import type { EventRefiner } from './refiner.ts';

const SAYING: ReadonlySet<string> = new Set(['say', 'claim', 'admit', 'acknowledge', 'announce']);

export const dropUnsaid: EventRefiner = {
  name: 'drop-unsaid',
  reason: 'words that are said not to have been spoken',
  drops: ({ context: { tree } }) => {
    return ({ act, realis, realisAt, triggers: [main] }) => {
      if (SPOKEN.has(act.type) && (realis === 'negated' || realis === 'denied')) return true;
      // "No group has said it carried out the attack"
      const verb = realisAt ?? main;
      const above = verb === undefined ? undefined : tree.head(verb);
      if (verb === undefined || above === undefined || tree.baseRelation(verb) !== 'ccomp') return false;
      return SAYING.has(tree.lemma(above)) && isNegated(tree, above);
    };
  },
};
