import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Operator } from './operator.ts';
import { DESCRIBING_WORDS } from './words/describing-words.ts';
import { GOVERNING_NOUNS } from './words/governing-nouns.ts';
import { GOVERNING_VERBS } from './words/governing-verbs.ts';

interface Frame {
  readonly makes: Operator;
  readonly of: readonly string[];
  readonly behind: readonly string[];
}

const verbs = new Map<string, Frame[]>();
for (const { makes, of, behind, verbs: lemmas } of GOVERNING_VERBS)
  for (const lemma of lemmas) verbs.set(lemma, [...(verbs.get(lemma) ?? []), { makes, of, behind }]);
const nouns = byWord(GOVERNING_NOUNS);
const describing = byWord(DESCRIBING_WORDS);

function byWord(lists: Readonly<Partial<Record<Operator, readonly string[]>>>): ReadonlyMap<string, Operator> {
  const found = new Map<string, Operator>();
  for (const [operator, words] of Object.entries(lists))
    for (const word of words) if (!found.has(word)) found.set(word, operator as Operator);
  return found;
}

/** "rule out", "called off": the lemma with its particle; without one, the lemma. */
export function verbKey(tree: TreeView, verb: TokenIndex): string {
  const lemma = tree.lemma(verb).toLowerCase();
  const [particle] = tree.children(verb, 'compound:prt');
  if (particle !== undefined) return `${lemma} ${tree.lower(particle)}`;
  const next = verb + 1 < tree.size ? tree.lower((verb + 1) as TokenIndex) : '';
  return verbs.has(`${lemma} ${next}`) ? `${lemma} ${next}` : lemma;
}

/** What a verb makes of a clause ("to leave", "leaving", "that they leave") below it. */
export function ofClauseUnder(tree: TreeView, verb: TokenIndex, hasOwnSubject: boolean): Operator | undefined {
  const frames = (verbs.get(verbKey(tree, verb)) ?? []).filter(({ of }) => of.includes('clause'));
  // "wants to leave" is a plan, "wants them to leave" a demand.
  const wanted = hasOwnSubject ? frames.find(({ makes }) => makes === 'demanded') : undefined;
  return (wanted ?? frames[0])?.makes;
}

/** What a verb makes of its object or, in the passive, its subject. */
export function ofObjectOf(tree: TreeView, verb: TokenIndex): Operator | undefined {
  return verbs.get(verbKey(tree, verb))?.find(({ of }) => of.includes('object'))?.makes;
}

/** What a verb makes of the act behind a preposition ("called for", "prevented from"). */
export function ofPhraseOf(tree: TreeView, verb: TokenIndex, preposition: string): Operator | undefined {
  return verbs.get(verbKey(tree, verb))?.find(({ behind }) => behind.includes(preposition))?.makes;
}

/** What a noun makes of the act in its complement ("plans to", "threat of", "denial that"). */
export function ofNoun(tree: TreeView, noun: TokenIndex): Operator | undefined {
  return nouns.get(tree.lemma(noun).toLowerCase());
}

/** What an adjective or participle says of the noun it describes or of its infinitive. */
export function ofDescribing(tree: TreeView, word: TokenIndex): Operator | undefined {
  return describing.get(tree.lower(word));
}
