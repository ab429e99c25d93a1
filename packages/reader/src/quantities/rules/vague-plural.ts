import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import { VAGUE_PLURALS, VAGUE_SCALES } from '../quantity-words.ts';
import { defineQuantityRule } from '../quantity-rule.ts';

const plurals: ReadonlyMap<string, readonly [number, number | undefined]> = new Map(Object.entries(VAGUE_PLURALS));
const scales: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries(VAGUE_SCALES));

const names = Object.keys(VAGUE_PLURALS)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** "scores" and "tens" are counts only before "of" or a verb form of "be" or "have". */
const PLURAL = new RegExp(
  `(?<![\\p{L}\\p{N}_-]|\\d )(?:many |several |literally )?(?<name>${names})(?![\\p{L}\\p{N}-])`,
  'giu',
);
const SEVERAL = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:several|a few|a couple of|a couple|many|some few) (?<name>${Object.keys(VAGUE_SCALES).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);
const COUNTS_AFTER = /^ (?:of|more|were|was|have|had|are|others)(?![a-z])/i;

export const vaguePlural = defineQuantityRule({
  name: 'vague-plural',
  version: 1,
  summary: 'Dozens, hundreds, tens of thousands, several hundred: the bounds that the word itself gives.',
  finds: [
    'They held [200..999~:hundreds] of men.',
    '[2000..~:Thousands] marched.',
    '[24..99~:Dozens] were hurt.',
    'It drove out [20000..~:tens of thousands] of people.',
    '[40..99~:Scores] of homes burned.',
    'They held [200..999~:several hundred] men.',
  ],
  leaves: ['She scores often.', 'The tens digit is odd.', 'He is in his hundredth year.'],
  *propose({ text, tree }) {
    for (const found of text.matchAll(PLURAL)) {
      const name = (found.groups?.['name'] ?? '').toLowerCase();
      const end = found.index + found[0].length;
      const bounds = plurals.get(name);
      const isCount =
        COUNTS_AFTER.test(text.slice(end, end + 12)) || (name === 'scores' && isObject(tree, found.index));
      if (!bounds || ((name === 'scores' || name === 'tens') && !isCount)) continue;
      const [min, max] = bounds;
      yield {
        start: found.index,
        end,
        rule: 'vague-plural',
        min,
        ...(max !== undefined && { max }),
        approximate: true,
        proportion: false,
      };
    }
    for (const found of text.matchAll(SEVERAL)) {
      const [min, max] = scales.get((found.groups?.['name'] ?? '').toLowerCase()) ?? [];
      if (min === undefined || max === undefined) continue;
      yield {
        start: found.index,
        end: found.index + found[0].length,
        rule: 'vague-plural',
        min,
        max,
        approximate: true,
        proportion: false,
      };
    }
  },
});

/** "arrested scores, among them": a plural noun right behind a verb. */
function isObject(tree: TreeView, start: number): boolean {
  const token = tree.tokenAt(start);
  if (token === undefined || token === 0 || tree.xpos(token) !== 'NNS') return false;
  return /^VB[DGN]$/.test(tree.xpos((token - 1) as TokenIndex));
}
