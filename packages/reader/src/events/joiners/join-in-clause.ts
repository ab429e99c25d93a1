import type { EventType } from '@onrecord/model';
import { HARM, RESULTS, SPOKEN } from '../act-kinds.ts';
import { lemmaOf } from '../lemma-of.ts';
import type { TreeView } from '../../tree/tree-view.ts';
import type { TokenIndex } from '@onrecord/language';
import type { EventDraft } from '../draft.ts';
import type { Sight } from '../refiners/refiner.ts';
import type { EventJoiner } from './joiner.ts';

const PARTS: ReadonlySet<string> = new Set(['obj', 'nsubj', 'obl', 'nmod', 'advcl', 'xcomp', 'acl', 'ccomp']);
/** Words that tell of an act what it was done for. */
const VOICED: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'PROTEST']);

export const joinInClause: EventJoiner = {
  name: 'join-in-clause',
  reason: 'the result, means or aim of the act told in the same clause',
  joins: (sight) => {
    const { byTrigger } = sight;
    const { tree } = sight.context;
    const attackBefore = attacksBefore(sight);
    return (draft) => {
      const { act } = draft;
      const [main] = draft.triggers;
      if (main === undefined) return undefined;
      if (isResult(tree, main)) return attackBefore.get(draft);
      const above = overOf(tree, main, byTrigger);
      const over = above === undefined ? undefined : byTrigger.get(above);
      if (above === undefined || over === undefined) return undefined;
      const relation = tree.baseRelation(main);
      if (over.act.type === 'PROTEST' && VOICED.has(act.type)) return over;
      if (over.act.type === 'INCIDENT' && relation === 'advcl' && RESULTS.has(lemmaOf(tree, main))) return over;
      if (over.act.type !== act.type || SPOKEN.has(act.type)) return undefined;
      if (relation === 'conj')
        return HARM.has(lemmaOf(tree, main)) && tree.children(main, 'nsubj').length === 0 ? over : undefined;
      const isOtherTime = relation === 'advcl' && tree.children(main, 'mark').some((word) => tree.lower(word) !== 'to');
      return PARTS.has(relation) && !isOtherTime && !isOtherOccasion(tree, main) ? over : undefined;
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

/** ", killing 12": the result of what is told before it, however the tree hangs it. */
function isResult(tree: TreeView, main: TokenIndex): boolean {
  return (
    main > 0 &&
    tree.xpos(main) === 'VBG' &&
    RESULTS.has(lemmaOf(tree, main)) &&
    [',', 'and', '-', '–', '—'].includes(tree.lower((main - 1) as TokenIndex)) &&
    tree.baseRelation(main) !== 'nsubj'
  );
}

/** The latest attack or accident told before each draft in its sentence. */
function attacksBefore({ drafts, context: { tree } }: Sight): ReadonlyMap<EventDraft, EventDraft> {
  const before = new Map<EventDraft, EventDraft>();
  let latest: { readonly draft: EventDraft; readonly sentence: number } | undefined;
  for (const draft of drafts) {
    const [main] = draft.triggers;
    if (main === undefined) continue;
    const sentence = tree.sentenceOf(main);
    if (latest?.sentence === sentence) before.set(draft, latest.draft);
    if (draft.act.type === 'ASSAULT' || draft.act.type === 'INCIDENT') latest = { draft, sentence };
  }
  return before;
}

const OCCASIONS: ReadonlySet<string> = new Set([
  'for',
  'after',
  'since',
  'before',
  'following',
  'over',
  'despite',
  'amid',
  'until',
]);

/** "retaliate [for] the killing": another occurrence than the one that it is the occasion of. */
export function isOtherOccasion(tree: TreeView, main: TokenIndex): boolean {
  return tree.children(main, 'case').some((word) => OCCASIONS.has(tree.lower(word)));
}
