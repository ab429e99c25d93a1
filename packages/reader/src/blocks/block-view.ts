import type { Span } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';

/** What the marking of blocks asks about a text. All answers take time in proportion to the span asked about. */
export interface BlockView {
  readonly text: string;
  /** The first offsets of the sentences that begin within the span, in text order. */
  sentenceStarts(span: Span): readonly number[];
  /** Whether the words have a finite verb, a modal or a subject: a caption or heading often has none. */
  hasFiniteVerb(span: Span): boolean;
  /** Whether the words begin with the name of a person. */
  beginsWithPerson(span: Span): boolean;
}

const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The view of an analysed text. */
export function blockView(tree: TreeView): BlockView {
  const starts = tree.document.sentences.map(({ first }) => tree.tokenSpan(first).start);
  const people = new Set(
    tree.document.names.filter(({ type }) => type === 'person').map(({ first }) => tree.tokenSpan(first).start),
  );
  return {
    text: tree.text,
    sentenceStarts: ({ start, end }) => starts.slice(firstFrom(starts, start), firstFrom(starts, end)),
    hasFiniteVerb: (span) => {
      const { first, end } = tree.tokensIn(span);
      // An order ("Follow the minister on ...") is a clause as well.
      if (first < end && tree.xpos(first) === 'VB') return true;
      for (let token = first; token < end; token = (token + 1) as typeof token)
        if (isClauseWord(tree, token) || isSubject(tree, token, { first, end })) return true;
      return false;
    },
    beginsWithPerson: ({ start }) => people.has(start),
  };
}

/** A subject whose verb stands outside the words is no clause within them: the tree has run over a lost line break. */
function isSubject(tree: TreeView, token: TokenIndex, { first, end }: TokenRange): boolean {
  const verb = tree.head(token);
  return tree.baseRelation(token) === 'nsubj' && verb !== undefined && first <= verb && verb < end;
}

function isClauseWord(tree: TreeView, token: TokenIndex): boolean {
  if (FINITE_TAGS.has(tree.xpos(token))) return true;
  // Taggers take "endorsed" in "The union endorsed him" for a participle at times; in a caption a participle tells where or by whom.
  return tree.xpos(token) === 'VBN' && (tree.head(token) === undefined || !isFollowedByPlace(tree, token));
}

const PLACE_WORDS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'by',
  'near',
  'outside',
  'inside',
  'during',
  'from',
  'after',
  'along',
]);

function isFollowedByPlace(tree: TreeView, token: TokenIndex): boolean {
  const next = token + 1;
  return next < tree.size && PLACE_WORDS.has(tree.lower(next as TokenIndex));
}

/** Index of the first number that is `from` or more, in a sorted list. */
function firstFrom(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
