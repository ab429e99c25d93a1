import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { ofClauseUnder, ofDescribing, ofNoun, ofObjectOf, ofPhraseOf } from './governors.ts';
import { FACT, type Lean, TOP, under } from './lean.ts';
import { DEFINITES, PARTITIVES } from './words/noun-classes.ts';
import { OCCURRENCE_VERBS } from './words/occurrence-verbs.ts';

const OF_NOUNS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on', 'about', 'against', 'over', 'at', 'from']);
const INTO: ReadonlySet<string> = new Set(['in', 'to', 'into', 'with']);
const LOOMING: ReadonlySet<string> = new Set(['loom', 'near', 'approach', 'impend', 'beckon']);
const AGREED: ReadonlySet<string> = new Set([
  'agreement',
  'truce',
  'ceasefire',
  'deal',
  'pact',
  'accord',
  'treaty',
  'cease-fire',
]);

/** So many tokens between a noun and the phrase it governs. */
const NEAR = 5;

type NounLean = (tree: TreeView, at: TokenIndex, above: TokenIndex) => Lean;

/** How the act that a noun (or a clause behind a preposition) tells leans on the word above it. */
export function leanOfNoun(tree: TreeView, at: TokenIndex, above: TokenIndex): Lean {
  return RELATIONS[tree.baseRelation(at)]?.(tree, at, above) ?? TOP;
}

const RELATIONS: Readonly<Partial<Record<string, NounLean>>> = {
  nsubj: subjectOf,
  obj: objectOf,
  xcomp: objectOf,
  ccomp: objectOf,
  obl: phraseOf,
  nmod: phraseOf,
  advcl: phraseOf,
  acl: phraseOf,
  iobj: () => FACT,
  appos: (tree, at, above) => (isInList(tree, at) ? { up: above, shares: 'none' } : FACT),
  compound: (tree, _at, above) => {
    const operator = ofNoun(tree, above);
    return operator === undefined ? FACT : under(operator, above);
  },
  amod: (tree, _at, above) => {
    const operator = ofNoun(tree, above);
    return operator === undefined ? FACT : under(operator, above);
  },
};

function subjectOf(tree: TreeView, at: TokenIndex, above: TokenIndex): Lean {
  const lemma = tree.lemma(above).toLowerCase();
  const [infinitive] = tree
    .children(above, 'xcomp', 'ccomp', 'advcl')
    .filter((clause) => clause > above && tree.xpos(clause) === 'VB');
  if (tree.upos(above) === 'ADJ' || (tree.upos(above) === 'NOUN' && tree.children(above, 'cop').length > 0)) {
    const operator = ofDescribing(tree, above) ?? ofNoun(tree, above);
    return infinitive === undefined || comesAbout(tree, infinitive) ? under(operator, above) : passing(tree, at, above);
  }
  const passive = isPassive(tree, above);
  if (infinitive !== undefined && comesAbout(tree, infinitive)) {
    const operator = ofClauseUnder(tree, above, false) ?? (tree.lower(above) === 'going' ? 'planned' : undefined);
    if (operator !== undefined) return under(operator, above);
  }
  if (passive && infinitive === undefined) {
    const operator =
      ofObjectOf(tree, above) ?? (tree.children(above, 'aux:pass').length > 0 ? ofDescribing(tree, above) : undefined);
    if (operator !== undefined) return under(operator, above);
  }
  if (LOOMING.has(lemma)) return under('possible', above);
  return OCCURRENCE_VERBS.has(lemma) && infinitive === undefined ? under(undefined, above) : passing(tree, at, above);
}

function comesAbout(tree: TreeView, infinitive: TokenIndex): boolean {
  return OCCURRENCE_VERBS.has(tree.lemma(infinitive).toLowerCase()) || isPassive(tree, infinitive);
}

function objectOf(tree: TreeView, at: TokenIndex, above: TokenIndex): Lean {
  if (tree.lemma(above) === 'agree' && AGREED.has(tree.lemma(at).toLowerCase())) return under(undefined, above);
  const operator = ofObjectOf(tree, above);
  if (operator !== undefined) return under(operator, above);
  const isLight = OCCURRENCE_VERBS.has(tree.lemma(above).toLowerCase());
  return isLight || !isDefinite(tree, at) ? under(undefined, above) : FACT;
}

/** Behind a preposition: governed ("called for talks", "threat of war"), a part ("a wave of raids"), or a circumstance. */
function phraseOf(tree: TreeView, at: TokenIndex, above: TokenIndex): Lean {
  const lead = tree.children(at, 'case', 'mark').find((word) => word < at);
  if (lead === undefined) return isInList(tree, at) && tree.upos(above) === 'VERB' ? objectOf(tree, at, above) : FACT;
  const preposition = tree.lower(lead);
  if (tree.lemma(above) === 'agree' && AGREED.has(tree.lemma(at).toLowerCase())) return under(undefined, above);
  if (tree.upos(above) === 'VERB') {
    const governed = objectGoverning(tree, at, above);
    if (governed) return governed;
    const operator = ofPhraseOf(tree, above, preposition);
    if (operator !== undefined) return under(operator, above);
    if (!INTO.has(preposition)) return FACT;
    return OCCURRENCE_VERBS.has(tree.lemma(above).toLowerCase()) ? under(undefined, above) : passing(tree, at, above);
  }
  if (!OF_NOUNS.has(preposition)) return FACT;
  if (tree.upos(above) === 'ADJ') return under(ofDescribing(tree, above), above);
  if (preposition === 'of' && PARTITIVES.has(tree.lemma(above).toLowerCase())) return under(undefined, above);
  const operator = ofNoun(tree, above);
  return operator === undefined ? FACT : under(operator, above);
}

/** "a truce, [the release] of the crew and the freeing of 40 men": the middle of a list, which trees take for an apposition. */
function isInList(tree: TreeView, at: TokenIndex): boolean {
  const hasComma = tree.children(at, 'punct').some((mark) => mark < at && tree.word(mark) === ',');
  return hasComma && tree.children(at, 'conj').some((next) => next > at);
}

/** "rejected calls for a truce", where the tree hangs the phrase on the verb. */
function objectGoverning(tree: TreeView, at: TokenIndex, verb: TokenIndex): Lean | undefined {
  const object = tree.children(verb, 'obj').find((noun) => noun < at && at - noun <= NEAR);
  const operator = object === undefined ? undefined : ofNoun(tree, object);
  return object === undefined || operator === undefined ? undefined : under(operator, object);
}

/** What a verb that says more than that the act comes about leaves open: "a raid would anger them", not "the raid ...". */
function passing(tree: TreeView, at: TokenIndex, above: TokenIndex): Lean {
  return isDefinite(tree, at) ? FACT : { up: above, shares: 'modals' };
}

function isDefinite(tree: TreeView, noun: TokenIndex): boolean {
  return tree
    .children(noun, 'det', 'nmod:poss')
    .some((word) => DEFINITES.has(tree.lower(word)) || tree.relation(word) === 'nmod:poss');
}
