import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../../tree/tree-view.ts';
import { figureRule } from '../figure-rule.ts';

const DURATIONS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
/** What may be had for a time at a price. Own list. */
const TERMS: ReadonlySet<string> = new Set([
  'truce',
  'ceasefire',
  'cease-fire',
  'pause',
  'lull',
  'armistice',
  'halt',
  'deal',
  'freeze',
]);
/** Words that make it an offer. Own list. */
const OFFERS: ReadonlySet<string> = new Set([
  'offer',
  'propose',
  'proposal',
  'accept',
  'agree',
  'demand',
  'willing',
  'ready',
  'suggest',
  'reject',
  'exchange',
  'return',
  'draft',
]);

/** The word up the tree and the noun beside it: "a 40-day truce", "a pause of six weeks". */
function governs(tree: TreeView, token: TokenIndex, words: ReadonlySet<string>): boolean {
  let at: TokenIndex | undefined = token;
  for (let steps = 0; steps < 4 && at !== undefined; steps++) {
    if (words.has(tree.lemma(at).toLowerCase())) return true;
    at = tree.head(at);
  }
  return false;
}

export const termOfOffer = figureRule({
  name: 'term-of-offer',
  version: 1,
  prior: 0.7,
  summary: 'How long an offered truce or halt would last; other durations are times only.',
  finds: ['They offered a truce of [duration:40] days.', 'The mediators proposed a [duration:six]-week pause.'],
  leaves: ['The truce lasted 40 days.', 'They offered tea after two hours.', 'They met for three weeks.'],
  read: ({ quantity, counted, top }, { tree }) => {
    if (quantity.unit === undefined || !DURATIONS.has(quantity.unit)) return undefined;
    if (!governs(tree, counted ?? top, TERMS)) return undefined;
    const { first, end } = tree.sentence(tree.sentenceOf(top));
    for (let token: number = first; token < end; token++)
      if (OFFERS.has(tree.lemma(token as TokenIndex).toLowerCase())) return { measure: 'duration' };
    return undefined;
  },
});
