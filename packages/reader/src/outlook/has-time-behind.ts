import type { TokenIndex } from '@onrecord/language';
import type { OutlookContext } from './outlook-context.ts';

/** Characters. */
const REACH = 60;

/** Whether a time stands behind the word, in its sentence and near: "starts at the port on Monday". O(log n). */
export function hasTimeBehind({ tree, input: { times } }: OutlookContext, word: TokenIndex): boolean {
  const { end: start } = tree.tokenSpan(word);
  const end = Math.min(start + REACH, tree.span(tree.sentence(tree.sentenceOf(word))).end);
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.anchor.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const next = times[low];
  return next !== undefined && next.anchor.start < end && next.type !== 'set';
}
