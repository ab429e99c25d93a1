import type { TokenIndex, TokenRange } from '@onrecord/language';
import { tokenIndex } from '../statements/surface.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { clauseFrom } from './clause.ts';
import { ADJECTIVAL, infinitiveFrom, verbAfterTo } from './infinitive.ts';
import { isAmongAdjectives, nominalFrom } from './nominal.ts';
import type { Complement } from './draft.ts';
import type { PositionContext } from './position-context.ts';
import { isVerbReadAsNoun } from './verb-read-as-noun.ts';
import { CONDITIONAL, CUTTING, WITH_INFINITIVE } from './words/issue-edges.ts';

/** How far the words of one issue reach, and what stands behind them. */
export interface Scan {
  readonly end: number;
  /** The next issue that is joined to it. */
  readonly next?: Complement;
  readonly inExchangeFor?: TokenRange;
  readonly condition?: TokenRange;
  /** "to secure the release": what an offer is to bring. */
  readonly purpose?: TokenIndex;
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '—', '–', '--', '…', '(', ')', '[', ']', '-']);
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'nor']);
/** Joining words of several tokens, by the first. */
const LONG_JOINING: Readonly<Record<string, readonly string[]>> = {
  as: ['well', 'as'],
  along: ['with'],
  together: ['with'],
  in: ['addition', 'to'],
  plus: [],
};
/** Prepositions of a time that tells how long or by when: they belong to the issue. */
const TERM_WORDS: ReadonlySet<string> = new Set(['for', 'within', 'by', 'until']);
const MOST = 60;

/** Reads on from the head of an issue until its words end. O(words of the issue). */
export function scanIssue(context: PositionContext, complement: Complement, limit: number): Scan {
  const { tree } = context;
  const end = Math.min(limit, complement.head + MOST);
  let isSubordinate = complement.form === 'clause';
  if (isScene(tree, complement, limit)) return { end: sceneEnd(tree, complement, limit) };
  for (let i = complement.head + 1; i < end; i++) {
    const token = tokenIndex(i);
    const lower = tree.lower(token);
    if ((lower === ',' || lower === 'and') && (isAmongAdjectives(tree, i) || isAmongAdverbs(tree, i))) continue;
    if (lower === '-' && isInWord(tree, i)) continue;
    // "called the demands unacceptable"
    if (tree.upos(token) === 'ADJ' && tree.baseRelation(token) === 'xcomp' && complement.form === 'phrase')
      return { end: i };
    const joined = joiningAt(tree, i, end);
    if (joined !== undefined) {
      const next = joinedAt(context, complement, i, joined, limit);
      if (next === 'within') continue;
      const further = next ?? laterConjunct(tree, complement, i, limit);
      return further === undefined ? { end: i } : { end: i, next: further };
    }
    if (STOPS.has(tree.word(token))) return { end: i };
    const exchange = exchangeAt(context, i, limit);
    if (exchange) return { end: i, ...exchange };
    if (isTimePhrase(context, i)) {
      if (!TERM_WORDS.has(lower) && !context.isTime(i - 1)) return { end: i };
      continue;
    }
    if (context.isTime(i)) {
      if (context.isTime(i - 1) || TERM_WORDS.has(tree.lower(tokenIndex(i - 1)))) continue;
      return { end: i };
    }
    if (lower === 'once' && tree.lower(tokenIndex(i - 1)) === 'at') continue;
    // "against those who command them"
    if (lower === 'who' && tree.lower(tokenIndex(i - 1)) === 'those') isSubordinate = true;
    else if (CUTTING.has(lower) && tree.upos(token) !== 'ADJ') return { end: i, ...conditionAt(context, i, limit) };
    if (lower === 'that') {
      if (complement.form === 'phrase' && tree.upos(token) !== 'SCONJ') return { end: i };
      isSubordinate = true;
      continue;
    }
    if (lower === 'in' && tree.lower(tokenIndex(i + 1)) === 'order') return { end: i };
    const verb = lower === 'to' ? verbAfterTo(tree, i, limit) : undefined;
    if (verb !== undefined && isPurpose(tree, complement, verb, i)) return { end: i, purpose: verb };
    if (isFiniteVerb(tree, token) && !isSubordinate && !hasClauseWithin(tree, token, complement)) return { end: i };
  }
  return { end };
}

/** "immediately and unconditionally". */
const isAmongAdverbs = (tree: TreeView, i: number): boolean =>
  tree.lower(tokenIndex(i)) === 'and' &&
  i + 1 < tree.size &&
  [i - 1, i + 1].every((at) => tree.xpos(tokenIndex(at)) === 'RB' && tree.lower(tokenIndex(at)).endsWith('ly')) &&
  tree.baseRelation(tokenIndex(i + 1)) !== 'advmod';

