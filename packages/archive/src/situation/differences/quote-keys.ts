import type { StatementFact } from '../../rows/facts.ts';
import { quotedWords } from './quoted-words.ts';

/** Quotations shorter than this are too common to compare ("no comment", "we will see"). */
export const SHORTEST_QUOTE = 5;
/** Words in a row that are hashed together. */
const SHINGLE = 3;
/**
 * One smallest hash of each is a key: two quotations with half of their runs in common share one with probability 0.88, with three
 * quarters 0.98. Short ones with a word more or less are missed now and then.
 */
const SEEDS = [0x811c9dc5, 0x9e3779b1, 0x85ebca6b] as const;

/**
 * Names under which a quotation is kept and looked up, so that near-same words of one speaker meet: the speaker, and the smallest of
 * three hashes over its runs of three words (MinHash: Broder 1997). At most three, fewer where they fall together; none where the
 * statement quotes fewer than five words or has no speaker. Depends on the words only; complexity linear in them.
 */
export function quoteKeysOf(statement: StatementFact): readonly string[] {
  const words = quotedWords(statement);
  if (statement.speaker === undefined || words.length < SHORTEST_QUOTE) return [];
  const runs = words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
  const smallest = SEEDS.map((seed) => runs.reduce((least, run) => Math.min(least, hash(run, seed)), 0xffffffff));
  return [...new Set(smallest.map((value) => `${String(statement.speaker)} ${value.toString(36)}`))].sort();
}

/** FNV-1a over UTF-16 code units with a finishing mix (murmur3's), 32 bits. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
