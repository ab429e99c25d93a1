import type { Span } from '@onrecord/model';
import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { NONE, type Surface, tokenIndex } from './surface.ts';

const EDGE = new Set([',', ';', ':', '.', '-', '–', '—', '--', '…', '...', '!', '?']);

/** Takes commas, dashes and stops off both ends, those within a quotation excepted. Undefined when nothing is left. */
export function trimmed(tree: TreeView, surface: Surface, first: number, end: number): TokenRange | undefined {
  let from = first;
  let to = end;
  const isEdge = (token: number): boolean =>
    EDGE.has(tree.word(tokenIndex(token))) && surface.quotationAt(token) === NONE;
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return from < to ? { first: tokenIndex(from), end: tokenIndex(to) } : undefined;
}

/** The text span of a range of tokens, without the edges that `trimmed` takes off. */
export function contentSpan(tree: TreeView, surface: Surface, first: number, end: number): Span | undefined {
  const range = trimmed(tree, surface, first, end);
  const span = range && tree.span(range);
  return span && /[\p{L}\p{N}]/u.test(tree.text.slice(span.start, span.end)) ? span : undefined;
}

/** Whether a finite verb stands in the range: a clause, not a mere phrase. */
export function hasFiniteVerb(tree: TreeView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFinite(tree, tokenIndex(i))) return true;
  return false;
}

export function isFinite(tree: TreeView, token: TokenIndex): boolean {
  const upos = tree.upos(token);
  if (upos !== 'VERB' && upos !== 'AUX') return false;
  return ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.xpos(token));
}

/** Whether the token ends a sentence: a stop, or the last of its stretch. */
export function isStop(tree: TreeView, token: TokenIndex): boolean {
  return ['.', '!', '?', '…', '...'].includes(tree.word(token));
}

const DASHES = new Set(['–', '—', '―', '--']);

/** A dash that parts a sentence; a hyphen only with a space before it. */
export function isDash(tree: TreeView, token: number): boolean {
  const word = tree.word(tokenIndex(token));
  if (DASHES.has(word)) return true;
  return word === '-' && /\s/u.test(tree.text[tree.tokenSpan(tokenIndex(token)).start - 1] ?? '');
}
