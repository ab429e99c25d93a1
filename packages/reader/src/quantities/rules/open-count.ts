import type { TokenIndex } from '@onrecord/language';
import { OPEN_COUNTS } from '../quantity-words.ts';
import { defineQuantityRule } from '../quantity-rule.ts';

/** The "of" behind "a handful" is no part of the quantifier. */
const words = OPEN_COUNTS.map((count) => count.replace(/ of$/, '(?= of)')).join('|');
const OPEN = new RegExp(`(?<![\\p{L}\\p{N}_-])(?<!\\b(?:so|as|too|how|very) )(?:${words})(?![\\p{L}\\p{N}-])`, 'giu');
const PAIR = /(?<![\p{L}\p{N}_-])a (?:couple|pair)(?= of (?!hours|days|weeks|months|years))(?![\p{L}\p{N}-])/giu;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

export const openCount = defineQuantityRule({
  name: 'open-count',
  version: 1,
  summary: 'Several, many, a few before a noun: a count without bounds; "a couple of" is about two.',
  finds: ['They fought off [~:several] attacks.', 'They took [~:numerous] men.', 'They took [2~:a couple] of men.'],
  leaves: ['He came so many miles.', 'They are few.', 'Too many men left.'],
  *propose({ text, tree }) {
    for (const found of text.matchAll(OPEN)) {
      const end = found.index + found[0].length;
      const next: TokenIndex | undefined = tree.tokenAt(/^ of /.test(text.slice(end, end + 4)) ? end + 3 : end);
      if (next === undefined || (!NOMINAL.has(tree.upos(next)) && tree.xpos(next) !== 'VBN')) continue;
      yield { start: found.index, end, rule: 'open-count', approximate: true, proportion: false };
    }
    for (const found of text.matchAll(PAIR))
      yield {
        start: found.index,
        end: found.index + found[0].length,
        rule: 'open-count',
        value: 2,
        approximate: true,
        proportion: false,
      };
  },
});
