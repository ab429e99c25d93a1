import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import { auxiliaries } from '../tree/auxiliaries.ts';
import { isNegated } from '../tree/is-negated.ts';
import { isPassive } from '../tree/is-passive.ts';
import { doerOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { PositionContext } from './position-context.ts';
import { LEADING } from './words/issue-edges.ts';
import { subjectReadAsCompound } from './verb-read-as-noun.ts';
import { stanceAdjectives, stanceNoun, stanceVerbs } from './stance-lexicon.ts';

/** How a word of stance is told; `none` where it tells no stance of its subject. */
export type Told = 'plain' | 'denied' | 'none';

const UNSURE: ReadonlySet<string> = new Set(['may', 'might', 'could']);
const BINDING: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'shall']);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);
const HYPOTHETICAL: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'until']);
const FAILING: ReadonlySet<string> = new Set(['fail', 'stop', 'fall', 'hesitate']);
const LEADING_IN: ReadonlySet<string> = new Set(['mark', 'advmod', 'case']);

/** Whether a verb or predicate tells a stance. What somebody is asked, obliged or able to do is not yet his stance. */
export function toldBy(context: PositionContext, word: TokenIndex): Told {
  const { tree } = context;
  if (isQuestion(tree, word)) return 'none';
  const helpers = auxiliaries(tree, word).map((helper) => tree.lower(helper));
  if (helpers.some((helper) => UNSURE.has(helper))) return 'none';
  const subject = tree.children(word, 'nsubj')[0];
  const isOwn = subject !== undefined && FIRST_PERSON.has(tree.lower(subject));
  if (!isOwn && helpers.some((helper) => BINDING.has(helper))) return 'none';
  if (isHypothetical(tree, word)) return 'none';
  const governor = governorOf(tree, word);
  if (governor !== undefined) {
    if (FAILING.has(tree.lemma(governor))) return 'none';
    if (isStanceWord(tree, governor) || isBound(tree, governor)) return 'none';
    // "the will necessary for all parties to accept it"
    if (tree.upos(governor) === 'ADJ') return 'none';
  }
  return isNegated(tree, word) ? 'denied' : 'plain';
}

/** "must work to support it": what somebody is to do. */
function isBound(tree: TreeView, governor: TokenIndex): boolean {
  if (tree.upos(governor) !== 'VERB') return false;
  const subject = tree.children(governor, 'nsubj')[0];
  if (subject !== undefined && FIRST_PERSON.has(tree.lower(subject))) return false;
  return auxiliaries(tree, governor).some((helper) => BINDING.has(tree.lower(helper)));
}

function isHypothetical(tree: TreeView, word: TokenIndex): boolean {
  return tree
    .children(word)
    .some((child) => LEADING_IN.has(tree.baseRelation(child)) && HYPOTHETICAL.has(tree.lower(child)));
}

export function isQuestion(tree: TreeView, word: TokenIndex): boolean {
  const { end } = tree.sentence(tree.sentenceOf(word));
  for (let i = end - 1; i > Math.max(word, end - 4); i--) if (tree.word(tokenIndex(i)) === '?') return true;
  return false;
}

/** The word that an infinitive hangs on, by the words before its "to" where the tree has it elsewhere. */
function governorOf(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  if (tree.xpos(verb) !== 'VB' || !tree.children(verb, 'mark').some((mark) => tree.lower(mark) === 'to')) {
    return tree.xpos(verb) === 'VB' && tree.baseRelation(verb) === 'conj' ? sharedGovernor(tree, verb) : undefined;
  }
  return tree.head(verb);
}

function sharedGovernor(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const first = tree.head(verb);
  return first !== undefined && first < verb && tree.xpos(first) === 'VB' ? governorOf(tree, first) : undefined;
}

/** "urged them to reject it", "is willing to accept it": what the outer word says counts. */
function isStanceWord(tree: TreeView, governor: TokenIndex): boolean {
  if (stanceNoun(tree.lemma(governor))?.frames.includes('to') === true) return true;
  if (stanceAdjectives(tree.lemma(governor)).some(({ frames }) => frames.includes('to'))) return true;
  return stanceVerbs(tree, governor).some(({ frames }) => frames.includes('object-to') || frames.includes('to'));
}

/** "a fund to support them", "met to approve it": why something is or is done. */
export function isPurpose(tree: TreeView, verb: TokenIndex): boolean {
  const relation = tree.baseRelation(verb);
  const above = tree.head(verb);
  // "work to pursue it"
  if (above !== undefined && LEADING.has(tree.lemma(above))) return false;
  if (tree.xpos(verb) !== 'VB' || (relation !== 'advcl' && relation !== 'acl')) return false;
  return tree.children(verb, 'mark').some((mark) => tree.lower(mark) === 'to');
}

/** Whether the subject undergoes it: helped by a form of "be" or "get", and without a subject of its own as an active verb. */
export function isTruePassive(tree: TreeView, verb: TokenIndex): boolean {
  if (!isPassive(tree, verb) || isMistakenParticiple(tree, verb)) return false;
  if (tree.children(verb).some((child) => tree.relation(child) === 'nsubj')) return false;
  const helpers = tree.children(verb, 'aux:pass');
  return helpers.length === 0 || helpers.some((helper) => ['be', 'get'].includes(tree.lemma(helper)));
}

/** Who takes the stance that a verb tells: its doer; of a participle without one, that of the clause above. */
export function partyOf(context: PositionContext, verb: TokenIndex): TokenIndex | undefined {
  const { tree } = context;
  const compound = subjectReadAsCompound(tree, verb);
  if (compound !== undefined) return compound;
  const doer = doerOf(tree, verb)?.token ?? (isTruePassive(tree, verb) ? undefined : subjectAsRead(tree, verb));
  if (doer !== undefined || isTruePassive(tree, verb)) return doer;
  if (tree.xpos(verb) !== 'VBG' && tree.baseRelation(verb) !== 'conj') return undefined;
  let up = tree.head(verb);
  for (let steps = 0; up !== undefined && steps < 6; up = tree.head(up), steps++) {
    const above = tree.upos(up) === 'VERB' ? doerOf(tree, up)?.token : subjectReadAsCompound(tree, up);
    if (above !== undefined && above < verb) return above;
  }
  return undefined;
}

/** The subject of an active verb that the tree has as a passive one. */
function subjectAsRead(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  return isMistakenParticiple(tree, verb)
    ? tree.head(verb)
    : tree.children(verb, 'nsubj').find((child) => child < verb);
}

/** "The bishops called on ...", read as a noun with a participle: its sentence has no other verb. */
function isMistakenParticiple(tree: TreeView, verb: TokenIndex): boolean {
  if (tree.baseRelation(verb) !== 'acl' || tree.xpos(verb) !== 'VBN') return false;
  const noun = tree.head(verb);
  return (
    noun !== undefined &&
    noun < verb &&
    tree.head(noun) === undefined &&
    tree.children(noun, 'cop', 'nsubj').length === 0
  );
}
