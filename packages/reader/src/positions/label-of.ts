import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { PositionContext } from './position-context.ts';

const MOST_WORDS = 12;
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'a', 'an', 'all', 'any', 'to', 'immediately', 'immediate']);

/** A short neutral label of an issue: its words without articles and marks, lower case but for names. */
export function labelOf({ tree }: PositionContext, { first, end }: TokenRange): string {
  const words: string[] = [];
  for (let i: number = first; i < end && words.length < MOST_WORDS; i++) {
    const token = i as TokenIndex;
    if (!/[\p{L}\p{N}]/u.test(tree.word(token)) || LEFT_OUT.has(tree.lower(token))) continue;
    words.push(tree.upos(token) === 'PROPN' ? tree.word(token) : tree.lower(token));
  }
  return words.join(' ').replace(/ (['’]s?)(?= |$)/g, '$1') || tree.anchor({ first, end }).quote;
}
