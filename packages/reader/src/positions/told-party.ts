import type { TokenIndex } from '@onrecord/language';
import { valueOf } from '@onrecord/model';
import { agentOf } from '../tree/agent-of.ts';
import { doerOf } from '../tree/subject-of.ts';
import type { PositionContext } from './position-context.ts';
import { DOCUMENTS, WRITING } from './words/own-bodies.ts';

const MOST_STEPS = 4;

/**
 * "said his group was not there and called for an inquiry": a verb that the tree joins to one of the reported content, but
 * that stands behind it, is of who said so.
 */
export function joinedSpeaker({ tree, statementAt }: PositionContext, verb: TokenIndex): TokenIndex | undefined {
  const joined = tree.baseRelation(verb) === 'conj' ? tree.head(verb) : undefined;
  const within = joined === undefined || joined > verb ? undefined : statementAt(joined);
  if (joined === undefined || !within || statementAt(verb) === within) return undefined;
  let up: TokenIndex | undefined = joined;
  for (let steps = 0; up !== undefined && steps < MOST_STEPS; up = tree.head(up), steps++) {
    if (tree.baseRelation(up) !== 'ccomp') continue;
    const cue = tree.head(up);
    return cue === undefined || cue > verb ? undefined : doerOf(tree, cue)?.token;
  }
  return undefined;
}

/** "The draft, written by Mali, calls for ...": of a text that is no actor, who wrote it, else itself. */
export function authorOf({ tree, input }: PositionContext, party: TokenIndex | undefined): TokenIndex | undefined {
  if (party === undefined || !DOCUMENTS.has(tree.lemma(party))) return party;
  for (const clause of tree.children(party, 'acl')) {
    const author = WRITING.has(tree.lemma(clause)) ? agentOf(tree, clause) : undefined;
    if (author !== undefined) return author;
  }
  const isActor = (word: TokenIndex): boolean => valueOf(input.actors.at(word)) !== undefined;
  return tree.children(party, 'nmod:poss', 'compound', 'nmod').find(isActor) ?? party;
}
