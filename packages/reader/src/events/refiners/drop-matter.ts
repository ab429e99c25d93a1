import { MATTERS, SPOKEN } from '../act-kinds.ts';
import type { EventRefiner } from './refiner.ts';

const PARTS: ReadonlySet<string> = new Set(['obj', 'nsubj', 'obl', 'nmod', 'conj', 'iobj']);

export const dropMatter: EventRefiner = {
  name: 'drop-matter',
  reason: 'only what a demand, refusal or approval is about',
  drops: ({ byTrigger, context: { tree } }) => {
    return ({ act, realis, telling, triggers: [main] }) => {
      const over = main === undefined ? undefined : tree.head(main);
      const isRefused = over !== undefined && realis === 'negated' && byTrigger.get(over)?.act.type === 'REJECT';
      if (isRefused) return true;
      if (main === undefined || (telling === 'verb' && tree.upos(main) !== 'NOUN') || !MATTERS.has(act.type))
        return false;
      let at = main;
      for (let steps = 0; steps < 4; steps++) {
        const above = tree.head(at);
        if (above === undefined || !PARTS.has(tree.baseRelation(at))) return false;
        const type = byTrigger.get(above)?.act.type;
        if (type !== undefined && SPOKEN.has(type)) return true;
        at = above;
      }
      return false;
    };
  },
};
