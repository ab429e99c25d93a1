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
  const subject = possessive ? tree.head(token) : token;
  if (subject === undefined || tree.baseRelation(subject) !== 'nsubj') return undefined;
  const clause = tree.head(subject);
  if (clause === undefined || !['ccomp', 'parataxis'].includes(tree.baseRelation(clause))) return undefined;
  const verb = tree.head(clause);
  if (verb === undefined || verb > token || !lists.speechVerbs.has(tree.lemma(verb))) return undefined;
  return subjectOfVerb(tree, verb);
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
    if (!['conj', 'xcomp', 'advcl', 'parataxis'].includes(tree.baseRelation(at))) return undefined;
    at = up;
  }
  return undefined;
}
