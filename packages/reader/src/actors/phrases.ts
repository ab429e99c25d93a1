import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { range } from './words-of.ts';

const BEFORE_HEAD = [
  'det',
  'amod',
  'compound',
  'nmod:poss',
  'nummod',
  'nmod:desc',
  'case',
  'advmod',
  'punct',
  'nmod:unmarked',
  'nmod',
];
const COMPLEMENT_CASES: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at', 'to', 'on']);
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const DEEPEST = 5;
const LONGEST = 24;

/** The words from the determiner to the head of a noun phrase, and those of its name that come behind the head. */
export function corePhrase(tree: TreeView, head: TokenIndex): TokenRange {
  let first = head as number;
  const before = tree
    .children(head)
    .filter((child) => child < head && BEFORE_HEAD.some((relation) => isRelation(tree, child, relation)));
  for (const child of before.reverse()) {
    if (tree.baseRelation(child) === 'punct' && !/^[-–‑]$/.test(tree.word(child)) && child !== first - 1) break;
    // "late Saturday, officials": only adjectives go on over a comma
    const comma = ['ADJ', 'PUNCT'].includes(tree.upos(child)) ? undefined : lastComma(tree, child, first);
    if (comma !== undefined) {
      if (rightEdge(tree, child, DEEPEST) > comma) first = comma + 1;
      break;
    }
    if (
      tree.baseRelation(child) === 'case' ||
      (tree.baseRelation(child) === 'nmod' && tree.relation(child) === 'nmod' && hasCase(tree, child))
    )
      continue;
    // "On Tuesday police closed": a day right before people is when
    if (DAY.test(tree.word(child)) && tree.upos(head) === 'NOUN') break;
    const edge = leftEdge(tree, child, DEEPEST);
    if (rightEdge(tree, child, DEEPEST) + 1 < first || head - edge > LONGEST) break;
    first = edge;
  }
  let end = head + 1;
  while (end < tree.size && tree.head(end as TokenIndex) === head && tree.baseRelation(end as TokenIndex) === 'flat')
    end++;
  while (first < head && ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(tree.upos(first as TokenIndex))) first++;
  return range(first, end);
}

/** The core with what complements it: "families of the victims", "spokesman for the ministry". Relative clauses stay out. */
export function fullPhrase(tree: TreeView, head: TokenIndex, deepest = 2): TokenRange {
  const core = corePhrase(tree, head);
  let end = core.end as number;
  if (deepest === 0) return core;
  for (let child = complementAt(tree, head, end); child !== undefined; child = complementAt(tree, head, end)) {
    const inner = fullPhrase(tree, child, deepest - 1);
    if (inner.first > end + 1 || inner.end <= end || inner.end - core.first > LONGEST) break;
    end = inner.end;
  }
  return range(core.first, end);
}

/** The head of the complement whose preposition stands at `end`; an apposition's may hang on what it explains. */
export function complementAt(tree: TreeView, head: TokenIndex, end: number): TokenIndex | undefined {
  const marker = end as TokenIndex;
  if (marker >= tree.size || tree.baseRelation(marker) !== 'case' || !COMPLEMENT_CASES.has(tree.lower(marker)))
    return undefined;
  const child = tree.head(marker);
  if (child === undefined || child < marker || tree.relation(child) !== 'nmod') return undefined;
  if (saysWhen(tree, marker, child) || opensInfinitive(tree, marker)) return undefined;
  const governor = tree.head(child);
  const isOwn = governor === head || (tree.relation(head) === 'appos' && governor === tree.head(head));
  return isOwn ? child : undefined;
}

/** "envoys of both sides on Tuesday": when they do something, not who they are. */
function saysWhen(tree: TreeView, marker: TokenIndex, child: TokenIndex): boolean {
  return (
    ['on', 'in', 'at'].includes(tree.lower(marker)) && (DAY.test(tree.word(child)) || MONTH.test(tree.word(child)))
  );
}

/** "banks to freeze accounts": "to" with a verb behind it, whatever the tree makes of the two. */
function opensInfinitive(tree: TreeView, marker: TokenIndex): boolean {
  const next = (marker + 1) as TokenIndex;
  return tree.lower(marker) === 'to' && next < tree.size && tree.xpos(next) === 'VB';
}

function lastComma(tree: TreeView, from: TokenIndex, end: number): number | undefined {
  for (let i = end - 1; i > from; i--) if (tree.word(i as TokenIndex) === ',') return i;
  return undefined;
}

function isRelation(tree: TreeView, token: TokenIndex, relation: string): boolean {
  return tree.relation(token) === relation || tree.baseRelation(token) === relation;
}

function hasCase(tree: TreeView, token: TokenIndex): boolean {
  return tree.children(token, 'case').some((marker) => marker < token);
}

function leftEdge(tree: TreeView, token: TokenIndex, deepest: number): number {
  const [first] = tree.children(token);
  return first === undefined || first > token || deepest === 0 ? token : leftEdge(tree, first, deepest - 1);
}

function rightEdge(tree: TreeView, token: TokenIndex, deepest: number): number {
  const last = tree.children(token).at(-1);
  return last === undefined || last < token || deepest === 0 ? token : rightEdge(tree, last, deepest - 1);
}

/** The determiner, possessor or number word that opens the noun phrase. */
export function determinerOf(
  tree: TreeView,
  head: TokenIndex,
): 'definite' | 'possessed' | 'indefinite' | 'counted' | 'none' {
  let found: 'definite' | 'possessed' | 'indefinite' | 'counted' | 'none' = 'none';
  for (const child of tree.children(head)) {
    if (child > head) break;
    const relation = tree.relation(child);
    if (relation === 'nmod:poss') return 'possessed';
    if (relation === 'det' || relation === 'det:predet') {
      const word = tree.lower(child);
      if (['the', 'this', 'that', 'these', 'those', 'both', 'all'].includes(word)) found = 'definite';
      else if (found === 'none') found = 'indefinite';
    } else if (relation === 'nummod' && found === 'none') found = 'counted';
  }
  return found;
}

/** Whether the token is the head of its noun phrase, not a part of a compound or a name. */
export function isPhraseHead(tree: TreeView, token: TokenIndex): boolean {
  return !['compound', 'flat', 'fixed', 'goeswith', 'nmod:desc', 'compound:prt', 'flat:foreign'].includes(
    tree.relation(token),
  );
}

/** The preposition of the noun phrase, lower case. */
export function caseOf(tree: TreeView, head: TokenIndex): string | undefined {
  const marker = tree.children(head, 'case').find((child) => child < head);
  return marker === undefined ? undefined : tree.lower(marker);
}

/** Whether the phrase is a subject, by the tree or because a finite verb follows it. */
export function isSubjectLike(
  tree: TreeView,
  { head, range: { end } }: { readonly head: TokenIndex; readonly range: TokenRange },
): boolean {
  if (tree.baseRelation(head) === 'nsubj') return true;
  return end < tree.size && tree.sentenceOf(end) === tree.sentenceOf(head) && /^(?:VBD|VBZ|VBP)$/.test(tree.xpos(end));
}
