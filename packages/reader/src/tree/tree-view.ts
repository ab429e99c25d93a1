import { anchor, type Anchor, type Span } from '@onrecord/model';
import type { AnalysedText, TokenIndex, TokenRange, Upos } from '@onrecord/language';

/**
 * Questions about the words and trees of one analysed text. Token positions are `TokenIndex`, text positions UTF-16
 * offsets. All answers are O(1) or O(log n) but for `subtree`, `descendants` and `find` (size of the subtree).
 */
export interface TreeView {
  readonly document: AnalysedText;
  readonly text: string;
  readonly size: number;
  word(token: TokenIndex): string;
  lower(token: TokenIndex): string;
  lemma(token: TokenIndex): string;
  upos(token: TokenIndex): Upos;
  xpos(token: TokenIndex): string;
  /** Governor; undefined at the root of a sentence. */
  head(token: TokenIndex): TokenIndex | undefined;
  /** Relation with subtype, "nsubj:pass". */
  relation(token: TokenIndex): string;
  /** Relation without subtype, "nsubj". */
  baseRelation(token: TokenIndex): string;
  /** Direct dependents, in text order; with `relations`, those whose relation or base relation is among them. */
  children(token: TokenIndex, ...relations: readonly string[]): readonly TokenIndex[];
  /** From the first to the last token of the subtree, itself included. */
  subtree(token: TokenIndex): TokenRange;
  /** Itself and all tokens below it, in text order. */
  descendants(token: TokenIndex): readonly TokenIndex[];
  /** Whether `token` is `ancestor` or below it. */
  isUnder(token: TokenIndex, ancestor: TokenIndex): boolean;
  /** Index of the sentence that holds the token. */
  sentenceOf(token: TokenIndex): number;
  sentence(index: number): TokenRange;
  /** The token that covers the offset, or the first one after it; undefined behind the last token. */
  tokenAt(offset: number): TokenIndex | undefined;
  /** The tokens that begin within the span. */
  tokensIn(span: Span): TokenRange;
  /** The text positions of a range of tokens. */
  span(range: TokenRange): Span;
  anchor(range: TokenRange): Anchor;
  tokenSpan(token: TokenIndex): Span;
}

/** @throws never for a document that `language` made */
export function treeView(document: AnalysedText): TreeView {
  const { text, tokens, sentences, tags, lemmas, tree } = document;
  const size = tokens.length;
  const childrenOf = childLists(tree.head);
  const sentenceOfToken = new Int32Array(size);
  sentences.forEach(({ first, end }, index) => sentenceOfToken.fill(index, first, end));

  const at = <T>(layer: readonly T[], token: number): T => {
    const value = layer[token];
    if (value === undefined) throw new RangeError(`No token ${token} in a text of ${size} tokens`);
    return value;
  };
  const relation = (token: TokenIndex): string => at(tree.relation, token);
  const baseRelation = (token: TokenIndex): string => relation(token).split(':', 1)[0] ?? '';
  const head = (token: TokenIndex): TokenIndex | undefined => {
    const governor = at(tree.head, token);
    return governor === -1 ? undefined : governor;
  };
  const children = (token: TokenIndex, ...relations: readonly string[]): readonly TokenIndex[] => {
    const all = at(childrenOf, token);
    if (relations.length === 0) return all;
    return all.filter((child) => relations.includes(relation(child)) || relations.includes(baseRelation(child)));
  };
  const descendants = (token: TokenIndex): readonly TokenIndex[] => {
    const found: TokenIndex[] = [token];
    for (let i = 0; i < found.length; i++) found.push(...children(at(found, i)));
    return found.sort((a, b) => a - b);
  };
  const firstTokenFrom = (offset: number): number => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(tokens, middle).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const span = ({ first, end }: TokenRange): Span => ({ start: at(tokens, first).start, end: at(tokens, end - 1).end });

  return {
    document,
    text,
    size,
    word: (token) => text.slice(at(tokens, token).start, at(tokens, token).end),
    lower: (token) => text.slice(at(tokens, token).start, at(tokens, token).end).toLowerCase(),
    lemma: (token) => at(lemmas, token),
    upos: (token) => at(tags.upos, token),
    xpos: (token) => at(tags.xpos, token),
    head,
    relation,
    baseRelation,
    children,
    subtree: (token) => {
      const below = descendants(token);
      return { first: at(below, 0), end: (at(below, below.length - 1) + 1) as TokenIndex };
    },
    descendants,
    isUnder: (token, ancestor) => {
      for (let up: TokenIndex | undefined = token; up !== undefined; up = head(up)) if (up === ancestor) return true;
      return false;
    },
    sentenceOf: (token) => sentenceOfToken[token] ?? 0,
    sentence: (index) => at(sentences, index),
    tokenAt: (offset) => {
      const token = firstTokenFrom(offset);
      return token < size ? (token as TokenIndex) : undefined;
    },
    tokensIn: ({ start, end }) => {
      let first = firstTokenFrom(start);
      if (first < size && at(tokens, first).start < start) first++;
      let last = first;
      while (last < size && at(tokens, last).start < end) last++;
      return { first: first as TokenIndex, end: last as TokenIndex };
    },
    span,
    anchor: (range) => {
      const { start, end } = span(range);
      return anchor(text, start, end);
    },
    tokenSpan: (token) => at(tokens, token),
  };
}

function childLists(heads: readonly (TokenIndex | -1)[]): readonly (readonly TokenIndex[])[] {
  const lists: TokenIndex[][] = heads.map(() => []);
  heads.forEach((governor, token) => lists[governor]?.push(token as TokenIndex));
  return lists;
}
