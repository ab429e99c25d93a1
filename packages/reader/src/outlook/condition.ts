import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

const MARKS: ReadonlySet<string> = new Set([
  'when',
  'if',
  'unless',
  'until',
  'till',
  'provided',
  'providing',
  'once',
  'lest',
]);
/** "as long as", "on condition that", "in the event of", "in such a case": read as they stand. */
const PHRASE =
  /(?<!\p{L})(?:(?:as|so) long as|on (?:the )?condition (?:that|of)|in (?:the )?(?:event|case) (?:of|that)|in (?:such|that) a? ?(?:case|event)|in exchange for|in return for|subject to|depending on|otherwise|or else|failing that|without a (?:deal|truce|ceasefire|agreement|vote)|provided that|providing that|on the understanding that|only (?:if|when|after)|(?<=(?:^|[“"(;—–]|,)\s?)should (?=(?:the|a|an|any|its|their|our|his|her|this|that|these|those|they|it|he|she|we|you|talks|\p{Lu}\p{Ll}+)(?!\p{L})))/giu;
const ANAPHORS = /^(?:in (?:such|that)|otherwise|or else|failing that)/i;
const LONGEST = 40;

/**
 * The clause on which it depends, in the sentence of the word that says it is to come: one that hangs on the deed or on a word
 * above the cue. O(words of the sentence).
 */
export function conditionOf(
  tree: TreeView,
  cue: TokenIndex,
  deed: TokenIndex,
  what: TokenRange,
): TokenRange | undefined {
  const sentence = tree.sentence(tree.sentenceOf(cue));
  const clauses: TokenRange[] = [];
  for (let i: number = sentence.first; i < sentence.end; i++) {
    const token = i as TokenIndex;
    if (!MARKS.has(tree.lower(token))) continue;
    const clause = clauseAt(tree, token);
    if (clause === undefined || overlaps(clause, cue, deed)) continue;
    if (belongs(tree, token, cue, deed)) clauses.push(clause);
  }
  const [first] = clauses.toSorted((a, b) => distance(a, what) - distance(b, what));
  return first ?? phraseIn(tree, sentence, what);
}

function clauseAt(tree: TreeView, mark: TokenIndex): TokenRange | undefined {
  const head = tree.head(mark);
  const relation = tree.baseRelation(mark);
  if (head === undefined || head < mark || (relation !== 'mark' && relation !== 'advmod' && relation !== 'case'))
    return undefined;
  if (tree.lower(mark) === 'once' && !isAhead(tree, head)) return undefined;
  if (tree.lower(mark) === 'when' && !isPresent(tree, head)) return undefined;
  // "even if", "asked if": the mark of a question is no condition
  if (tree.baseRelation(head) === 'ccomp' && tree.lower(mark) === 'if' && asks(tree, head)) return undefined;
  if (relation === 'case') return UNTIL.has(tree.lower(mark)) ? untilClause(tree, mark) : undefined;
  let end = Math.min(tree.subtree(head).end, mark + LONGEST);
  const comma = commaBehind(tree, head, end);
  if (comma !== undefined) end = comma;
  for (let i = mark + 1; i < end; i++) if (/^[”"]$/.test(tree.word(i as TokenIndex))) end = i;
  while (end > mark + 1 && tree.upos((end - 1) as TokenIndex) === 'PUNCT') end--;
  return { first: mark, end: end as TokenIndex };
}

/** "when the country is safe", "when the rebels leave": what is awaited stands in the present. */
function isPresent(tree: TreeView, head: TokenIndex): boolean {
  if (tree.relation(head) !== 'advcl' || tree.children(head, 'nsubj', 'nsubj:pass').length === 0) return false;
  const finite = [head, ...tree.children(head, 'aux', 'aux:pass', 'cop')].map((word) => tree.xpos(word));
  return finite.some((tag) => tag === 'VBZ' || tag === 'VBP') && !finite.some((tag) => tag === 'VBD' || tag === 'MD');
}

/** "once it is signed", but "once it had been signed" and "once a port". */
function isAhead(tree: TreeView, head: TokenIndex): boolean {
  if (tree.children(head, 'nsubj', 'aux', 'cop').length === 0 || tree.xpos(head) === 'VBD') return false;
  return tree.children(head, 'aux', 'cop').every((word) => tree.xpos(word) !== 'VBD');
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'unless']);
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD', 'MD']);
const STOP = /^[,;:.!?"”)]$/;

/** "until Friday", "until the end of May" tell a time. */
const WHEN =
  /\d|day|week|month|year|night|noon|morning|evening|dawn|dusk|\bend\b|\b(?:now|then|recently|late|early|spring|summer|autumn|winter|next|last)\b|until (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/i;

/** "until the siege is lifted" where the tree sees "until the siege" only: up to the next mark, if a verb stands in it. */
function untilClause(tree: TreeView, mark: TokenIndex): TokenRange | undefined {
  const most = Math.min(tree.sentence(tree.sentenceOf(mark)).end, mark + LONGEST);
  let end = mark + 1;
  let hasVerb = false;
  for (; end < most && !STOP.test(tree.word(end as TokenIndex)); end++)
    hasVerb ||= FINITE.has(tree.xpos(end as TokenIndex));
  const words = { first: mark, end: end as TokenIndex };
  const { start, end: last } = tree.span(words);
  return hasVerb || tree.lower(mark) === 'unless' || !WHEN.test(tree.text.slice(start, last)) ? words : undefined;
}

const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'wonder',
  'see',
  'know',
  'inquire',
  'unclear',
  'decide',
  'determine',
  'question',
  'check',
]);

function asks(tree: TreeView, clause: TokenIndex): boolean {
  const above = tree.head(clause);
  return above !== undefined && ASKING.has(tree.lemma(above));
}

/** The comma behind the clause, where what follows has a subject of its own. */
function commaBehind(tree: TreeView, head: TokenIndex, end: number): number | undefined {
  for (const child of tree.children(head, 'conj', 'parataxis'))
    if (child < end && tree.children(child, 'nsubj').length > 0) {
      const { first } = tree.subtree(child);
      if (first > head) return first;
    }
  return undefined;
}

function overlaps({ first, end }: TokenRange, ...tokens: readonly TokenIndex[]): boolean {
  return tokens.some((token) => token >= first && token < end);
}

/** Whether what the clause hangs on is above the cue, below the deed or below the cue. */
function belongs(tree: TreeView, mark: TokenIndex, cue: TokenIndex, deed: TokenIndex): boolean {
  const head = tree.head(mark);
  const governor = head === undefined ? undefined : tree.head(head);
  if (governor === undefined) return true;
  if (isOfLater(tree, deed, mark)) return false;
  return (
    tree.isUnder(governor, deed) ||
    tree.isUnder(governor, cue) ||
    tree.isUnder(deed, governor) ||
    tree.isUnder(cue, governor)
  );
}

/** "would be held, and threatened to close ... if": it belongs to the verb joined in between. */
function isOfLater(tree: TreeView, deed: TokenIndex, mark: TokenIndex): boolean {
  for (let i = deed + 1; i < mark; i++) {
    const word = i as TokenIndex;
    if (isFiniteOf(tree, word) && tree.relation(word) === 'conj' && tree.children(word, 'cc').length > 0) return true;
  }
  return false;
}

function isFiniteOf(tree: TreeView, word: TokenIndex): boolean {
  return tree.xpos(word) === 'VBD' || tree.children(word, 'aux').some((helper) => tree.xpos(helper) === 'MD');
}

function distance({ first, end }: TokenRange, what: TokenRange): number {
  return first >= what.end ? first - what.end : what.first - end + 1;
}

function phraseIn(tree: TreeView, sentence: TokenRange, what: TokenRange): TokenRange | undefined {
  const span = tree.span(sentence);
  for (const match of tree.text.slice(span.start, span.end).matchAll(PHRASE)) {
    const start = span.start + match.index;
    const { first } = tree.tokensIn({ start, end: span.end });
    if (first >= sentence.end) continue;
    if (ANAPHORS.test(match[0]))
      return first <= what.first ? tree.tokensIn({ start, end: start + match[0].trimEnd().length }) : undefined;
    const stop = stopBehind(tree, first, sentence, what);
    if (first >= what.first && first < what.end) continue;
    return { first, end: stop };
  }
  return undefined;
}

function stopBehind(tree: TreeView, first: TokenIndex, sentence: TokenRange, what: TokenRange): TokenIndex {
  let end: number = first + 1;
  const most = Math.min(sentence.end, first + LONGEST, first < what.first ? what.first : Infinity);
  while (end < most && !/^[,;:.!?"”]$/.test(tree.word(end as TokenIndex))) end++;
  return end as TokenIndex;
}
