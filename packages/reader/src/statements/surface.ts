import type { Block, Span, Time } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { Quotation } from '../quotations/quotation.ts';
import type { TreeView } from '../tree/tree-view.ts';

/** A token position made of a number that is known to be one. */
export function tokenIndex(position: number): TokenIndex {
  return position as TokenIndex;
}

/** No quotation, no block. */
export const NONE = -1;

/**
 * Words in their order, with what lies over them: quotations, blocks, time expressions, and *stretches*: sentences of
 * one block, joined where a quotation runs over their edge. All answers are O(1); building is O(tokens).
 */
export interface Surface {
  /** Index of the outermost quotation that holds the token, its marks included, or NONE. */
  quotationAt(token: number): number;
  blockAt(token: number): number;
  isTime(token: number): boolean;
  stretch(token: TokenIndex): TokenRange;
  /** The tokens of a quotation, its marks included. */
  tokensOf(quotation: number): TokenRange;
  /** The tokens of a block. */
  tokensOfBlock(block: number): TokenRange;
}

export function surfaceOf(
  tree: TreeView,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  times: readonly Time[],
): Surface {
  const quotation = new Int32Array(tree.size).fill(NONE);
  const block = new Int32Array(tree.size).fill(NONE);
  const time = new Uint8Array(tree.size);
  const quotationTokens = quotations.map((span) => tree.tokensIn(span));
  quotationTokens.forEach((range, index) => {
    if (quotation[range.first] === NONE) quotation.fill(index, range.first, range.end);
  });
  const blockTokens = blocks.map((span) => tree.tokensIn(span));
  blockTokens.forEach(({ first, end }, index) => block.fill(index, first, end));
  for (const { anchor } of times) fillSpan(tree, time, anchor);
  const ends = stretches(tree, quotation, block);
  return {
    quotationAt: (token) => quotation[token] ?? NONE,
    blockAt: (token) => block[token] ?? NONE,
    isTime: (token) => time[token] === 1,
    stretch: (token) => ({
      first: tokenIndex(ends.first[token] ?? token),
      end: tokenIndex(ends.end[token] ?? token + 1),
    }),
    tokensOf: (index) => quotationTokens[index] ?? { first: tokenIndex(0), end: tokenIndex(0) },
    tokensOfBlock: (index) => blockTokens[index] ?? { first: tokenIndex(0), end: tokenIndex(0) },
  };
}

function fillSpan(tree: TreeView, marks: Uint8Array, span: Span): void {
  const { first, end } = tree.tokensIn(span);
  marks.fill(1, first, end);
}

function stretches(
  tree: TreeView,
  quotation: Int32Array,
  block: Int32Array,
): { readonly first: Int32Array; readonly end: Int32Array } {
  const first = new Int32Array(tree.size);
  const end = new Int32Array(tree.size);
  let start = 0;
  const close = (stop: number): void => {
    first.fill(start, start, stop);
    end.fill(stop, start, stop);
    start = stop;
  };
  for (const sentence of tree.document.sentences) {
    const stop = sentence.end;
    if (stop >= tree.size || !runsOn(tree, quotation, block, stop)) close(stop);
  }
  if (start < tree.size) close(tree.size);
  return { first, end };
}

/** Whether the sentence edge before token `edge` lies within a quotation, or before a word that cannot begin one. */
function runsOn(tree: TreeView, quotation: Int32Array, block: Int32Array, edge: number): boolean {
  if (block[edge] !== block[edge - 1]) return false;
  if (quotation[edge] !== NONE && quotation[edge] === quotation[edge - 1]) return true;
  return quotation[edge - 1] !== NONE && /^[\p{Ll},]/u.test(tree.word(tokenIndex(edge)));
}
