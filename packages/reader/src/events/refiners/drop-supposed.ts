import type { EventRefiner } from './refiner.ts';

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'providing']);

export const dropSupposed: EventRefiner = {
  name: 'drop-supposed',
  reason: 'only supposed, as a condition',
  drops: ({ context: { tree } }) => {
    return ({ realis, realisAt, triggers: [main] }) => {
      const verb = realisAt ?? main;
      if (verb === undefined || realis === 'actual') return false;
      return tree.children(verb, 'mark').some((word) => SUPPOSING.has(tree.lower(word)));
    };
  },
};