/** A hyphen with no space around it. */
function isInWord(tree: TreeView, position: number): boolean {
  const { start, end } = tree.tokenSpan(tokenIndex(position));
  return /[^\s]/u.test(tree.text[start - 1] ?? ' ') && /[^\s]/u.test(tree.text[end] ?? ' ');
}

const SCENES: ReadonlySet<string> = new Set([
  'situation',
  'scenario',
  'arrangement',
  'outcome',
  'world',
  'reality',
  'state',
]);

/** "a situation in which ...", "where ...": the clause is what it is about. */
function isScene(tree: TreeView, { head, form }: Complement, limit: number): boolean {
  if (form !== 'phrase' || !SCENES.has(tree.lemma(head)) || head + 2 >= limit) return false;
  const next = tree.lower(tokenIndex(head + 1));
  return next === 'where' || (next === 'in' && tree.lower(tokenIndex(head + 2)) === 'which');
}

function sceneEnd(tree: TreeView, { head }: Complement, limit: number): number {
  let end = head + 1;
  while (end < Math.min(limit, head + MOST) && !STOPS.has(tree.word(tokenIndex(end)))) end++;
  return end;
}

/** Behind an aside: ", as the UN asks, and to withdraw". */
function laterConjunct(tree: TreeView, { head, form }: Complement, end: number, limit: number): Complement | undefined {
  if (form !== 'infinitive') return undefined;
  const later = tree
    .children(head, 'conj')
    .find((verb) => verb > end && verb < limit && isSameForm(tree.xpos(verb), tree.xpos(head)));
  if (later === undefined) return undefined;
  const { first } = tree.subtree(later);
  const leading = tree.children(later, 'advmod').find((word) => word > first && word < later);
  return { head: later, form, first: leading ?? later, negated: false };
}

