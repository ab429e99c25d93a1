import type { TokenIndex } from '@onrecord/language';
import { subjectOf } from '../tree/subject-of.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { EventContext } from './event-context.ts';
import { lemmaOf } from './lemma-of.ts';
import type { NounTest } from './words/noun-test.ts';
import { sensesOf, type VerbSense } from './words/verb-index.ts';

/** A sense of a verb that fits, and the words that decided for it. */
export interface SenseFound {
  readonly sense: VerbSense;
  readonly object: TokenIndex | undefined;
}

/** So many words behind a verb may tell its sense. */
const REACH = 9;
/** So many words before a participle may be what it is done to. */
const BEHIND = 4;

/** The first sense of a verb all whose conditions hold. O(senses x children). */
export function senseOf(context: EventContext, verb: TokenIndex): SenseFound | undefined {
  const senses = sensesOf(lemmaOf(context.tree, verb));
  if (senses.length === 0) return undefined;
  const objects = objectsOf(context, verb);
  const sense = senses.find((one) => fits(context, verb, one, objects));
  return sense && { sense, object: objects[0] };
}

/** What the verb may be done to: its undergoer, its objects, and for a participle the nouns right before it, as trees hang it amiss. */
function objectsOf(context: EventContext, verb: TokenIndex): readonly TokenIndex[] {
  const { tree } = context;
  const { undergoer } = context.participants(verb);
  const objects = [...(undergoer === undefined ? [] : [undergoer]), ...tree.children(verb, 'obj', 'iobj')];
  // "kidnapped up to 16 advisers": a measure of the object is taken for a preposition.
  if (objects.length === 0)
    objects.push(
      ...tree
        .children(verb, 'obl')
        .filter((child) => child - verb < REACH && tree.children(child, 'nummod').length > 0),
    );
  if (tree.relation(verb) !== 'acl' || tree.xpos(verb) !== 'VBN') return objects;
  const { first } = tree.sentence(tree.sentenceOf(verb));
  for (let at = verb - 1; at >= Math.max(first, verb - BEHIND); at--)
    if (tree.upos(at as TokenIndex) === 'NOUN') objects.push(at as TokenIndex);
  return objects;
}

function fits(context: EventContext, verb: TokenIndex, sense: VerbSense, objects: readonly TokenIndex[]): boolean {
  const { tree } = context;
  const { particle, near, subject, not } = sense;
  if (particle !== undefined && !hasWord(tree, verb, particle)) return false;
  if (!fitsObject(context, sense.object, objects)) return false;
  if (not !== undefined && objects.slice(0, 2).some((object) => context.isOf(object, not))) return false;
  if (subject !== undefined && !fitsSubject(context, verb, subject)) return false;
  if (sense.clause && !hasInfinitive(tree, verb)) return false;
  return near === undefined || isNear(tree, verb, near);
}

function fitsObject(context: EventContext, test: NounTest | undefined, objects: readonly TokenIndex[]): boolean {
  if (test === undefined) return true;
  if (objects.length === 0) return test.isNothing;
  return objects.some((object) => context.isOf(object, test));
}

function fitsSubject(context: EventContext, verb: TokenIndex, test: NounTest): boolean {
  const doer = context.participants(verb).doer ?? subjectOf(context.tree, verb)?.token;
  return doer !== undefined && context.isOf(doer, test);
}

/** "pulled [out]", "called [for] an end", "was shot [dead]" */
export function hasWord(tree: TreeView, verb: TokenIndex, word: string): boolean {
  if (verb + 1 < tree.size && tree.lower((verb + 1) as TokenIndex) === word) return true;
  return tree.children(verb, 'compound', 'advmod', 'obl', 'xcomp', 'obj').some((child) => {
    if (tree.baseRelation(child) !== 'obl') return child > verb && child < verb + REACH && tree.lower(child) === word;
    return tree.children(child, 'case').some((by) => tree.lower(by) === word);
  });
}

function hasInfinitive(tree: TreeView, verb: TokenIndex): boolean {
  return tree.children(verb, 'xcomp', 'ccomp', 'advcl').some((child) => child > verb && tree.xpos(child) === 'VB');
}

function isNear(tree: TreeView, verb: TokenIndex, words: ReadonlySet<string>): boolean {
  const { end } = tree.sentence(tree.sentenceOf(verb));
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at++) {
    const token = at as TokenIndex;
    if (words.has(tree.lower(token)) || words.has(tree.lemma(token).toLowerCase())) return true;
  }
  return false;
}
