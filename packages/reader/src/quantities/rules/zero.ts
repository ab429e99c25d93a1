import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import { UNCOUNTED_PLURALS } from '../quantity-words.ts';
import { defineQuantityRule } from '../quantity-rule.ts';

const NONE =
  /(?<![\p{L}\p{N}_-])(?:no|none(?= (?:of|were|was|had|have|[a-z]{2,12}ed)(?![a-z]))|not a single)(?![\p{L}\p{N}_.-])(?!\.)/giu;
const uncounted: ReadonlySet<string> = new Set(UNCOUNTED_PLURALS);

export const zero = defineQuantityRule({
  name: 'zero',
  version: 1,
  summary: '"No" before a plural noun, "none of", "not a single": zero.',
  finds: ['[0:No] injuries were reported.', '[0:None] of the men returned.', 'There were [0:no] civilian casualties.'],
  leaves: [
    'There is no peace.',
    'No one came.',
    'They have no plans to leave.',
    'No, he said.',
    'He is no longer there.',
  ],
  *propose({ text, tree }) {
    for (const found of text.matchAll(NONE)) {
      const end = found.index + found[0].length;
      if (/^no$/i.test(found[0]) && !countsPlural(tree, end)) continue;
      yield { start: found.index, end, rule: 'zero', value: 0, approximate: false, proportion: false };
    }
  },
});

/** Whether a plural noun that can be counted follows, over at most two adjectives or nouns. */
function countsPlural(tree: TreeView, end: number): boolean {
  const first = tree.tokenAt(end);
  if (first === undefined) return false;
  for (let token: number = first; token < Math.min(first + 3, tree.size); token++) {
    const at = token as TokenIndex;
    const tag = tree.xpos(at);
    if (tag === 'NNS') return !uncounted.has(tree.lower(at));
    if (tag !== 'JJ' && tag !== 'NN' && tag !== 'VBN' && tag !== 'JJR') return false;
  }
  return false;
}
