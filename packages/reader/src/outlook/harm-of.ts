import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { isIn } from './lemma-sets.ts';
import {
  DANGER_NOUNS,
  DANGER_VERBS,
  ENDING_VERBS,
  HARMLESS_VERBS,
  GOOD_NOUNS,
  HARM_NOUNS,
  HARM_VERBS,
  RECKONING_NOUNS,
  RECKONING_VERBS,
} from './words/deed-words.ts';

const harmVerbs: ReadonlySet<string> = new Set(HARM_VERBS);
const harmNouns: ReadonlySet<string> = new Set(HARM_NOUNS);
const dangerNouns: ReadonlySet<string> = new Set(DANGER_NOUNS);
const dangerVerbs: ReadonlySet<string> = new Set(DANGER_VERBS);
const endingVerbs: ReadonlySet<string> = new Set(ENDING_VERBS);
const harmlessVerbs: ReadonlySet<string> = new Set(HARMLESS_VERBS);
const goodNouns: ReadonlySet<string> = new Set(GOOD_NOUNS);
const reckoningVerbs: ReadonlySet<string> = new Set(RECKONING_VERBS);
const reckoningNouns: ReadonlySet<string> = new Set(RECKONING_NOUNS);
/** "respond to the offer" answers it. */
const ANSWERED: ReadonlySet<string> = new Set(
  'call comment crisis emergency letter need offer plea proposal question report request'.split(' '),
);
/** Deeds that say nothing without what they are done with: "launch an attack", "take measures", "resume talks". */
const STEPS = 3;

/** How what is to come touches others: a deed that harms, something bad that happens, or neither. */
export type Harm = 'harm' | 'danger' | 'none';

/** By the verb or noun, and where it says nothing, by its complement and object ("be ready to launch an attack"). */
export function harmOf(tree: TreeView, deed: TokenIndex, steps: number = STEPS): Harm {
  if (steps === 0) return 'none';
  if (tree.upos(deed) === 'VERB' || tree.upos(deed) === 'AUX') return harmOfVerb(tree, deed, steps);
  return harmOfNoun(tree, deed);
}

/** The same for a clause: where the verb has no object, what its subject is ("a war could break out", "attacks would increase"). */
export function harmOfClause(tree: TreeView, deed: TokenIndex, subject: TokenIndex | undefined): Harm {
  const [own] = [deed, ...tree.children(deed, 'conj').filter((verb) => isAlike(tree, verb, deed))]
    .map((verb) => harmOf(tree, verb))
    .filter((harm) => harm !== 'none');
  if (own !== undefined) return own;
  if (subject === undefined || tree.upos(deed) !== 'VERB' || isIn(tree, deed, endingVerbs)) return 'none';
  if (tree.children(deed, 'obj').length > 0 || isPassive(tree, deed)) return 'none';
  return harmOf(tree, subject) === 'none' ? 'none' : 'danger';
}

/** "will meet and sign", not "will meet, and threatened". */
function isAlike(tree: TreeView, verb: TokenIndex, deed: TokenIndex): boolean {
  if (tree.children(verb, 'aux').some((helper) => tree.xpos(helper) === 'MD')) return false;
  return tree.xpos(verb) !== 'VBD' || tree.xpos(deed) === 'VBD';
}

/** "march on the capital", not "march on Sunday". */
function isMarchOn(tree: TreeView, verb: TokenIndex): boolean {
  if (!['march', 'advance', 'fire'].includes(tree.lemma(verb)) || tree.lower((verb + 1) as TokenIndex) !== 'on')
    return false;
  const noun = tree.head((verb + 1) as TokenIndex);
  return noun !== undefined && noun > verb && !/day$|\d/i.test(tree.word(noun));
}

/** "hold back the strike", "call off the raid", "fight in every street". */
function isUndone(tree: TreeView, verb: TokenIndex): boolean {
  return (
    ['hold', 'call', 'put', 'fend'].includes(tree.lemma(verb)) &&
    ['back', 'off'].includes(tree.lower((verb + 1) as TokenIndex))
  );
}

