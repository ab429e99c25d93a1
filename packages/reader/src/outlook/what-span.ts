import type { TokenIndex, TokenRange } from '@onrecord/language';
import { nounPhraseCore } from '../tree/noun-phrase.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** So many words at most: longer ones come of broken trees. */
const LONGEST = 60;
/** A clause led in by these is said about the deed and is no part of it. */
const ASIDES: ReadonlySet<string> = new Set([
  ...[
    'if',
    'unless',
    'until',
    'till',
    'once',
    'when',
    'whenever',
    'while',
    'as',
    'because',
    'since',
    'although',
    'though',
    'even',
  ],
  ...[
    'after',
    'before',
    'so',
    'provided',
    'providing',
    'whereas',
    'lest',
    'except',
    'given',
    'should',
    'where',
    'whether',
  ],
]);
const FINITE: ReadonlySet<string> = new Set(['MD', 'VBZ', 'VBP', 'VBD']);
const MEASURES: ReadonlySet<string> = new Set(['soon', 'well', 'much', 'far', 'long', 'many', 'quickly']);
const NOT: ReadonlySet<string> = new Set(['not', 'never']);
const AIMS: ReadonlySet<string> = new Set(['on', 'against', 'into', 'of', 'between']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'where', 'whose']);

/** From the verb to the end of what hangs on it: "strike the port", "be ready to leave". */
export function deedSpan(tree: TreeView, deed: TokenIndex): TokenRange {
  return trimmed(tree, startOfVerb(tree, deed), endOfDeed(tree, deed));
}

/** The same with its subject: "the ferries will run again". */
export function clauseSpan(tree: TreeView, deed: TokenIndex, subject: TokenIndex): TokenRange {
  const { first } = nounPhraseCore(tree, subject);
  return trimmed(tree, first < deed ? first : startOfVerb(tree, deed), endOfDeed(tree, deed));
}

/** The noun phrase without clauses and second names. */
export function thingSpan(tree: TreeView, noun: TokenIndex): TokenRange {
  const { first, end } = nounPhraseCore(tree, noun);
  const core = Math.min(end, endOfDeed(tree, noun));
  return trimmed(tree, first, endWithAim(tree, noun, core));
}

/** "a strike on the port": the aim stays with the noun where the tree hangs it on the verb before. */
function endWithAim(tree: TreeView, noun: TokenIndex, end: number): number {
  const preposition = end as TokenIndex;
  if (preposition >= tree.size || !AIMS.has(tree.lower(preposition)) || tree.relation(preposition) !== 'case')
    return end;
  const aim = tree.head(preposition);
  return aim === undefined || tree.head(aim) !== tree.head(noun) ? end : nounPhraseCore(tree, aim).end;
}

/** So many words at most where only marks end it. */
const LONGEST_BY_WORDS = 30;
const STOP = /^(?:[,;:.!?"”)]|or|otherwise|but|if|unless|until)$/i;

/** From `first` up to the next mark or joining word behind `from`: where the tree hangs the words here and there. */
export function upToStop(tree: TreeView, first: TokenIndex, from: TokenIndex): TokenRange {
  const last = Math.min(tree.sentence(tree.sentenceOf(from)).end, from + LONGEST_BY_WORDS);
  let end = from + 1;
  while (end < last && !STOP.test(tree.word(end as TokenIndex))) end++;
  return { first, end: end as TokenIndex };
}

/** "be signed", "not allow": what stands between the modal or "to" and the verb. */
function startOfVerb(tree: TreeView, deed: TokenIndex): number {
  let first: number = deed;
  for (const child of tree.children(deed, 'aux', 'cop', 'advmod')) {
    const isPart = tree.xpos(child) === 'VB' || (tree.baseRelation(child) === 'advmod' && NOT.has(tree.lower(child)));
    if (isPart && child < first) first = child;
  }
  return first;
}

/** Where the deed ends: before asides, other clauses with a modal or subject of their own, and non-restrictive relatives. */
function endOfDeed(tree: TreeView, deed: TokenIndex): number {
  const sentence = tree.sentence(tree.sentenceOf(deed));
  let end = Math.min(tree.subtree(deed).end, sentence.end, deed + LONGEST);
  const open: TokenIndex[] = [deed];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of tree.children(at)) {
      if (child <= deed || child >= end) continue;
      if (isAside(tree, child, deed)) end = Math.min(end, tree.subtree(child).first);
      else open.push(child);
    }
  }
  return relativeBehind(tree, deed, Math.max(end, deed + 1));
}

/** The comma before "which ...", "whose head ...", wherever the tree hangs the rest. */
function relativeBehind(tree: TreeView, deed: TokenIndex, end: number): number {
  for (let i = deed + 1; i < end - 1; i++)
    if (tree.lower(i as TokenIndex) === ',' && RELATIVES.has(tree.lower((i + 1) as TokenIndex))) return i;
  return end;
}

