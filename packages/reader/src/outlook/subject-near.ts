import type { TokenIndex } from '@onrecord/language';
import { type Subject, subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { HolderRef } from './outlook-rule.ts';

/** Whom the subject of a cue makes the holder: a pronoun may be the speaker; "which" is the noun before it. */
export function holdersBy(tree: TreeView, subject: TokenIndex | undefined): readonly HolderRef[] {
  if (subject === undefined) return ['speaker'];
  if (!/^W/.test(tree.xpos(subject))) return tree.upos(subject) === 'PRON' ? [subject, 'speaker'] : [subject];
  const before = [1, 2].map((step) => (subject - step) as TokenIndex);
  return before.filter((token) => token >= 0 && ['NOUN', 'PROPN'].includes(tree.upos(token)));
}

/** The subject of a verb, also where the tree takes the "has" before it for a verb of its own ("has threatened"). */
export function subjectNear(tree: TreeView, verb: TokenIndex): Subject | undefined {
  const own = subjectOf(tree, verb);
  if (own !== undefined) return own;
  const have = tree.head(verb);
  return have === verb - 1 && tree.lemma(have) === 'have' ? subjectOf(tree, have) : undefined;
}
