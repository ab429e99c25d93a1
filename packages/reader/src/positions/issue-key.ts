import type { IssueKey } from './issue-keys.ts';
import { ISSUE_PAIRS, ISSUE_WORDS } from './words/issue-words.ts';

/** Below that no word spoke clearly enough. */
const LEAST = 3;

interface Weight {
  readonly key: IssueKey;
  readonly weight: number;
}

const singles: ReadonlyMap<string, readonly Weight[]> = byWord(
  ISSUE_WORDS.flatMap(({ key, weight, words }) => words.map((word) => ({ word, value: { key, weight } }))),
);
const pairs: ReadonlyMap<string, readonly (Weight & { readonly second: ReadonlySet<string> })[]> = byWord(
  ISSUE_PAIRS.flatMap(({ key, weight, first, second }) => {
    const set = new Set(second);
    return first.map((word) => ({ word, value: { key, weight, second: set } }));
  }),
);

function byWord<T>(rows: readonly { readonly word: string; readonly value: T }[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const { word, value } of rows) {
    const list = map.get(word);
    if (list) list.push(value);
    else map.set(word, [value]);
  }
  return map;
}

/**
 * The issue that the words of a phrase speak for, by added weights; `other` when none is clear. `words` are lower case: for
 * each word its lemma and its form. Of equal sums the key whose word comes first wins. O(words).
 * @example issueKeyOf(['withdrawal', 'of', 'force', 'forces']) // 'troop-withdrawal'
 */
export function issueKeyOf(words: readonly string[]): IssueKey {
  const all = new Set(words);
  const sums = new Map<IssueKey, number>();
  const add = ({ key, weight }: Weight): void => {
    sums.set(key, (sums.get(key) ?? 0) + weight);
  };
  for (const word of all) {
    for (const weight of singles.get(word) ?? []) add(weight);
    for (const pair of pairs.get(word) ?? []) if ([...pair.second].some((other) => all.has(other))) add(pair);
  }
  let best: IssueKey = 'other';
  let most = LEAST - 1;
  for (const [key, sum] of sums) {
    if (sum > most) {
      best = key;
      most = sum;
    }
  }
  return best;
}
