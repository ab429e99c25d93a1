import type { EventRefiner } from './refiner.ts';

/** Relations of phrases that say something of an act. */
const PHRASES = ['obl', 'obj', 'xcomp', 'ccomp', 'nmod', 'iobj', 'nsubj:pass', 'acl'] as const;

export const dropBare: EventRefiner = {
  name: 'drop-bare',
  reason: 'nobody, nothing, no place and no time stands beside it',
  drops: ({ context: { tree } }) => {
    return ({ telling, triggers, doers, recipients }) => {
      const [main] = triggers;
      if (main === undefined || telling !== 'verb' || triggers.length > 1) return false;
      return doers.length + recipients.length === 0 && tree.children(main, ...PHRASES).length === 0;
    };
  },
};
