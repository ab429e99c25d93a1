import type { TokenIndex } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { askedOf, hearerAndInfinitive } from './asked-party.ts';
import { thatAfter } from './clause.ts';
import type { Complement } from './draft.ts';
import { infinitiveFrom, isTimePreposition, verbAfterTo } from './infinitive.ts';
import { NOMINAL, nominalFrom, phraseAt, skipped } from './nominal.ts';
import type { PositionContext } from './position-context.ts';
import type { StanceFrame } from './words/stance-words.ts';

/** How many words a preposition or "to" may stand behind its word of stance. */
const REACH = 5;
/** How many words those who are asked may be named in. */
const MOST_HEARER = 9;

const PREPOSITIONS: Readonly<Partial<Record<StanceFrame, readonly string[]>>> = {
  for: ['for'],
  on: ['on', 'upon'],
  against: ['against'],
  'to-noun': ['to'],
  of: ['of'],
  with: ['with'],
  over: ['over'],
};

/** What stands behind a word of stance in one of its frames; `cue` is its last word, particle included. O(reach). */
export function complementIn(context: PositionContext, cue: TokenIndex, frame: StanceFrame): Complement | undefined {
  const { tree } = context;
  const limit = reachOf(context, cue);
  switch (frame) {
    case 'object':
      return objectAfter(tree, cue, limit);
    case 'that':
      return thatAfter(tree, cue, limit);
    case 'to':
      return infinitiveFrom(context, cue + 1, Math.min(limit, cue + REACH));
    case 'object-to':
      return hearerAndInfinitive(context, cue, limit);
    case 'object-for':
      return behindHearer(context, cue, 'for', limit);
    case 'object-to-noun':
      return behindHearer(context, cue, 'to', limit);
    case 'in-favour':
      return inFavour(tree, cue, limit);
    default:
      return prepositionAfter(context, cue, PREPOSITIONS[frame] ?? [], limit);
  }
}

/** The end of what a word may govern: that of its own sentence or of the content that it opens. */
function reachOf(context: PositionContext, cue: TokenIndex): number {
  const own = context.limitOf(cue);
  return Math.max(own, Math.min(cue + 1, context.tree.size));
}

function objectAfter(tree: TreeView, cue: TokenIndex, limit: number): Complement | undefined {
  let start = cue + 1;
  while (start < Math.min(limit, cue + 4) && skipped(tree, tokenIndex(start))) start++;
  if (start >= limit) return relativeObject(tree, cue);
  const first = tokenIndex(start);
  if (tree.upos(first) === 'ADP' || tree.lower(first) === 'to' || tree.upos(first) === 'PUNCT')
    return relativeObject(tree, cue);
  // "demand that President Arlo resign", with "that" taken for a pointing word and the verb for a noun.
  const isMark = tree.lower(first) === 'that' && first + 1 < limit && isNewPhrase(tree, tokenIndex(start + 1));
  const found = nominalFrom(tree, isMark ? start + 1 : start, limit);
  return found && tree.baseRelation(found.head) !== 'obl' ? (secondObject(tree, cue, found) ?? found) : undefined;
}

const isNewPhrase = (tree: TreeView, token: TokenIndex): boolean =>
  tree.upos(token) === 'PROPN' || (tree.upos(token) === 'DET' && tree.lower(token) !== 'that');

/** "offered the generals an amnesty": what is offered, not to whom. */
function secondObject(tree: TreeView, cue: TokenIndex, { head }: Complement): Complement | undefined {
  const objects = tree.children(cue, 'obj', 'iobj').filter((object) => object > cue);
  const second = objects.find((object) => object > head);
  return objects.includes(head) && second !== undefined ? { ...phraseAt(tree, second), hearer: head } : undefined;
}

/** "a policy which both have opposed", "plans opposed by both": the noun before. */
function relativeObject(tree: TreeView, cue: TokenIndex): Complement | undefined {
  const noun = tree.head(cue);
  if (noun === undefined || noun >= cue || tree.baseRelation(cue) !== 'acl' || !NOMINAL.has(tree.upos(noun)))
    return undefined;
  const hasPronoun = tree.children(cue, 'obj').some((object) => /^W/.test(tree.xpos(object)));
  return hasPronoun ? phraseAt(tree, noun) : undefined;
}

function prepositionAfter(
  context: PositionContext,
  cue: TokenIndex,
  words: readonly string[],
  limit: number,
): Complement | undefined {
  const { tree } = context;
  for (let i = cue + 1; i < Math.min(limit, cue + REACH); i++) {
    const token = tokenIndex(i);
    if (words.includes(tree.lower(token))) {
      // "to" before a verb leads in an infinitive.
      if (tree.lower(token) === 'to' && verbAfterTo(tree, i, limit) !== undefined) return undefined;
      const noun = nominalFrom(tree, i + 1, limit);
      return (noun && tree.lower(token) === 'for' ? askedOf(context, noun, limit) : undefined) ?? noun;
    }
    const isPrinciple = tree.lower(token) === 'principle' || nextIs(tree, i, 'in', 'principle');
    const passes =
      isPrinciple ||
      skipped(tree, token) ||
      context.isTime(i) ||
      (i > cue + 1 && context.isTime(i + 1)) ||
      isTimePreposition(context, i);
    if (!passes) return undefined;
  }
  return undefined;
}

/** "agreed in principle to". */
const nextIs = (tree: TreeView, position: number, first: string, second: string): boolean =>
  position + 1 < tree.size &&
  tree.lower(tokenIndex(position)) === first &&
  tree.lower(tokenIndex(position + 1)) === second;

/** "asked donors for money", "invited both sides to talks". */
function behindHearer(
  { tree, isTime }: PositionContext,
  cue: TokenIndex,
  preposition: string,
  limit: number,
): Complement | undefined {
  let hearer: TokenIndex | undefined;
  for (let i = cue + 1; i < Math.min(limit, cue + MOST_HEARER); i++) {
    const token = tokenIndex(i);
    if (tree.lower(token) === preposition) {
      const isInfinitive = preposition === 'to' && verbAfterTo(tree, i, limit) !== undefined;
      const found = hearer === undefined || isInfinitive ? undefined : nominalFrom(tree, i + 1, limit);
      return found?.form !== 'phrase' || hearer === undefined || isTime(found.head) ? undefined : { ...found, hearer };
    }
    if (NOMINAL.has(tree.upos(token))) hearer = token;
    else if (!['DET', 'ADJ'].includes(tree.upos(token)) && tree.lower(token) !== 'of') return undefined;
  }
  return undefined;
}

function inFavour(tree: TreeView, cue: TokenIndex, limit: number): Complement | undefined {
  for (let i = cue + 1; i + 2 < Math.min(limit, cue + REACH + 2); i++) {
    if (!/^favou?r$/.test(tree.lower(tokenIndex(i))) || tree.lower(tokenIndex(i + 1)) !== 'of') continue;
    return nominalFrom(tree, i + 2, limit);
  }
  return undefined;
}