function isAside(tree: TreeView, child: TokenIndex, deed: TokenIndex): boolean {
  switch (tree.baseRelation(child)) {
    case 'parataxis':
    case 'csubj':
    case 'discourse':
      return true;
    case 'mark':
      return false;
    case 'appos':
      return isSaidAgain(tree, child);
    case 'conj':
      return (
        tree
          .children(child, 'nsubj', 'aux')
          .some((word) => tree.baseRelation(word) === 'nsubj' || FINITE.has(tree.xpos(word))) ||
        isPastAfter(tree, child, deed)
      );
    case 'acl':
      return (
        isLedIn(tree, child) ||
        (tree.children(child).some((word) => word < child && RELATIVES.has(tree.lower(word))) &&
          hasCommaBefore(tree, tree.subtree(child).first))
      );
    case 'advcl':
      return isLedIn(tree, child) || (tree.xpos(child) === 'VBG' && hasCommaBefore(tree, tree.subtree(child).first));
    case 'ccomp':
      return isLedIn(tree, child);
    default:
      return false;
  }
}

/** "into Adre, the border town that ...": a second name with a clause of its own. */
function isSaidAgain(tree: TreeView, name: TokenIndex): boolean {
  return (
    hasCommaBefore(tree, tree.subtree(name).first) &&
    tree.children(name, 'det').length > 0 &&
    tree.children(name, 'acl').length > 0
  );
}

/** The second "as" of "as soon as possible". */
function isMeasure(tree: TreeView, word: TokenIndex): boolean {
  return tree.lower(word) === 'as' && word > 0 && MEASURES.has(tree.lower((word - 1) as TokenIndex));
}

function isLedIn(tree: TreeView, clause: TokenIndex): boolean {
  return tree
    .children(clause, 'mark', 'advmod')
    .some((word) => word < clause && ASIDES.has(tree.lower(word)) && !isMeasure(tree, word));
}

/** "will leave and said ...": a past verb joined to one that is to come is another clause. */
function isPastAfter(tree: TreeView, child: TokenIndex, deed: TokenIndex): boolean {
  if (tree.xpos(child) === 'VBN' && tree.xpos(deed) === 'VB')
    return tree.children(child, 'aux', 'aux:pass').length === 0;
  return tree.xpos(child) === 'VBD' && tree.xpos(deed) !== 'VBD' && tree.upos(child) === 'VERB';
}

function hasCommaBefore(tree: TreeView, token: TokenIndex): boolean {
  return token > 0 && (tree.lower(token) === ',' || tree.lower((token - 1) as TokenIndex) === ',');
}

/** Without punctuation and joining words at its edges; a quotation that begins in it ends in it where it can. */
export function trimmed(tree: TreeView, first: number, end: number): TokenRange {
  let start = first;
  let last = quotationEnd(tree, first, end);
  while (last > first + 1 && isEdge(tree, (last - 1) as TokenIndex)) last--;
  while (start < last - 1 && tree.upos(start as TokenIndex) === 'PUNCT') start++;
  const next = last as TokenIndex;
  if (last < tree.size && isClosing(tree.word(next)) && hasOpening(tree, start, last)) last++;
  return { first: start as TokenIndex, end: last as TokenIndex };
}

/** Where the quotation that the words stand in ends, if it ends among them. */
function quotationEnd(tree: TreeView, first: number, end: number): number {
  let open = 0;
  for (let i = first; i < end; i++) {
    const word = tree.word(i as TokenIndex);
    if (word === '“' || (word === '"' && !closes(tree, i as TokenIndex))) open++;
    else if (word === '”' || word === '"') {
      if (open === 0 && i > first) return i;
      open--;
    }
  }
  return end;
}

/** A straight mark right behind a word. */
function closes(tree: TreeView, mark: TokenIndex): boolean {
  const { start } = tree.tokenSpan(mark);
  return start > 0 && !/[\s(—-]/.test(tree.text[start - 1] ?? ' ');
}

const isClosing = (word: string): boolean => word === '”' || word === '"' || word === '’’';

/** Whether a quotation begins inside that does not end there. */
function hasOpening(tree: TreeView, first: number, end: number): boolean {
  let open = 0;
  for (let i = first; i < end; i++) {
    const word = tree.word(i as TokenIndex);
    if (word === '“') open++;
    else if (word === '”') open--;
    else if (word === '"') open += closes(tree, i as TokenIndex) ? -1 : 1;
  }
  return open > 0;
}

function isEdge(tree: TreeView, token: TokenIndex): boolean {
  const upos = tree.upos(token);
  return upos === 'PUNCT' || upos === 'CCONJ' || upos === 'SCONJ';
}