const isFiniteVerb = (tree: TreeView, token: TokenIndex): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos(token)) && (tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX');

/** A clause that is the object of the issue's own verb: "ensure it is kept". */
function hasClauseWithin(tree: TreeView, token: TokenIndex, { head, form }: Complement): boolean {
  if (form === 'phrase') return false;
  for (let up: TokenIndex | undefined = token, steps = 0; up !== undefined && steps < 4; up = tree.head(up), steps++)
    if (tree.baseRelation(up) === 'ccomp' && tree.isUnder(up, head)) return true;
  return false;
}

const isTimePhrase = (context: PositionContext, i: number): boolean =>
  context.tree.upos(tokenIndex(i)) === 'ADP' &&
  (context.isTime(i + 1) || (context.isTime(i + 2) && context.tree.upos(tokenIndex(i + 1)) === 'DET'));

/** The first token behind "and", ", and", ", as well as", or a comma within a list; undefined where nothing is joined. */
function joiningAt(tree: TreeView, position: number, limit: number): number | undefined {
  const isComma = tree.word(tokenIndex(position)) === ',';
  const at = isComma ? position + 1 : position;
  if (at >= limit) return undefined;
  const lower = tree.lower(tokenIndex(at));
  if (JOINING.has(lower)) return at + 1;
  const rest = Object.hasOwn(LONG_JOINING, lower) ? LONG_JOINING[lower] : undefined;
  if (rest?.every((word, offset) => at + 1 + offset < limit && tree.lower(tokenIndex(at + 1 + offset)) === word))
    return at + 1 + rest.length;
  return isComma ? at : undefined;
}

/** What is joined at `start`: another issue; `within`: more of the same one; undefined: neither. */
function joinedAt(
  context: PositionContext,
  complement: Complement,
  joint: number,
  start: number,
  limit: number,
): Complement | 'within' | undefined {
  if (start >= limit) return undefined;
  const { tree } = context;
  const isBareComma = start === joint + 1 && tree.word(tokenIndex(joint)) === ',';
  // "a political solution, not a military one"
  if (isBareComma && tree.lower(tokenIndex(start)) === 'not') return undefined;
  if (complement.form !== 'phrase') {
    const verb = verbalFrom(context, complement, start, limit);
    if (verb && (!isBareComma || isListed(tree, verb.head, complement))) return verb;
  }
  const noun = nominalFrom(tree, start, limit);
  if (!noun || noun.form !== 'phrase') return undefined;
  if (isVerbReadAsNoun(tree, noun.head) || isVerbReadAsNoun(tree, noun.first)) return undefined;
  const above = tree.head(noun.head);
  const isConjunct = tree.baseRelation(noun.head) === 'conj';
  const isInside = above !== undefined && above >= complement.first && above < joint;
  // An oblique without a preposition is a member of the list that the tree has missed.
  const isListItem = tree.baseRelation(noun.head) === 'obl' && tree.children(noun.head, 'case').length === 0;
  if (isBareComma && !(isConjunct && isInside) && !(isListItem && complement.form === 'phrase')) return undefined;
  if (complement.form !== 'phrase') return isInside ? 'within' : undefined;
  if (areNames(tree, tokenIndex(joint - 1), noun.head)) return 'within';
  if (isConjunct && isInside && above !== complement.head && !ENDING.has(tree.lemma(complement.head))) return 'within';
  const isLong = Object.hasOwn(
    LONG_JOINING,
    tree.lower(tokenIndex(tree.word(tokenIndex(joint)) === ',' ? joint + 1 : joint)),
  );
  if (
    !isLong &&
    !isConjunct &&
    tree.baseRelation(noun.head) !== 'obj' &&
    tree.baseRelation(noun.head) !== 'obl' &&
    !isInside
  )
    return undefined;
  if (tree.upos(noun.head) === 'PROPN' || tree.upos(noun.head) === 'PRON') return 'within';
  return noun;
}

/** Nouns that only say that something is to end: what is to end are the issues. */
export const ENDING: ReadonlySet<string> = new Set(['end', 'halt', 'stop', 'cessation', 'suspension', 'termination']);

const areNames = (tree: TreeView, before: TokenIndex, head: TokenIndex): boolean =>
  tree.upos(before) === 'PROPN' && tree.upos(head) === 'PROPN';

const isListed = (tree: TreeView, verb: TokenIndex, { head }: Complement): boolean => {
  const relation = tree.baseRelation(verb);
  return (
    (relation === 'conj' || relation === 'parataxis') &&
    tree.head(verb) !== undefined &&
    tree.xpos(verb) === tree.xpos(head)
  );
};

/** "(and) to leave", "(and) leave", "(and) leaving", "(and) that they leave". */
function verbalFrom(
  context: PositionContext,
  { form, head }: Complement,
  start: number,
  limit: number,
): Complement | undefined {
  const { tree } = context;
  const infinitive = infinitiveFrom(context, start, Math.min(limit, start + 3));
  if (infinitive) return infinitive;
  if (tree.lower(tokenIndex(start)) === 'that') return clauseFrom(tree, start + 1, limit);
  if (form === 'clause') return undefined;
  for (let i = start; i < Math.min(limit, start + 3); i++) {
    const token = tokenIndex(i);
    const isVerb = tree.upos(token) === 'VERB' && isSameForm(tree.xpos(token), tree.xpos(head));
    if (isVerb || (i === start && /^VBP?$/.test(tree.xpos(head)) && ADJECTIVAL.has(tree.lower(token))))
      return {
        head: token,
        form: 'infinitive',
        first: tokenIndex(start),
        negated: tree.lower(tokenIndex(start)) === 'not',
      };
    if (tree.upos(token) !== 'ADV' && tree.upos(token) !== 'PART') return undefined;
  }
  return undefined;
}

const isSameForm = (a: string, b: string): boolean => a === b || (/^VBP?$/.test(a) && /^VBP?$/.test(b));

/** "in exchange for", "in return for" and what stands behind. */
function exchangeAt(context: PositionContext, i: number, limit: number): Pick<Scan, 'inExchangeFor'> | undefined {
  const { tree } = context;
  if (i + 3 >= limit || tree.lower(tokenIndex(i)) !== 'in' || tree.lower(tokenIndex(i + 2)) !== 'for') return undefined;
  if (!['exchange', 'return'].includes(tree.lower(tokenIndex(i + 1)))) return undefined;
  const range = rangeFrom(context, i + 3, limit);
  return range ? { inExchangeFor: range } : {};
}

/** The words of the phrase that begins at `start`. */
export function rangeFrom(context: PositionContext, start: number, limit: number): TokenRange | undefined {
  const found = nominalFrom(context.tree, start, limit);
  if (!found) return undefined;
  return { first: found.first, end: tokenIndex(scanIssue(context, found, limit).end) };
}

function conditionAt({ tree }: PositionContext, i: number, limit: number): Pick<Scan, 'condition'> {
  if (!CONDITIONAL.has(tree.lower(tokenIndex(i)))) return {};
  let end = i + 1;
  while (
    end < Math.min(limit, i + MOST) &&
    !STOPS.has(tree.word(tokenIndex(end))) &&
    tree.word(tokenIndex(end)) !== ','
  )
    end++;
  return { condition: { first: tokenIndex(i), end: tokenIndex(end) } };
}

/** "to prevent a catastrophe": why, not what. An infinitive that a noun or verb of the issue asks for is part of it. */
function isPurpose(tree: TreeView, complement: Complement, verb: TokenIndex, to: number): boolean {
  // "$30 million to feed the displaced"
  if (complement.form === 'clause' || tree.upos(complement.head) === 'NUM') return false;
  const above = tree.head(verb);
  if (tree.baseRelation(verb) === 'xcomp') return false;
  if (above !== undefined && above >= complement.first && above < to && tree.baseRelation(verb) === 'acl') return false;
  return !WITH_INFINITIVE.has(tree.lemma(complement.head));
}
