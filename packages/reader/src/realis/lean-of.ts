import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isFinite, isInfinitive, isPast } from './clause-words.ts';
import { conditionKind, isEventuality } from './conditions.ts';
import { ofClauseUnder, ofDescribing, ofNoun } from './governors.ts';
import { FACT, type Lean, TOP, under } from './lean.ts';
import { leanOfNoun } from './lean-of-noun.ts';
import type { Operator } from './operator.ts';
import { RANKS } from './words/noun-classes.ts';
import { GATHERING_VERBS, TELLING_VERBS } from './words/occurrence-verbs.ts';

/** How `at` leans on the word above it. O(children). */
export function leanOf(tree: TreeView, at: TokenIndex, hasSource: boolean): Lean {
  const above = tree.head(at);
  if (above === undefined) return TOP;
  const kind = conditionKind(tree, at);
  if (kind !== undefined)
    return { found: { operator: 'conditional', by: at }, condition: at, shares: 'none', isFact: true };
  const relation = tree.baseRelation(at);
  if ((relation === 'obl' && isEventuality(tree, at)) || (relation === 'nmod' && isEventuality(tree, above)))
    return { found: { operator: 'conditional', by: at }, condition: at, shares: 'none', isFact: true };
  if (relation === 'conj') return above < at ? { up: above, shares: 'none' } : TOP;
  if (tree.relation(at) === 'acl:relcl') return FACT;
  const isClause = tree.upos(at) === 'VERB' || tree.children(at, 'cop', 'mark').length > 0;
  if (!isClause) return leanOfNoun(tree, at, above);
  const byRelation = CLAUSES[relation];
  if (byRelation) return byRelation(tree, at, above, hasSource);
  return relation === 'parataxis' || relation === 'dep' ? TOP : leanOfNoun(tree, at, above);
}

type ClauseLean = (tree: TreeView, at: TokenIndex, above: TokenIndex, hasSource: boolean) => Lean;

const CLAUSES: Readonly<Partial<Record<string, ClauseLean>>> = {
  xcomp: infinitiveUnder,
  advcl: (tree, at, above, hasSource) => {
    if (isInfinitive(tree, at))
      return isPurpose(tree, at, above) ? purpose(tree, at) : infinitiveUnder(tree, at, above, hasSource);
    if (isFinite(tree, at)) return finiteAdjunct(tree, at);
    return participleUnder(tree, at, above);
  },
  acl: (tree, at, above, hasSource) => {
    const lead = leadOf(tree, at);
    const operator = ofNoun(tree, above);
    if (isInfinitive(tree, at) || lead !== undefined) {
      if (operator !== undefined) return under(operator, above);
      if (isInfinitive(tree, at)) return infinitiveAtNoun(tree, at, above, hasSource);
    }
    return operator !== undefined && isFinite(tree, at) && lead !== undefined ? under(operator, above) : FACT;
  },
  ccomp: contentUnder,
  csubj: contentUnder,
};

function infinitiveUnder(tree: TreeView, at: TokenIndex, above: TokenIndex, hasSource: boolean): Lean {
  const lemma = tree.lemma(above).toLowerCase();
  if (lemma === 'have' && isInfinitive(tree, at)) return haveTo(tree, above);
  if (lemma === 'need' && tree.upos(above) === 'VERB') return under('demanded', above);
  if (
    tree.upos(above) === 'ADJ' ||
    (tree.xpos(above) === 'VBN' && ofDescribing(tree, above) !== undefined && !isGoverning(tree, above))
  )
    return under(ofDescribing(tree, above), above);
  if (tree.upos(above) === 'NOUN') return under(ofNoun(tree, above), above);
  if (lemma === 'go' && tree.lower(above) === 'going') return under('planned', above);
  // "is believed to have left" with nobody named who believes it
  if (!hasSource && isPassive(tree, above) && TELLING_VERBS.has(lemma) && !isGoverning(tree, above))
    return under('possible', above);
  const hasObject = tree.children(above, 'obj', 'iobj').length > 0 || tree.children(at, 'nsubj').length > 0;
  return under(ofClauseUnder(tree, above, hasObject), above);
}

function isGoverning(tree: TreeView, verb: TokenIndex): boolean {
  return ofClauseUnder(tree, verb, true) !== undefined;
}

/** "has yet to agree": not; "have to leave": demanded; "had to leave": did. */
function haveTo(tree: TreeView, have: TokenIndex): Lean {
  const yet = tree.children(have, 'advmod').find((word) => tree.lower(word) === 'yet');
  if (yet !== undefined) return { found: { operator: 'not', by: yet }, shares: 'none' };
  return isPast(tree, have) ? under(undefined, have) : under('demanded', have);
}

/** An infinitive beside a verb that takes none is its purpose; that of going and gathering comes about with it. */
function isPurpose(tree: TreeView, at: TokenIndex, above: TokenIndex): boolean {
  if (tree.children(at, 'mark').some((mark) => mark > 0 && tree.lower((mark - 1) as TokenIndex) === 'order'))
    return true;
  if (tree.upos(above) === 'ADJ') return false;
  return !isGoverning(tree, above) && !GATHERING_VERBS.has(tree.lemma(above).toLowerCase());
}