function harmOfVerb(tree: TreeView, verb: TokenIndex, steps: number): Harm {
  const objects = tree.children(verb, 'obj', 'nsubj:pass');
  if (isMarchOn(tree, verb)) return 'harm';
  if (tree.lemma(verb) === 'fight' && objects.length === 0) return 'harm';
  if (isUndone(tree, verb) || isIn(tree, verb, harmlessVerbs)) return 'none';
  if (isIn(tree, verb, endingVerbs)) return objects.some((object) => isIn(tree, object, goodNouns)) ? 'harm' : 'none';
  if (tree.lemma(verb) === 'respond') return answers(tree, verb) ? 'none' : 'harm';
  if (isIn(tree, verb, harmVerbs)) return 'harm';
  for (const next of tree.children(verb, 'xcomp', 'obj', 'obl', 'nsubj:pass')) {
    if (next < verb && tree.relation(next) !== 'nsubj:pass') continue;
    if (tree.baseRelation(next) === 'obl' && !leadsToHarm(tree, verb, next)) continue;
    const harm = harmOf(tree, next, steps - 1);
    if (harm !== 'none') return harm;
  }
  return isIn(tree, verb, dangerVerbs) ? 'danger' : 'none';
}

/** Verbs whose deed stands behind a preposition: "proceed with the strike", "resort to force". */
const LEADING: ReadonlySet<string> = new Set(
  'proceed resort go push press move answer react threaten meet hit face return lead descend slide turn'.split(' '),
);

function leadsToHarm(tree: TreeView, verb: TokenIndex, noun: TokenIndex): boolean {
  return (
    LEADING.has(tree.lemma(verb)) &&
    (isIn(tree, noun, harmNouns) || isIn(tree, noun, dangerNouns)) &&
    tree.children(noun, 'case').some((word) => ['with', 'to', 'into', 'by'].includes(tree.lower(word)))
  );
}

function harmOfNoun(tree: TreeView, noun: TokenIndex): Harm {
  if (isIn(tree, noun, dangerNouns)) return 'danger';
  if (isIn(tree, noun, harmNouns)) return 'harm';
  const hidden = tree
    .children(noun, 'nmod', 'compound')
    .filter((word) => word < noun || tree.children(word, 'case').some((by) => tree.lower(by) === 'of'));
  const bad = hidden.find((word) => isIn(tree, word, harmNouns));
  return bad === undefined || isIn(tree, noun, endingVerbs) || BENIGN_HEADS.has(tree.lemma(noun)) ? 'none' : 'harm';
}

/** "an end to the war", "a war crimes court", "sanctions relief". */
const BENIGN_HEADS: ReadonlySet<string> = new Set(
  'end halt stop pause cessation relief court tribunal inquiry investigation victim crime survivor effort zone cabinet minister veteran lifting suspension reduction talks talk meeting summit centre center ban'.split(
    ' ',
  ),
);

function answers(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'obl').some((noun) => ANSWERED.has(tree.lemma(noun)));
}

/** "they will pay for it", "there will be consequences", "will be held responsible". */
export function isReckoning(tree: TreeView, deed: TokenIndex): boolean {
  if (reckoningVerbs.has(tree.lemma(deed)) && !tree.children(deed, 'obj').some((noun) => isMoney(tree, noun)))
    return true;
  if (isIn(tree, deed, reckoningNouns)) return tree.children(deed, 'cop').length > 0;
  if (['make', 'let'].includes(tree.lemma(deed)))
    return tree.children(deed, 'xcomp', 'ccomp').some((verb) => reckoningVerbs.has(tree.lemma(verb)));
  if (!['face', 'be', 'meet', 'hold', 'bring', 'deserve', 'suffer', 'bear', 'punish'].includes(tree.lemma(deed)))
    return false;
  return (
    tree.lemma(deed) === 'punish' ||
    tree.children(deed, 'obj', 'obl', 'xcomp', 'nsubj').some((word) => isIn(tree, word, reckoningNouns))
  );
}

function isMoney(tree: TreeView, noun: TokenIndex): boolean {
  return (
    tree.children(noun, 'nummod').length > 0 ||
    ['salary', 'wage', 'tribute', 'visit', 'tax', 'attention', 'compensation', 'bill', 'rent', 'homage'].includes(
      tree.lemma(noun),
    )
  );
}
