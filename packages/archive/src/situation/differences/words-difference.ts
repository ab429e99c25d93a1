import type { StatementFact } from '../../rows/facts.ts';
import { sortedKeys } from '../evidence-of.ts';
import type { WordsDifference } from './difference.ts';
import { SHORTEST_QUOTE } from './quote-keys.ts';
import { quotedWords } from './quoted-words.ts';
import { areOtherStories, sideOf } from './side-of.ts';
import { type AlignedRun, alignWords } from './word-alignment.ts';

/** Below this the two are two sayings, not one in two versions. Chosen by hand. */
const LEAST_SIMILAR = 0.6;

/**
 * Where two reports quote one saying of one speaker in other words; undefined where they are of one story, of other speakers, the same,
 * or too unlike to be one saying. A quotation that begins later or ends earlier is cut, not different: words that only one has before
 * the first or after the last common word do not count. Marks, case, dashes and hyphens do not count either. Symmetric up to the order of the sides:
 * the one with the lower key is first.
 */
export function wordsDifference(a: StatementFact, b: StatementFact): WordsDifference | undefined {
  const [one, two] = a.key <= b.key ? [a, b] : [b, a];
  const { speaker } = one;
  if (speaker === undefined || two.speaker !== speaker || !areOtherStories([one], [two])) return undefined;
  const runs = withoutCutEnds(alignWords(quotedWords(one), quotedWords(two)));
  const differing = runs.filter(({ same }) => !same);
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

function withoutCutEnds(runs: readonly AlignedRun[]): readonly AlignedRun[] {
  const isCut = (run: AlignedRun | undefined): boolean =>
    run !== undefined && !run.same && (run.first.length === 0 || run.second.length === 0);
  const from = isCut(runs[0]) ? 1 : 0;
  const to = runs.length > from && isCut(runs.at(-1)) ? runs.length - 1 : runs.length;
  return runs.slice(from, to);
}

/** Where quotations that share a key (`quoteKeysOf`) differ, each two of different stories; at most the first 50 are compared. */
export function wordsDifferences(statements: readonly StatementFact[]): readonly WordsDifference[] {
  const compared = [...statements].sort((a, b) => a.key - b.key).slice(0, 50);
  return compared.flatMap((a, index) => compared.slice(index + 1).flatMap((b) => wordsDifference(a, b) ?? []));
}
