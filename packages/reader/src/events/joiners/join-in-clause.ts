import type { EventType } from '@onrecord/model';
import { HARM, SPOKEN } from '../act-kinds.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import type { TokenIndex } from '@onrecord/language';
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
      const above = overOf(tree, main, byTrigger);
      const over = above === undefined ? undefined : byTrigger.get(above);
      if (above === undefined || over === undefined) return undefined;
      const relation = tree.baseRelation(main);
      if (over.act.type === 'PROTEST' && VOICED.has(act.type)) return over;
      if (over.act.type !== act.type || SPOKEN.has(act.type)) return undefined;
      if (relation === 'conj')
        return HARM.has(lemmaOf(tree, main)) && tree.children(main, 'nsubj').length === 0 ? over : undefined;
      const isOtherTime = relation === 'advcl' && tree.children(main, 'mark').some((word) => tree.lower(word) !== 'to');
      return PARTS.has(relation) && !isOtherTime ? over : undefined;
    };
  },
};

/** The nearest word above that tells an event, through nouns: "destruction on a scale, including [atrocities]". */
function overOf(tree: TreeView, main: TokenIndex, byTrigger: ReadonlyMap<number, unknown>): TokenIndex | undefined {
  let above = tree.head(main);
  for (let steps = 0; steps < 2 && above !== undefined; steps++) {
    if (byTrigger.has(above) || tree.upos(above) !== 'NOUN' || tree.upos(main) !== 'NOUN') return above;
    above = tree.head(above);
  }
  return above;
}
