import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Pronoun } from './pronoun.ts';
import { lists } from './word-sets.ts';

const DEEPEST = 6;

/**
 * The speaker whom a pronoun in reported speech most likely means: in "Lee said he would go" and "Lee warned his party was
 * split" the subject of the reporting verb. Only for the subject of what is reported and its owner.
 */
export function saidSubject(tree: TreeView, { token, possessive }: Pronoun): TokenIndex | undefined {
  const near = adjacentVerb(tree, token);
  if (near !== undefined) return nearSubject(tree, near);
  const subject = possessive ? tree.head(token) : token;
  if (subject === undefined || tree.baseRelation(subject) !== 'nsubj') return undefined;
  const clause = tree.head(subject);
  if (clause === undefined || !['ccomp', 'parataxis'].includes(tree.baseRelation(clause))) return undefined;
  const verb = tree.head(clause);
  if (verb === undefined || verb > token || !lists.speechVerbs.has(tree.lemma(verb))) return undefined;
  return subjectOfVerb(tree, verb);
}

/** "said [that] he": the words alone show it where the tree goes wrong. */
function adjacentVerb(tree: TreeView, token: TokenIndex): TokenIndex | undefined {
  const { first } = tree.sentence(tree.sentenceOf(token));
  const before = token > first && tree.lower((token - 1) as TokenIndex) === 'that' ? token - 2 : token - 1;
  if (before <= first) return undefined;
  const verb = before as TokenIndex;
  const owner = /^(?:his|her|its|their)$/.test(tree.lower(token));
  const isCue =
    tree.upos(verb) === 'VERB' && lists.speechVerbs.has(tree.lemma(verb)) && (owner || !ASKING.has(tree.lemma(verb)));
  const next = (owner ? token + 2 : token + 1) as TokenIndex;
  const goesOn = next < tree.size && (owner ? ['AUX'] : ['AUX', 'VERB', 'ADV']).includes(tree.upos(next));
  return isCue && goesOn && !/^(?:him|her|them)$/.test(tree.lower(token)) ? verb : undefined;
}

/** Their object is who is asked, not what is said. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'tell', 'urge', 'warn', 'inform', 'praise', 'condemn']);

/** The subject of the verb, or the word right before it where the tree has none. */
function nearSubject(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  const name = (verb - 1) as TokenIndex;
  if (verb > 0 && tree.sentenceOf(name) === tree.sentenceOf(verb) && tree.upos(name) === 'PROPN') return name;
  const known = subjectOfVerb(tree, verb);
  if (known !== undefined && known < verb) return known;
  const before = (verb - 1) as TokenIndex;
  return verb > 0 &&
    tree.sentenceOf(before) === tree.sentenceOf(verb) &&
    ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(before))
    ? before
    : undefined;
}

/** The subject of a verb, its own or that of the verb that it is joined to or hangs on without one ("..., claiming that"). */
export function subjectOfVerb(tree: TreeView, verb: TokenIndex): TokenIndex | undefined {
  let at = verb;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const [subject] = tree.children(at, 'nsubj');
    if (subject !== undefined) return subject;
    const up = tree.head(at);
    if (up === undefined) return undefined;
    const relation = tree.relation(at);
    if (relation === 'acl' && tree.upos(up) !== 'VERB') return up;
    if (relation.startsWith('advcl') && tree.xpos(at) !== 'VBG') return undefined;
    if (!['conj', 'xcomp', 'advcl', 'parataxis'].includes(tree.baseRelation(at))) return undefined;
    at = up;
  }
  return undefined;
}
