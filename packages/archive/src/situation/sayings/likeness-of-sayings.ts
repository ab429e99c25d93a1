import { type AlignedRun, alignWords } from '../differences/word-alignment.ts';
import { NEGATING_WORDS } from './negating-words.ts';

/** How alike the words of two sayings are. */
export interface SayingLikeness {
  /** How many of the shorter one's words stand in the other in the same order, 0 to 1; 1 where all do, as in a cut quotation. */
  readonly shared: number;
  /** The same of the longer one's words: little where the shorter one is a piece of it. */
  readonly whole: number;
  /** Every word is the same. */
  readonly isSame: boolean;
}

/** Shorter sayings ("no comment") say little of who repeats whom. */
const SHORTEST = 4;
/** Words that stand next to each other in both; single ones meet by chance. */
const SHORTEST_RUN = 2;
/** As for quotations: see differences/words-difference. */
const LEAST_SHARED = 0.75;
/** Words that stand in the place of others, as a part of the shorter one's: with more, another thing is said in a like form. */
const MOST_REPLACED = 0.15;

/**
 * How alike two sayings are whose words are given in one form (`saidWords`); undefined where they are two: too few of the shorter one's words
 * stand in the other, too many stand in the place of others, or a word that turns the sense stands within what they share and only in one. Symmetric. O(product of the lengths),
 * but for pairs that share too few words at all: linear.
 */
export function likenessOfSayings(a: readonly string[], b: readonly string[]): SayingLikeness | undefined {
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST || commonWords(a, b) < LEAST_SHARED * shortest) return undefined;
  const [first, second] = a.join(' ') <= b.join(' ') ? [a, b] : [b, a];
  const runs = alignWords(first, second);
  const solid = runs.map((run, index) => ({ ...run, isSolid: run.same && isLong(run, index, runs.length) }));
  const common = solid.reduce((sum, run) => sum + (run.isSolid ? run.first.length : 0), 0);
  const shared = common / shortest;
  if (shared < LEAST_SHARED || turnsSense(solid)) return undefined;
  if (replaced(runs) > Math.max(1, MOST_REPLACED * shortest)) return undefined;
  return { shared, whole: common / Math.max(a.length, b.length), isSame: runs.length === 1 && runs[0]?.same === true };
}

/** Words of one that stand where the other has others. */
function replaced(runs: readonly AlignedRun[]): number {
  return runs.reduce((sum, { same, first, second }) => sum + (same ? 0 : Math.min(first.length, second.length)), 0);
}

function commonWords(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return common;
}

/** A single word counts at the ends, where the rest is cut. */
function isLong({ first }: AlignedRun, index: number, count: number): boolean {
  return first.length >= SHORTEST_RUN || index === 0 || index === count - 1;
}

/** "will" and "will not": between what they share, one has a word that turns it and the other has not. */
function turnsSense(runs: readonly (AlignedRun & { readonly isSolid: boolean })[]): boolean {
  const from = runs.findIndex(({ isSolid }) => isSolid);
  const to = runs.findLastIndex(({ isSolid }) => isSolid);
  return runs.slice(from, to + 1).some(({ same, first, second }) => !same && turning(first) !== turning(second));
}

function turning(words: readonly string[]): number {
  return words.filter((word) => NEGATING_WORDS.has(word)).length % 2;
}
