import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Complement } from './draft.ts';
import { STOPS } from './nominal.ts';

/** A finite verb. */
export const isClauseVerb = (tree: TreeView, token: TokenIndex): boolean =>
  (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos(token));

/** The clause with "that" behind a word of stance, or the bare one that the tree hangs on it. */
export function thatAfter(tree: TreeView, cue: TokenIndex, limit: number): Complement | undefined {
  for (let i = cue + 1; i < Math.min(limit, cue + 10); i++) {
    const token = tokenIndex(i);
    const isThat = tree.lower(token) === 'that';
    if (isThat && (i === cue + 1 || tree.upos(token) === 'SCONJ' || tree.baseRelation(token) === 'mark'))
      return clauseFrom(tree, i + 1, limit) ?? clauseBelow(tree, cue, i + 1, limit);
    if (isClauseVerb(tree, token) || STOPS.has(tree.word(token))) break;
  }
  const clause = tree.children(cue, 'ccomp').find((verb) => verb > cue && verb < limit);
  if (clause === undefined) return undefined;
  const [subject] = tree.children(clause, 'nsubj');
  return subject === undefined || subject < cue
    ? undefined
    : { head: clause, form: 'clause', first: tree.subtree(subject).first, negated: isNot(tree, clause) };
}

/** Where the tree takes the verb for a noun: what it has as the clause of the cue. */
function clauseBelow(tree: TreeView, cue: TokenIndex, start: number, limit: number): Complement | undefined {
  const head = tree.children(cue, 'ccomp').find((word) => word > start && word < limit);
  return head === undefined
    ? undefined
    : { head, form: 'clause', first: tokenIndex(start), negated: isNot(tree, head) };
}

/** The clause that begins at `start`: its verb is the first one that has a subject or no verb above it within. */
export function clauseFrom(tree: TreeView, start: number, limit: number): Complement | undefined {
  for (let i = start; i < Math.min(limit, start + 30); i++) {
    const token = tokenIndex(i);
    if (
      tree.baseRelation(token) !== 'nsubj' &&
      tree.baseRelation(token) !== 'expl' &&
      tree.baseRelation(token) !== 'csubj'
    )
      continue;
    const verb = tree.head(token);
    if (verb === undefined || verb < start || verb >= limit) continue;
    if (tree.baseRelation(verb) === 'acl') continue;
    return { head: verb, form: 'clause', first: tokenIndex(start), negated: isNot(tree, verb) };
  }
  return looseClause(tree, start, limit);
}

/** Where the tree has no subject: up to the first helping verb and the verb that it helps. */
function looseClause(tree: TreeView, start: number, limit: number): Complement | undefined {
  for (let i = start + 1; i < Math.min(limit, start + 8); i++) {
    const token = tokenIndex(i);
    if (tree.word(token) === ',' || STOPS.has(tree.word(token))) return undefined;
    if (tree.upos(token) !== 'AUX') continue;
    const above = tree.head(token);
    const head = above !== undefined && above > token && above < Math.min(limit, i + 5) ? above : token;
    return { head, form: 'clause', first: tokenIndex(start), negated: isNot(tree, head) };
  }
  return undefined;
}

const isNot = (tree: TreeView, verb: TokenIndex): boolean =>
  tree.children(verb, 'advmod').some((word) => ['not', "n't", 'n’t', 'never'].includes(tree.lower(word)));
