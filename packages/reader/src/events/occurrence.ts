import type { EventType } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { EventContext } from './event-context.ts';
import type { Telling } from './event-rule.ts';
import { happeningBehind, lemmaOf } from './lemma-of.ts';
import type { Act } from './words/act.ts';
import { GENERAL_NOUNS } from './words/event-nouns.ts';
import { HAPPENING_VERBS } from './words/light-verbs.ts';

/** How a noun tells an occurrence, and the verb that says that it takes place. */
export interface Occurrence {
  readonly telling: Telling;
  readonly verb?: TokenIndex;
}

/** Relations in which a noun only describes another word. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nmod:poss',
  'flat',
  'fixed',
  'appos',
  'vocative',
]);
/** Prepositions that lead in who does it, or whom or where it strikes. */
const PARTIES: ReadonlySet<string> = new Set(
  'by on against between with of from at in near to into inside outside across'.split(' '),
);
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
/** Words that make a noun general. */
const GENERAL: ReadonlySet<string> = new Set(
  'any no every each future possible potential such alleged fresh-style'.split(' '),
);
/** Talks and deals are named with whom they are. */
const WITH_WHOM: ReadonlySet<string> = new Set(['with', 'between']);
const WITH_WHOM_TYPES: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** How a noun tells an occurrence; undefined when it is general or only describes. O(children). */
export function occurrenceOf(context: EventContext, noun: TokenIndex, act: Act): Occurrence | undefined {
  const { tree } = context;
  const relation = tree.relation(noun);
  if (DESCRIBING.has(relation) || DESCRIBING.has(tree.baseRelation(noun))) return undefined;
  if (tree.children(noun, 'det', 'amod').some((word) => GENERAL.has(tree.lower(word)))) return undefined;
  const above = tree.head(noun);
  const due = above === undefined ? undefined : dueTo(tree, noun, above);
  if (due !== undefined) return { telling: 'verb', verb: due };
  const behind = happeningBehind(tree, noun);
  if (behind !== undefined) return { telling: 'verb', verb: behind };
  if (above !== undefined && /^[nc]subj$/.test(tree.baseRelation(noun)) && HAPPENING_VERBS.has(lemmaOf(tree, above)))
    return isPointing(context, noun) && !isStarting(context, above)
      ? (told(context, noun, act) ?? { telling: 'pointing' })
      : { telling: 'verb', verb: above };
  const start = startOf(context, noun);
  if (start !== undefined) return { telling: 'verb', verb: start };
  // A phrase of its own ("First of all the withdrawal of the troops") says nothing of whether it took place.
  if (
    above === undefined &&
    tree.children(noun, 'cop').length === 0 &&
    tree.children(noun, 'conj', 'parataxis').length === 0 &&
    isGeneral(context, noun)
  )
    return undefined;
  return told(context, noun, act);
}

/** "Talks are due to [resume]" */
function dueTo(tree: TreeView, noun: TokenIndex, above: TokenIndex): TokenIndex | undefined {
  if (!/^nsubj/.test(tree.relation(noun)) || !DUE.has(tree.lower(above))) return undefined;
  return tree
    .children(above, 'xcomp', 'advcl')
    .find((verb) => tree.xpos(verb) === 'VB' && HAPPENING_VERBS.has(lemmaOf(tree, verb)));
}

const DUE: ReadonlySet<string> = new Set(['due', 'set', 'likely', 'expected', 'scheduled', 'ready']);

function told(context: EventContext, noun: TokenIndex, act: Act): Occurrence | undefined {
  const { tree } = context;
  const owners = tree.children(noun, 'nmod:poss').length;
  const peoples = tree
    .children(noun, 'amod', 'compound')
    .filter((word) => /^\p{Lu}/u.test(tree.word(word)) && !tree.xpos(word).startsWith('VB')).length;
  const phrases = tree
    .children(noun, 'nmod')
    .flatMap((child) => tree.children(child, 'case').map((by) => tree.lower(by)));
  const named = phrases.filter((by) => PARTIES.has(by)).length;
  const parties = owners + peoples + named;
  if (WITH_WHOM_TYPES.has(act.type)) return phrases.some((by) => WITH_WHOM.has(by)) ? { telling: 'noun' } : undefined;
  if (isGeneral(context, noun)) return owners + peoples > 0 && named > 0 ? { telling: 'noun' } : undefined;
  const times = tree.children(noun, 'nmod:unmarked', 'obl:unmarked').length;
  if (parties + times > 0) return { telling: 'noun' };
  return isPointing(context, noun) ? { telling: 'pointing' } : undefined;
}

function isGeneral({ tree }: EventContext, noun: TokenIndex): boolean {
  return GENERAL_NOUNS.has(lemmaOf(tree, noun)) || GENERAL_NOUNS.has(tree.lower(noun));
}

function isPointing({ tree }: EventContext, noun: TokenIndex): boolean {
  return tree.children(noun, 'det').some((word) => POINTING.has(tree.lower(word)));
}

const STARTING: ReadonlySet<string> = new Set(['begin', 'start', 'erupt', 'break', 'resume', 'take']);

/** "the fighting broke out": told for the first time all the same. */
function isStarting({ tree }: EventContext, verb: TokenIndex): boolean {
  return STARTING.has(lemmaOf(tree, verb));
}

const STARTS: ReadonlySet<string> = new Set([
  'start',
  'beginning',
  'launch',
  'resumption',
  'outbreak',
  'onset',
  'continuation',
  'escalation',
  'signing',
  'imposition',
  'round',
  'wave',
  'series',
  'spate',
]);

/** "the [start] of their spring campaign" */
function startOf({ tree }: EventContext, noun: TokenIndex): TokenIndex | undefined {
  let at = noun;
  for (let steps = 0; steps < 2; steps++) {
    const above = tree.head(at);
    if (
      above === undefined ||
      tree.baseRelation(at) !== 'nmod' ||
      !tree.children(at, 'case').some((by) => tree.lower(by) === 'of')
    )
      return undefined;
    if (STARTS.has(tree.lower(above))) return above;
    at = above;
  }
  return undefined;
}
