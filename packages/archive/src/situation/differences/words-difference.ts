import type { StatementFact } from '../../rows/facts.ts';
import { sortedKeys } from '../evidence-of.ts';
import type { OtherWords, WordsDifference } from './difference.ts';
import { SHORTEST_QUOTE } from './quote-keys.ts';
import { quotedWords } from './quoted-words.ts';
import { areOtherStories, sideOf } from './side-of.ts';
import { type AlignedRun, alignWords } from './word-alignment.ts';

/**
 * Below this the two are two sayings, not one in two versions. Chosen by hand: on 496 newspaper reports of 21 events, pairs found from 0.6 to
 * 0.75 were two sayings, those above one.
 */
const LEAST_SIMILAR = 0.75;

/** A run of so many words that only one has was left out by the other, as quotations leave out sentences. */
const LEFT_OUT = 5;
/** Runs that stand against each other are versions of the same words up to this length; longer ones are two sentences. */
const LONGEST_VERSION = 6;

/**
 * Where two reports quote one saying of one speaker in other words; undefined where they are of one story, of other speakers, the same,
 * or too unlike to be one saying. A quotation that begins later, ends earlier or leaves out a run of words is cut, not different. Marks,
 * case, dashes, contractions, -ise or -ize and words run together do not count either. Symmetric: the one with the lower key is the first side.
 */
export function wordsDifference(a: StatementFact, b: StatementFact): WordsDifference | undefined {
  const [one, two] = a.key <= b.key ? [a, b] : [b, a];
  const { speaker } = one;
  if (speaker === undefined || two.speaker !== speaker || !areOtherStories([one], [two])) return undefined;
  const runs = withoutCuts(aligned(quotedWords(one), quotedWords(two)).filter(areOtherWords));
  const differing = runs.filter(({ same }) => !same);
  if (differing.some(isTwoSentences)) return undefined;
  const common = runs.reduce((sum, run) => sum + (run.same ? run.first.length : 0), 0);
  if (differing.length === 0 || common < SHORTEST_QUOTE - 1) return undefined;
  const total = runs.reduce((sum, { first, second }) => sum + first.length + second.length, 0);
  const similarity = (2 * common) / total;
  if (similarity < LEAST_SIMILAR) return undefined;
  return {
    kind: 'words',
    speaker,
    sides: [
      { ...sideOf([one]), words: one.words },
      { ...sideOf([two]), words: two.words },
    ],
    differing: differing.map(({ first, second }) => ({ first: first.join(' '), second: second.join(' ') })),
    similarity,
    keys: sortedKeys([one.key, two.key]),
  };
}

/** Alignment of the two in an order of their own, so that it is the same whichever comes first. */
function aligned(first: readonly string[], second: readonly string[]): readonly AlignedRun[] {
  if (first.join(' ') <= second.join(' ')) return alignWords(first, second);
  return alignWords(second, first).map((run) => ({ same: run.same, first: run.second, second: run.first }));
}

/** "end game" and "endgame" are the same words. */
function areOtherWords({ same, first, second }: AlignedRun): boolean {
  return same || first.join('') !== second.join('');
}

function withoutCuts(runs: readonly AlignedRun[]): readonly AlignedRun[] {
  return runs.filter(({ same, first, second }, index) => {
    const isOneSided = !same && (first.length === 0 || second.length === 0);
    const isEnd = index === 0 || index === runs.length - 1;
    return !isOneSided || (!isEnd && first.length + second.length < LEFT_OUT);
  });
}

function isTwoSentences({ first, second }: AlignedRun): boolean {
  return first.length > 0 && second.length > 0 && Math.max(first.length, second.length) > LONGEST_VERSION;
}

/** Quotations that share a key are compared each with each up to this number, the earliest first. */
const MAX_COMPARED = 50;

interface Versions {
  readonly found: WordsDifference;
  readonly first: StatementFact[];
  readonly second: StatementFact[];
}

/**
 * Where quotations that share a key (`quoteKeysOf`) differ. Pairs that differ in the same words are one difference, with the records of
 * each version on its side. By first key; does not depend on the order of `statements`.
 */
export function wordsDifferences(statements: readonly StatementFact[]): readonly WordsDifference[] {
  const compared = [...statements].sort((a, b) => a.key - b.key).slice(0, MAX_COMPARED);
  const byWords = new Map<string, Versions>();
  for (const [index, a] of compared.entries()) {
    for (const b of compared.slice(index + 1)) {
      const found = wordsDifference(a, b);
      if (found === undefined) continue;
      const name = nameOf(found.differing, (words) => [words.first, words.second]);
      const swapped = nameOf(found.differing, (words) => [words.second, words.first]);
      const known = byWords.get(name) ?? byWords.get(swapped);
      if (known === undefined) byWords.set(name, { found, first: [a], second: [b] });
      else if (byWords.has(name)) add(known, a, b);
      else add(known, b, a);
    }
  }
  return [...byWords.values()].map(({ found, first, second }) => ({
    ...found,
    sides: [
      { ...found.sides[0], ...sideOf(first) },
      { ...found.sides[1], ...sideOf(second) },
    ],
    keys: sortedKeys([...first, ...second].map(({ key }) => key)),
  }));
}

function add({ first, second }: Versions, a: StatementFact, b: StatementFact): void {
  first.push(a);
  second.push(b);
}

function nameOf(differing: readonly OtherWords[], sides: (words: OtherWords) => readonly string[]): string {
  return differing.map((words) => sides(words).join(' / ')).join(' | ');
}
