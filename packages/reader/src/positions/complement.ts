import type { TokenIndex } from '@onrecord/language';
import { isPassive } from '../tree/is-passive.ts';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import type { Complement } from './draft.ts';
import type { PositionContext } from './position-context.ts';
import type { StanceFrame } from './words/stance-words.ts';

/** How many words a preposition or "to" may stand behind its word of stance. */
const REACH = 5;
/** How many words those who are asked may be named in. */
const MOST_HEARER = 24;

const PREPOSITIONS: Readonly<Partial<Record<StanceFrame, readonly string[]>>> = {
  for: ['for'],
  on: ['on', 'upon'],
  against: ['against'],
  'to-noun': ['to'],
  of: ['of'],
  with: ['with'],
  over: ['over'],
};
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '—', '–']);

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

const isClauseVerb = (tree: TreeView, token: TokenIndex): boolean =>
  (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX') && /^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos(token));

const skipped = (tree: TreeView, token: TokenIndex): boolean =>
  tree.upos(token) === 'ADV' || tree.lower(token) === '"' || tree.lower(token) === '“' || tree.lower(token) === '‘';

/** The noun phrase or -ing clause that begins at `start`. */
export function nominalFrom(tree: TreeView, start: number, limit: number): Complement | undefined {
  for (let i = start; i < Math.min(limit, start + 12); i++) {
    const token = tokenIndex(i);
    if (
      tree.xpos(token) === 'VBG' &&
      tree.baseRelation(token) !== 'amod' &&
      tree.baseRelation(token) !== 'compound' &&
      i - start <= 1
    )
      return { head: token, form: 'infinitive', first: tokenIndex(start), negated: false };
    if (NOMINAL.has(tree.upos(token))) {
      const head = headOfPhrase(tree, token, start, limit);
      if (isSubject(tree, head)) return undefined;
      return { head, form: 'phrase', first: tokenIndex(start), negated: false };
    }
    const upos = tree.upos(token);
    if (upos === 'VERB' && !/^(?:VBG|VBN)$/.test(tree.xpos(token))) return undefined;
    if (upos === 'AUX' || upos === 'SCONJ' || STOPS.has(tree.word(token)) || tree.word(token) === ',') {
      if (tree.word(token) !== ',' || i === start || !isAmongAdjectives(tree, i)) return undefined;
    }
    if (upos === 'ADP' && i > start) return undefined;
  }
  return undefined;
}

/** "safe, unhindered access", "safe and lasting". */
export function isAmongAdjectives(tree: TreeView, position: number): boolean {
  const describes = (at: number): boolean =>
    at >= 0 && at < tree.size && /^(?:JJ|VBN|VBG|RB)/.test(tree.xpos(tokenIndex(at)));
  return describes(position - 1) && describes(position + 1) && tree.upos(tokenIndex(position - 1)) !== 'ADV';
}

/** Up from the first noun of a phrase to its head, never to the left of `start`. */
function headOfPhrase(tree: TreeView, noun: TokenIndex, start: number, limit: number): TokenIndex {
  let head = noun;
  for (let up = tree.head(head); up !== undefined && up > head && up < limit; up = tree.head(head)) {
    const relation = tree.baseRelation(head);
    if (!['compound', 'nmod', 'amod', 'nummod', 'det', 'flat', 'advmod'].includes(relation) || up < start) break;
    if (!NOMINAL.has(tree.upos(up))) break;
    head = up;
  }
  return head;
}

const isSubject = (tree: TreeView, head: TokenIndex): boolean => {
  const verb = tree.head(head);
  return tree.baseRelation(head) === 'nsubj' && verb !== undefined && verb > head && tree.upos(verb) !== 'NOUN';
};

function objectAfter(tree: TreeView, cue: TokenIndex, limit: number): Complement | undefined {
  let start = cue + 1;
  while (start < Math.min(limit, cue + 4) && skipped(tree, tokenIndex(start))) start++;
  if (start >= limit) return relativeObject(tree, cue);
  const first = tokenIndex(start);
  if (tree.upos(first) === 'ADP' || tree.lower(first) === 'to' || tree.upos(first) === 'PUNCT')
    return relativeObject(tree, cue);
  const found = nominalFrom(tree, start, limit);
  return found && tree.baseRelation(found.head) !== 'obl' ? found : undefined;
}

/** "a policy which both have opposed", "plans opposed by both": the noun before. */
function relativeObject(tree: TreeView, cue: TokenIndex): Complement | undefined {
  const noun = tree.head(cue);
  if (noun === undefined || noun >= cue || tree.baseRelation(cue) !== 'acl' || !NOMINAL.has(tree.upos(noun)))
    return undefined;
  const hasPronoun = tree.children(cue, 'obj').some((object) => /^W/.test(tree.xpos(object)));
  return hasPronoun ? phraseAt(tree, noun) : undefined;
}

/** The phrase of a noun, from its determiner. */
export function phraseAt(tree: TreeView, head: TokenIndex): Complement {
  let first = head;
  for (const child of tree.children(head, 'det', 'amod', 'nummod', 'compound', 'nmod:poss'))
    first = tokenIndex(Math.min(first, tree.subtree(child).first));
  return { head, form: 'phrase', first, negated: false };
}

function thatAfter(tree: TreeView, cue: TokenIndex, limit: number): Complement | undefined {
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

/** "to leave", "not to leave" within `start` and `limit`, only over adverbs, times and short asides. */
export function infinitiveFrom(context: PositionContext, start: number, limit: number): Complement | undefined {
  const { tree } = context;
  for (let i = start; i < limit; i++) {
    const token = tokenIndex(i);
    const verb = tree.lower(token) === 'to' ? verbAfterTo(tree, i, context.limitOf(token)) : undefined;
    if (verb !== undefined)
      return {
        head: verb,
        form: 'infinitive',
        first: tokenIndex(i + 1),
        negated: i > start && tree.lower(tokenIndex(i - 1)) === 'not',
      };
    if (tree.upos(token) !== 'ADV' && tree.upos(token) !== 'PART' && !context.isTime(i)) return undefined;
  }
  return undefined;
}

/** Verbs that look like adjectives: "to free the prisoners". */
export const ADJECTIVAL: ReadonlySet<string> = new Set([
  'free',
  'open',
  'clear',
  'secure',
  'lower',
  'calm',
  'welcome',
  'empty',
]);

/** The verb of the infinitive that "to" at `position` begins. */
export function verbAfterTo(tree: TreeView, position: number, limit: number): TokenIndex | undefined {
  // "hold them to account"
  if (position + 1 < tree.size && tree.lower(tokenIndex(position + 1)) === 'account') return undefined;
  for (let i = position + 1; i < Math.min(limit, position + 5); i++) {
    const token = tokenIndex(i);
    if (i === position + 1 && tree.upos(token) === 'ADJ' && ADJECTIVAL.has(tree.lower(token))) return token;
    if (tree.xpos(token) === 'VB' || (tree.upos(token) === 'VERB' && tree.xpos(token) === 'VBP')) {
      if (tree.upos(token) !== 'AUX') return token;
      const full = tree.head(token);
      return full !== undefined && full > i && full < Math.min(limit, i + 6) ? full : token;
    }
    if (tree.upos(token) !== 'ADV' && !skipped(tree, token)) return undefined;
  }
  return undefined;
}

/** "urged both sides of the conflict to leave"; of a passive the subject is asked: "was urged to leave". */
function hearerAndInfinitive(context: PositionContext, cue: TokenIndex, limit: number): Complement | undefined {
  const { tree } = context;
  let hearer: TokenIndex | undefined;
  const next = tokenIndex(Math.min(cue + 1, tree.size - 1));
  // "pushing for a return to ...": nobody is pushed.
  if (['for', 'with', 'against', 'about', 'towards', 'toward', 'into'].includes(tree.lower(next))) return undefined;
  for (let i = cue + 1; i < Math.min(limit, cue + MOST_HEARER); i++) {
    const token = tokenIndex(i);
    const verb = tree.lower(token) === 'to' ? verbAfterTo(tree, i, context.limitOf(token)) : undefined;
    if (verb !== undefined) {
      const before = tokenIndex(i - 1);
      // "asked them what to do"; "wanted to leave" asks nobody
      if (/^W/.test(tree.xpos(before))) return undefined;
      if (hearer === undefined && !isPassive(tree, cue)) return undefined;
      // "wanted the war to end": the thing belongs to the issue.
      if (hearer !== undefined && isThing(context, hearer))
        return { head: verb, form: 'clause', first: phraseAt(tree, hearer).first, negated: false };
      const negated = tree.lower(before) === 'not';
      return {
        head: verb,
        form: 'infinitive',
        first: tokenIndex(i + 1),
        negated,
        ...(hearer !== undefined && { hearer }),
      };
    }
    const isRelative = /^W/.test(tree.xpos(token)) || relativeAbove(tree, token, cue);
    if ((isClauseVerb(tree, token) && !isRelative) || STOPS.has(tree.word(token)) || tree.lower(token) === 'that')
      return undefined;
    if (hearer === undefined && NOMINAL.has(tree.upos(token))) hearer = headOfPhrase(tree, token, cue + 1, limit);
  }
  return undefined;
}

const isThing = ({ tree, input }: PositionContext, noun: TokenIndex): boolean =>
  tree.upos(noun) === 'NOUN' && input.actors.at(noun).status === 'absent';

/** A verb of a relative clause between: "urged those who hold them to ...". */
function relativeAbove(tree: TreeView, verb: TokenIndex, cue: TokenIndex): boolean {
  for (
    let up: TokenIndex | undefined = verb, steps = 0;
    up !== undefined && up > cue && steps < 4;
    up = tree.head(up), steps++
  )
    if (tree.baseRelation(up) === 'acl') return true;
  return false;
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
    const passes =
      skipped(tree, token) ||
      context.isTime(i) ||
      (i > cue + 1 && context.isTime(i + 1)) ||
      isTimePreposition(context, i);
    if (!passes) return undefined;
  }
  return undefined;
}

/** "called for the army to leave": those named are asked. */
function askedOf(context: PositionContext, { head, form, first }: Complement, limit: number): Complement | undefined {
  const { tree, input } = context;
  if (form !== 'phrase' || context.isTime(head)) return undefined;
  const isThem = input.actors.at(head).status !== 'absent';
  for (let i = head + 1; i < Math.min(limit, head + 7); i++) {
    const token = tokenIndex(i);
    const upos = tree.upos(token);
    const verb = tree.lower(token) === 'to' ? verbAfterTo(tree, i, limit) : undefined;
    if (verb !== undefined && (isPassive(tree, verb) || !isThem)) {
      // "a strike to force him out": what the thing is for.
      const isOwn =
        !isPassive(tree, verb) && (tree.baseRelation(verb) === 'acl' || tree.children(verb, 'obj').length > 0);
      return isOwn ? undefined : { head: verb, form: 'clause', first, negated: false };
    }
    if (verb !== undefined)
      return {
        head: verb,
        form: 'infinitive',
        first: tokenIndex(i + 1),
        negated: tree.lower(tokenIndex(i - 1)) === 'not',
        hearer: head,
      };
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || upos === 'SCONJ') return undefined;
  }
  return undefined;
}

const isTimePreposition = (context: PositionContext, position: number): boolean =>
  context.tree.upos(tokenIndex(position)) === 'ADP' && context.isTime(position + 1);

function inFavour(tree: TreeView, cue: TokenIndex, limit: number): Complement | undefined {
  for (let i = cue + 1; i + 2 < Math.min(limit, cue + REACH + 2); i++) {
    if (!/^favou?r$/.test(tree.lower(tokenIndex(i))) || tree.lower(tokenIndex(i + 1)) !== 'of') continue;
    return nominalFrom(tree, i + 2, limit);
  }
  return undefined;
}
