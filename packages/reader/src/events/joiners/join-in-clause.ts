import type { EventType } from '@onrecord/model';
import { RESULTS, SPOKEN } from '../act-kinds.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { EventJoiner } from './joiner.ts';

const PARTS: ReadonlySet<string> = new Set(['obj', 'nsubj', 'obl', 'nmod', 'advcl', 'xcomp', 'acl', 'ccomp']);
/** Words that tell of an act what it was done for. */
const VOICED: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'PROTEST']);

export const joinInClause: EventJoiner = {
  name: 'join-in-clause',
  reason: 'the result, means or aim of the act told in the same clause',
  joins: ({ byTrigger, context: { tree } }) => {
    return ({ act, triggers: [main] }) => {
      if (main === undefined) return undefined;
      const above = tree.head(main);
      const over = above === undefined ? undefined : byTrigger.get(above);
      if (above === undefined || over === undefined) return undefined;
      const relation = tree.baseRelation(main);
      if (over.act.type === 'PROTEST' && VOICED.has(act.type)) return over;
      if (over.act.type !== act.type || SPOKEN.has(act.type)) return undefined;
      if (relation === 'conj')
        return RESULTS.has(lemmaOf(tree, main)) && tree.children(main, 'nsubj').length === 0 ? over : undefined;
      return PARTS.has(relation) ? over : undefined;
    };
  },
};