function purpose(tree: TreeView, at: TokenIndex): Lean {
  const by = tree.children(at, 'mark')[0] ?? at;
  return { found: { operator: 'planned', by }, shares: 'none', isFact: true };
}

/** "after they shelled", "because", "so that they may": told for themselves. */
function finiteAdjunct(tree: TreeView, at: TokenIndex): Lean {
  const mark = tree.children(at, 'mark')[0];
  if (mark === undefined) return FACT;
  const word = tree.lower(mark);
  if (word === 'lest') return { found: { operator: 'possible', by: mark }, shares: 'none', isFact: true };
  const isSo = word === 'that' && mark > 0 && tree.lower((mark - 1) as TokenIndex) === 'so' && !isPast(tree, at);
  return isSo ? { found: { operator: 'planned', by: mark }, shares: 'none', isFact: true } : FACT;
}

const CONTRARY: ReadonlySet<string> = new Set(['of', 'than']);

/** A participle beside a verb: behind a preposition, governed by the verb ("ruled out sending"), or part of what it tells. */
function participleUnder(tree: TreeView, at: TokenIndex, above: TokenIndex): Lean {
  const lead = leadOf(tree, at);
  if (lead !== undefined) {
    const word = tree.lower(lead);
    const before = lead > 0 ? tree.lower((lead - 1) as TokenIndex) : '';
    if (word === 'instead' || word === 'rather')
      return { found: { operator: 'not', by: lead }, shares: 'none', isFact: true };
    if (CONTRARY.has(word) && (before === 'instead' || before === 'rather'))
      return { found: { operator: 'not', by: (lead - 1) as TokenIndex }, shares: 'none', isFact: true };
    if (word === 'by') return { up: above, shares: 'modals' };
    return leanOfNoun(tree, at, above);
  }
  if (tree.xpos(at) !== 'VBG' || at < above) return FACT;
  const operator = ofClauseUnder(tree, above, false);
  const isNext = at - above <= 2 && tree.lower((at - 1) as TokenIndex) !== ',';
  return operator !== undefined && isNext ? under(operator, above) : { up: above, shares: 'modals' };
}

/** The preposition or mark that leads in a clause or noun. */
function leadOf(tree: TreeView, at: TokenIndex): TokenIndex | undefined {
  return tree.children(at, 'mark', 'case').find((word) => word < at && tree.lower(word) !== 'to');
}

/** "urged the army to leave", "called on them to leave", "the first group to leave"; in a headline "Ministers to meet". */
function infinitiveAtNoun(tree: TreeView, at: TokenIndex, noun: TokenIndex, hasSource: boolean): Lean {
  const above = tree.head(noun);
  const relation = tree.baseRelation(noun);
  if (
    above !== undefined &&
    (relation === 'obj' || relation === 'obl' || relation === 'iobj') &&
    isGoverning(tree, above)
  )
    return infinitiveUnder(tree, at, above, hasSource);
  const isRanked = tree.children(noun).some((word) => RANKS.has(tree.lower(word))) || RANKS.has(tree.lower(noun));
  if (isRanked) return FACT;
  return purpose(tree, at);
}

/** "said that they left", "fears they will leave", "asked whether they left", "it is likely that they left". */
function contentUnder(tree: TreeView, at: TokenIndex, above: TokenIndex, hasSource: boolean): Lean {
  const whether = tree.children(at, 'mark').find((mark) => tree.lower(mark) === 'whether' || tree.lower(mark) === 'if');
  if (whether !== undefined) return { found: { operator: 'possible', by: whether }, shares: 'none' };
  if (isInfinitive(tree, at)) return infinitiveUnder(tree, at, above, hasSource);
  const lemma = tree.lemma(above).toLowerCase();
  const isBare = tree.xpos(at) === 'VB' || tree.children(at, 'aux:pass', 'cop').some((be) => tree.lower(be) === 'be');
  const isTold = isFinite(tree, at) || !isBare;
  if (tree.upos(above) === 'VERB' && isTold && TELLING_VERBS.has(lemma)) {
    const isNobodys = !hasSource && isPassive(tree, above) && lemma !== 'announce' && lemma !== 'confirm';
    return isNobodys ? { found: { operator: 'possible', by: above }, shares: 'none' } : TOP;
  }
  const operator =
    tree.upos(above) === 'VERB' ? ofClauseUnder(tree, above, true) : (ofNoun(tree, above) ?? ofDescribing(tree, above));
  if (isFinite(tree, at) && !isAhead(tree, at) && operator !== undefined && OF_WISHES.has(operator)) return TOP;
  if (operator !== undefined) return under(operator, above);
  const isSubjunctive = isBare && !isFinite(tree, at) && tree.children(at, 'nsubj', 'mark').length > 0;
  return isSubjunctive ? { found: { operator: 'demanded', by: above }, shares: 'none' } : TOP;
}

const WILL: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'wo', "'ll", '’ll', "'d", '’d']);

function isAhead(tree: TreeView, clause: TokenIndex): boolean {
  return tree.children(clause, 'aux').some((helper) => WILL.has(tree.lower(helper)));
}

/** A finite clause under these tells for itself: "promised that it had left", "insists it is ready". */
const OF_WISHES: ReadonlySet<Operator> = new Set<Operator>(['planned', 'threatened', 'demanded', 'offered']);
